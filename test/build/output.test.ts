/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { officeOrigins } from './officeOrigins';

const html = new DOMParser().parseFromString(readFileSync('dist/taskpane.html', 'utf8'), 'text/html');
const metadata = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { functions: { id: string }[] };
/** Scripts and style sheets the page loads at the start, Excel's library among them. */
const loaded = [...html.querySelectorAll('script, link')].map(
  (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
);
/** What the page says of itself. */
const meta = (selector: string): string =>
  html.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? '';
const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));

describe('what ships', () => {
  it('is one page with everything beside it', () => {
    expect(loaded).toEqual(expect.arrayContaining(['office/office.js', 'functions.js']));
    expect(loaded.filter((file) => !existsSync(path.join('dist', file)))).toEqual([]);
    expect(loaded.filter((file) => /^(https?:)?\/\//.test(file))).toEqual([]);
  });

  it('lets nothing in and nothing out but itself', () => {
    const policy = meta('http-equiv="Content-Security-Policy"');
    const directives = new Map(
      policy.split('; ').map((text) => [text.split(' ')[0], text.split(' ').slice(1).join(' ')]),
    );
    expect(directives.get('default-src')).toBe("'self'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self'");
    expect(directives.get('object-src')).toBe("'none'");
    const nonce = meta('name="style-nonce"');
    expect(nonce).not.toBe('');
    expect(directives.get('style-src')).toBe(`'self' 'nonce-${nonce}'`);
  });

  it('has no script in the page itself', () => {
    expect(loaded).not.toContain('');
    const handlers = [...html.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it('never asks for eval', () => {
    expect(scripts.length).toBeGreaterThan(5);
    const asking = scripts.filter((file) => {
      // webpack's and others' way to the global object where there is no globalThis, which every browser has.
      const text = readFileSync(path.join('dist', file), 'utf8').replaceAll(
        'new Function("return this")',
        '',
      );
      // zod carries its compiler along; the entries switch it off before the first schema, as the browser tests see.
      return /\beval\(|new Function\(["'`]/.test(text) && !text.includes('jitless');
    });
    expect(asking).toEqual([]);
  });

  it('registers every custom function of the metadata, in either language', () => {
    const associated: string[] = [];
    // The page has run webpack's runtime before; here it is run first.
    const runtime = scripts.find((file) => file.startsWith('runtime.')) ?? '';
    const scope = {
      self: {} as Record<string, unknown>,
      CustomFunctions: { associate: (id: string) => associated.push(id) },
      document: {
        currentScript: { tagName: 'SCRIPT', src: 'https://localhost/runtime.js' },
        getElementsByTagName: () => [],
      },
      location: { href: 'https://localhost/taskpane.html' },
    };
    Object.assign(scope.self, { document: scope.document, location: scope.location });
    for (const file of [runtime, 'functions.js']) {
      runInNewContext(readFileSync(path.join('dist', file), 'utf8'), scope);
    }
    expect(associated.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(associated.length).toBeGreaterThanOrEqual(8);
    expect(existsSync('dist/functions.en-US.json')).toBe(true);
  });

  it('runs jobs in a worker that is a file of its own', () => {
    const starting = scripts.filter((file) =>
      /new Worker\(/.test(readFileSync(path.join('dist', file), 'utf8')),
    );
    expect(starting.length).toBeGreaterThan(0);
    for (const file of starting)
      expect(readFileSync(path.join('dist', file), 'utf8')).not.toMatch(/createObjectURL/);
  });

  it('brings the library for every platform Excel runs on, with nothing that sends telemetry', () => {
    const library = readdirSync('dist/office');
    for (const name of ['web-16.00', 'win32-16.01', 'mac-16.00', 'ios-16.00', 'winrt-16.00']) {
      expect(library).toContain(`excel-${name}.js`);
    }
    expect(library).toEqual(expect.arrayContaining(['office.js', 'zh-cn', 'en-us', 'AgaveErrorUX']));
    expect(readFileSync('dist/office/telemetry/oteljs_agave.js', 'utf8').length).toBeLessThan(100);
    // The page that asks about unknown hosts is Microsoft's own, not the workbench's answer of yes.
    expect(readFileSync('dist/office/AgaveErrorUX/index.html', 'utf8')).toContain('AgaveErrorUX.js');
    expect(readFileSync('artifacts/workbench/office/AgaveErrorUX/trust.js', 'utf8')).toContain(
      'hostUserTrusted',
    );
  });

  it('names no address outside the origin in our own scripts but those that are only named', () => {
    const addresses = new Set(
      scripts.flatMap(
        (file) => readFileSync(path.join('dist', file), 'utf8').match(/https?:\/\/[a-z0-9.-]+/g) ?? [],
      ),
    );
    expect([...addresses].filter((address) => !officeOrigins.has(address))).toEqual([]);
  });
});
