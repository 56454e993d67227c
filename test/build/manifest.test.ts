/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { schemaProblems } from './manifestSchema';

const text = readFileSync('manifest.xml', 'utf8');
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
const manifest = parse(text);
const root = manifest.documentElement;
const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
/** Elements of a name whatever their prefix; selectors here see `bt:Image`, not `Image`. */
const named = (name: string): Element[] => [...root.getElementsByTagNameNS('*', name)];
const english = (element: Element): string[] =>
  [...element.children].map((child) => child.getAttribute('Value') ?? '');

describe('manifest.xml', () => {
  it('has every element where the published schema wants it', () => {
    expect(manifest.querySelector('parsererror')).toBeNull();
    expect(schemaProblems(root)).toEqual([]);
  });

  it('would be found out with an element out of order, missing, doubled or unknown', () => {
    const moved = parse(
      text.replace(/(<Version>.*?<\/Version>)\s*(<ProviderName>.*?<\/ProviderName>)/s, '$2$1'),
    );
    expect(schemaProblems(moved.documentElement)).toEqual(['OfficeApp: Version comes too late']);
    const lacking = parse(text.replace(/<Permissions>.*<\/Permissions>/, ''));
    expect(schemaProblems(lacking.documentElement)).toEqual(['OfficeApp lacks Permissions']);
    const doubled = parse(text.replace(/(<Permissions>.*<\/Permissions>)/, '$1$1'));
    expect(schemaProblems(doubled.documentElement)).toEqual(['OfficeApp: two Permissions']);
    const unknown = parse(text.replace('<Permissions>', '<Wishes/><Permissions>'));
    expect(schemaProblems(unknown.documentElement)).toEqual(['OfficeApp has no Wishes']);
  });

  it('asks for what the add-in needs and no more', () => {
    expect(root.querySelector('Permissions')?.textContent).toBe('ReadWriteDocument');
    expect(all('Host[Name]').map((host) => host.getAttribute('Name'))).toEqual(['Workbook']);
    const sets = all('OfficeApp > Requirements Set').map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]);
    expect(sets).toEqual([
      ['ExcelApi', '1.14'],
      ['SharedRuntime', '1.1'],
    ]);
    expect(root.querySelector('AppDomains')).toBeNull();
  });

  it('runs pane, commands and custom functions in one long-lived runtime', () => {
    const runtime = root.querySelector('Runtime');
    expect(runtime?.getAttribute('lifetime')).toBe('long');
    const page = runtime?.getAttribute('resid');
    const sources = all('FunctionFile, Page > SourceLocation, Action > SourceLocation');
    expect(sources.length).toBeGreaterThanOrEqual(3);
    expect(new Set(sources.map((source) => source.getAttribute('resid')))).toEqual(new Set([page]));
  });

  it('refers only to resources there are, each of them used', () => {
    const ids = all('Resources > * > *').map(({ id }) => id);
    const used = new Set(all('[resid]').map((element) => element.getAttribute('resid')));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...used].filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('keeps to the lengths Office allows', () => {
    const tooLong = (list: string, limit: number): string[] => {
      const texts = named(list).flatMap(({ children }) =>
        [...children].flatMap((text) => [text.getAttribute('DefaultValue') ?? '', ...english(text)]),
      );
      expect(texts.length).toBeGreaterThan(30);
      return texts.filter((value) => value.length > limit);
    };
    expect(tooLong('ShortStrings', 125)).toEqual([]);
    expect(tooLong('LongStrings', 250)).toEqual([]);
  });

  it('gives every Chinese text in English as well', () => {
    const chinese = all('[DefaultValue]').filter((element) =>
      /\p{Script=Han}/u.test(element.getAttribute('DefaultValue') ?? ''),
    );
    expect(chinese.length).toBeGreaterThan(40);
    const untranslated = chinese.filter((element) => english(element).length === 0);
    expect(untranslated.map(({ id }) => id)).toEqual([]);
  });

  it('has every picture in every size, as a PNG of that size', () => {
    const lists = [root, ...named('Images')].flatMap(({ children }) => [...children]);
    const pictures = lists
      .filter(({ localName }) => /^(Image|IconUrl|HighResolutionIconUrl)$/.test(localName))
      .map((element) => element.getAttribute('DefaultValue') ?? '');
    expect(pictures.length).toBe(98);
    for (const address of pictures) {
      const [, name = '', size = ''] = /\/assets\/([a-z]+-(\d+)\.png)$/.exec(address) ?? [];
      const file = `assets/icons/${name}`;
      expect([file, existsSync(file)]).toEqual([file, true]);
      // A PNG states its width in bytes 16 to 19.
      expect([file, readFileSync(file).readUInt32BE(16)]).toEqual([file, Number(size)]);
    }
  });

  it('has a command for every function a button calls, and a button for every command', () => {
    const called = all('FunctionName').map(({ textContent }) => textContent);
    expect(new Set(called)).toEqual(new Set(Object.keys(ribbonCommands)));
  });
});
