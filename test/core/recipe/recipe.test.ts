import fc from 'fast-check';
import { bookSection } from '../../../src/core/books';
import { needsSection } from '../../../src/core/needs';
import {
  changesSinceLastRun,
  optionsFor,
  recipeSection,
  restored,
  ruleChanges,
  withRun,
  withoutRun,
} from '../../../src/core/recipe';
import { readSection } from '../../../src/core/sections';
import type { Sections } from '../../../src/core/sections';

const ran = (sections: Sections, job: string, options?: unknown, at = '2026-10-31T09:00:00'): Sections => ({
  ...sections,
  ...withRun(sections, { job, options, at }),
});
const severe = (severity: string): Sections => ({ validation: { severities: { 'rule.clean': severity } } });

describe('options of a job', () => {
  it('are those of its latest run when it is to run as the last time', () => {
    const sections = ran({}, 'segments', { segments: ['loyal'], top: 5 });
    expect(optionsFor('segments', undefined, sections)).toEqual({ segments: ['loyal'], top: 5 });
    expect(optionsFor('segments', { top: 3 }, sections)).toEqual({ top: 3 });
    expect(optionsFor('rfm', undefined, sections)).toEqual({});
  });

  it('are those of its latest run as well when it is told of the moment alone', () => {
    const sections = ran({}, 'segments', { segments: ['loyal'], top: 5 });
    const lasting = { segments: ['loyal'], top: 5 };
    expect(optionsFor('segments', {}, sections)).toEqual(lasting);
    expect(optionsFor('segments', { asOf: '2026-11-30', confirmed: true }, sections)).toEqual({
      ...lasting,
      ...{ asOf: '2026-11-30', confirmed: true },
    });
    // Settings somebody sees are the whole truth: what they left out is not brought back from last month.
    expect(optionsFor('segments', { asOf: '2026-11-30', top: 3 }, sections)).toEqual({
      asOf: '2026-11-30',
      top: 3,
    });
  });

  it('take the settings of the job they have to agree with for their defaults', () => {
    const sections = ran({}, 'rfm', { method: 'mean', bins: 3 });
    const place = { sheet: '客户', row: 7 };
    expect(optionsFor('profile', place, sections, 'rfm')).toEqual({ method: 'mean', bins: 3, ...place });
    expect(optionsFor('profile', { customers: ['K'], bins: 4, cards: false }, sections, 'rfm')).toEqual({
      method: 'mean',
      ...{ customers: ['K'], bins: 4, cards: false },
    });
  });

  it('stay when it runs as the last time', () => {
    for (const given of [undefined, {}, { asOf: '2026-11-30', writeBack: true }]) {
      const again = ran(ran({}, 'quadrants', { highFrom: 4 }), 'quadrants', given);
      expect(readSection(again, recipeSection).runs['quadrants']?.options).toEqual({ highFrom: 4 });
    }
    const again = ran(ran({}, 'all', { copies: false }), 'all', undefined, '2026-11-30T09:00:00');
    expect(readSection(again, recipeSection).runs['all']).toEqual({
      options: { copies: false },
      at: '2026-11-30T09:00:00',
    });
  });

  it('about the moment are not taken over: next month has its own day', () => {
    const sections = ran({}, 'all', { asOf: '2026-10-31', segments: { asOf: '2026-10-31', top: 5 } });
    expect(optionsFor('all', undefined, sections)).toEqual({ segments: { top: 5 } });
  });

  it('that somebody just agreed to, or pasted, are not taken over', () => {
    const pasted = { list: { name: '展会名单', text: '张三 13800000000' }, against: ['登记表'] };
    expect(JSON.stringify(ran({}, 'duplicates', { ...pasted, preset: 'strict' }))).not.toContain('张三');
    expect(optionsFor('quadrants', undefined, ran({}, 'quadrants', { writeBack: true }))).toEqual({});
  });

  it('are not remembered of what is about one row or one moment', () => {
    for (const job of ['entry', 'profile', 'merge']) expect(ran({}, job, { row: 3 })).toEqual({});
  });

  it('can be forgotten', () => {
    const sections = ran({}, 'all', { copies: false });
    expect(optionsFor('all', undefined, { ...sections, ...withoutRun(sections, 'all') })).toEqual({});
  });
});

