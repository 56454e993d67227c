import { personaJob } from '../../../src/core/profiles';
import { personaOptions } from '../../../src/core/profiles/personaJob';
import { personaOf } from '../../../src/core/profiles/persona';
import type { Trait } from '../../../src/core/profiles/traits';
import { serial } from '../../../src/core/units';
import { finished } from '../intake/sheetOf';
import { workbook } from './cardWorkbook';

const trait = (key: string, values: readonly string[]): Trait => ({
  key,
  title: { zh: key, en: key },
  valuesOf: (customer) =>
    values[customer] === undefined || values[customer] === '' ? [] : [values[customer]],
});

/** Twenty customers; the first ten are the group. */
const group = new Set(Array.from({ length: 10 }, (_, customer) => customer));
const ofGroup = (inside: readonly string[], outside: readonly string[]) => [...inside, ...outside];
const times = (value: string, count: number) => new Array<string>(count).fill(value);

describe('personaOf', () => {
  it('names the typical values with their counts, of the customers anything is known of', () => {
    const size = ofGroup([...times('中型', 6), ...times('小型', 2), '', ''], times('小型', 10));
    const { fields } = personaOf(group, 20, [trait('size', size)]);
    expect(fields.find(({ id }) => id === 'population')?.typical).toEqual([
      { trait: { zh: 'size', en: 'size' }, value: '中型', count: 6, known: 8 },
      { trait: { zh: 'size', en: 'size' }, value: '小型', count: 2, known: 8 },
    ]);
    expect(fields.find(({ id }) => id === 'fears')?.typical).toEqual([]);
  });

  it('sets apart by lift: the share in the group over the share of all', () => {
    const region = ofGroup(
      times('华东', 8).concat(times('华南', 2)),
      times('华东', 2).concat(times('华南', 8)),
    );
    const { distinctions } = personaOf(group, 20, [trait('region', region)]);
    expect(distinctions).toHaveLength(1);
    expect(distinctions[0]).toMatchObject({
      value: '华东',
      count: 8,
      known: 10,
      countOfAll: 10,
      knownOfAll: 20,
    });
    expect(distinctions[0]?.lift).toBeCloseTo(0.8 / 0.5, 12);
  });

  it('says nothing of a difference that chance makes, or of too few customers', () => {
    const even = ofGroup(times('甲', 6).concat(times('乙', 4)), times('甲', 5).concat(times('乙', 5)));
    const rare = ofGroup(['丙', '丙', ...times('丁', 8)], times('丁', 10));
    const unknown = ofGroup(['戊', '戊', '戊', '戊', ...times('', 6)], ['己', ...times('', 9)]);
    const traits = [trait('a', even), trait('b', rare), trait('c', unknown)];
    expect(personaOf(group, 20, traits).distinctions).toEqual([]);
  });

  it('finds nothing that sets everybody apart from everybody', () => {
    const all = new Set(Array.from({ length: 20 }, (_, customer) => customer));
    const region = ofGroup(times('华东', 10), times('华南', 10));
    expect(personaOf(all, 20, [trait('region', region)]).distinctions).toEqual([]);
  });
});

it('fills the fields of the persona from every book sheet', () => {
  const outcome = finished(
    personaJob.run({ sheets: workbook, sections: {} }, personaOptions.parse({ asOf: '2026-11-01' }), {
      today: serial(46_327),
      locale: 'zh-CN',
    }),
  );
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  const said = Object.fromEntries(outcome.summary.fields.map(({ id, text }) => [id, JSON.stringify(text)]));
  expect(said['population']).toContain('批发业');
  expect(said['influencers']).toContain('采购主管');
  expect(said['attitude']).toContain('支持');
  expect(said['engagement']).toContain('电话');
  expect(said['fears']).toBe('null');
});
