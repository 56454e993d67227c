import { existsSync, readFileSync } from 'node:fs';
import { jobs } from '../../src/core';

const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** Commands npm has without a script of ours. */
const ofNpm = ['ci', 'install'];

describe.each(['README.md', 'README.en.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(file === 'CONTRIBUTING.md' ? -1 : 2);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/gu)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !(name in scripts) && !ofNpm.includes(name))).toEqual([]);
  });

  it('names jobs that exist', () => {
    const run = [...text.matchAll(/npm run kebu -- ([a-z]+)/gu)].map(([, job]) => job ?? '');
    const listed = /`(templates [a-z ]+)`/u.exec(text)?.[1]?.split(' ') ?? [];
    expect(run.length).toBeGreaterThan(0);
    expect([...run, ...listed].filter((job) => !(job in jobs))).toEqual([]);
  });

  it('shows options the jobs take, all of them known', () => {
    const shown = [...text.matchAll(/^\| `([a-z]+)`\s*\| `(\{.*?\})`\s*\|/gmu)];
    if (file !== 'CONTRIBUTING.md') expect(shown.length).toBeGreaterThan(5);
    for (const [, job = '', given = '{}'] of shown) {
      const options = JSON.parse(given) as object;
      const parsed = jobs[job]?.options.safeParse(options);
      expect(parsed).toMatchObject({ success: true, data: options });
    }
  });
});