describe('versions of the rules', () => {
  it('are kept when a run goes by other rules than the one before', () => {
    const first = ran(severe('error'), 'validate');
    expect(readSection(ran(first, 'validate'), recipeSection).versions).toHaveLength(1);
    const second = ran({ ...first, ...severe('off') }, 'validate', undefined, '2026-11-30T09:00:00');
    expect(readSection(second, recipeSection).versions.map(({ at }) => at)).toEqual([
      '2026-10-31T09:00:00',
      '2026-11-30T09:00:00',
    ]);
  });

  it('say what changed since the last run, value by value', () => {
    const before = ran(severe('error'), 'all', { copies: false });
    expect(changesSinceLastRun(before)).toEqual([]);
    const after = { ...before, ...severe('hint'), books: { ...bookSection.initial, pack: 'retail' } };
    expect(changesSinceLastRun(after)).toEqual([
      { section: 'books', path: ['pack'], before: 'b2b', after: 'retail' },
      { section: 'validation', path: ['rule.clean'], before: 'error', after: 'hint' },
    ]);
    expect(changesSinceLastRun({})).toEqual([]);
  });

  it('bring the rules of a run back, and leave alone what is no rule', () => {
    const before = ran({ validation: { severities: {}, ignored: ['x:1'] } }, 'all', { copies: false });
    const [version] = readSection(before, recipeSection).versions;
    const other = { validation: { severities: { 'rule.clean': 'off' }, ignored: ['x:1', 'x:2'] } };
    const changed: Sections = { ...ran({ ...before, ...other }, 'all', { copies: true }) };
    const back = { ...changed, ...restored(changed, version?.rules ?? {}) };
    expect(back['validation']).toEqual({ severities: {}, ignored: ['x:1', 'x:2'] });
    expect(optionsFor('all', undefined, back)).toEqual({ copies: false });
  });

  it('are those of needs as well: scores, weights and words, but not the groups people made', () => {
    const groups = [{ texts: ['要和ERP对接'] }];
    const before = ran({ needs: needsSection.initial }, 'quadrants', {});
    const [version] = readSection(before, recipeSection).versions;
    const after: Sections = {
      ...before,
      needs: { ...needsSection.initial, commonFrom: 0.6, groups },
      needScale: { highFrom: 3, words: {} },
    };
    expect(changesSinceLastRun(after)).toEqual([
      { section: 'needScale', path: ['highFrom'], before: 4, after: 3 },
      { section: 'needs', path: ['commonFrom'], before: 0.8, after: 0.6 },
    ]);
    const back = { ...after, ...restored(after, version?.rules ?? {}) };
    expect(readSection(back, needsSection)).toEqual({ ...needsSection.initial, groups });
  });

  it('are no more than a year of months', () => {
    let sections: Sections = {};
    for (let month = 0; month < 20; month += 1)
      sections = ran(sections, 'all', { top: month }, `${2000 + month}`);
    const { versions } = readSection(sections, recipeSection);
    expect(versions).toHaveLength(12);
    expect(versions.at(-1)?.at).toBe('2019');
  });
});

describe('changes of rules', () => {
  it('speak of things in a list by their key, not by their place', () => {
    const before = {
      fields: [
        { key: 'a', title: '甲' },
        { key: 'b', title: '乙' },
      ],
    };
    const after = { fields: [{ key: 'b', title: '丙' }] };
    expect(ruleChanges(before, after)).toEqual([
      { section: 'fields', path: ['a'], before: { key: 'a', title: '甲' }, after: undefined },
      { section: 'fields', path: ['b', 'title'], before: '乙', after: '丙' },
    ]);
  });

  it('are none between equal rules, and lead from one to the other', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), value), (rules) => {
        expect(ruleChanges(rules, structuredClone(rules))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer()),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer()),
        (one, other) => {
          const result: Record<string, unknown> = { ...one };
          for (const { section, path, after } of ruleChanges({ rules: one }, { rules: other })) {
            expect(section).toBe('rules');
            const [key = ''] = path;
            if (after === undefined) Reflect.deleteProperty(result, key);
            else result[key] = after;
          }
          expect(result).toEqual({ ...other });
        },
      ),
    );
  });
});
