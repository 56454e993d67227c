import fc from 'fast-check';
import { findCandidates, limitsFor } from '../../../src/core/duplicates/candidates';
import { reasonMessage, reasonsOf } from '../../../src/core/duplicates/explain';
import type { MatchField } from '../../../src/core/duplicates';
import { wordingOf } from '../../../src/locales';
import { columnOf, scalarAt } from '../../../src/core/table';
import { hardCustomers } from './hardCustomers';
import { hardPersons } from './hardPersons';
import { fieldsOf, found, grouped, measured, pairsWithin } from './search';

const customers = hardCustomers(700, 11);
const customerTruth = pairsWithin(grouped(customers.customers));
const customersFound = found(customers);

describe('a hard list of Chinese customers', () => {
  it('is sorted out at the shipped default', () => {
    const { precision, f1 } = measured(customersFound, customerTruth);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(f1).toBeGreaterThanOrEqual(0.97);
  });

  it('keeps branches, sisters, groups, namesakes elsewhere and clients of one agent apart', () => {
    const merged = pairsWithin(customersFound.clusters);
    const alike = customers.lookAlikes.filter(({ kind }) => kind !== 'nearBrand');
    expect(alike.length).toBeGreaterThan(15);
    expect(alike.filter(({ a, b }) => merged.has(`${Math.min(a, b)},${Math.max(a, b)}`))).toEqual([]);
  });

  it('finds by blocking what comparing all pairs finds', () => {
    const { scorer } = customersFound;
    const steps = findCandidates(scorer.fields, customers.records, limitsFor(customers.records));
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const candidates = new Set(Array.from(step.value.a, (a, pair) => `${a},${step.value.b[pair] ?? 0}`));
    const missed: string[] = [];
    let all = 0;
    for (let a = 0; a < customers.records; a += 1) {
      for (let b = a + 1; b < customers.records; b += 1) {
        if (scorer.verdict(a, b).probability < 0.8) continue;
        all += 1;
        if (!candidates.has(`${a},${b}`)) missed.push(`${a},${b}`);
      }
    }
    expect(all).toBeGreaterThan(50);
    expect(missed.length / all).toBeLessThanOrEqual(0.02);
  });

  it('explains every pair by parts that add up to its score', () => {
    for (const { a, b, score, probability } of customersFound.pairs) {
      const sum = reasonsOf(customersFound.scorer, a, b).reduce((total, { weight }) => total + weight, 0);
      expect(sum).toBeCloseTo(score, 9);
      expect(probability).toBeCloseTo(1 / (1 + 2 ** -score), 9);
      expect(customersFound.scorer.verdict(b, a).score).toBeCloseTo(score, 9);
    }
  });
});

describe('a hard list of English persons', () => {
  it.each([
    [3, 0.2, 0.3, 0.95],
    [4, 0.3, 0.4, 0.9],
  ])('seed %i with %f gaps and %f slips reaches F1 %f', (seed, gaps, slips, least) => {
    const list = hardPersons(600, seed, gaps, slips);
    const { f1, precision } = measured(found(list), pairsWithin(grouped(list.persons)));
    expect(f1).toBeGreaterThanOrEqual(least);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });
});

describe('the order of the rows', () => {
  const shuffled = (fields: readonly MatchField[], order: readonly number[]): MatchField[] =>
    fields.map((field) => ({
      ...field,
      column: columnOf(order.map((record) => scalarAt(field.column, record))),
    }));

  it('does not matter to the clusters', () => {
    const list = hardCustomers(220, 5);
    const records = Array.from({ length: list.records }, (_, record) => record);
    const clusters = Array.from(pairsWithin(found(list).clusters)).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (order) => {
        const again = found({ records: list.records, fields: shuffled(list.fields, order) });
        const back = again.clusters.map((members) => members.map((record) => order[record] ?? -1));
        expect(Array.from(pairsWithin(back)).sort()).toEqual(clusters);
      }),
      { numRuns: 12 },
    );
  });
});

const kinds = { 客户名称: 'company', 电话: 'phone', 统一社会信用代码: 'code' } as const;

describe('small lists', () => {
  const rows = [
    ['上海澜禾贸易有限公司', '13912345670', '91350100M000100Y43'],
    ['澜禾贸易', '139 1234 5670', null],
    ['澜禾贸易有限公司苏州分公司', '13912345670', null],
    ['苏州泽铭纺织有限公司', '13898765432', '91350100M000100Y43'],
    ['温州泽铭纺织有限公司', '13898765432', null],
    ['宁波辉凯电子有限公司', null, null],
  ];
  const search = { fields: fieldsOf(kinds, rows), records: rows.length };

  it('are judged by the defaults', () => {
    expect(found(search).clusters).toEqual([[0, 1, 3]]);
  });

  it('let a person overrule everything but keep related customers apart by themselves', () => {
    const { clusters } = found({
      ...search,
      decisions: [
        { a: 0, b: 3, decision: 'different' },
        { a: 3, b: 4, decision: 'same' },
      ],
    });
    expect(clusters).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it('say why in a sentence', () => {
    const result = found(search);
    const pair = result.pairs.find(({ a, b }) => a === 0 && b === 1);
    if (!pair) throw new Error('The pair is found.');
    expect(wordingOf('zh-CN').text(reasonMessage(result.scorer, pair))).toBe(
      '字号和行业相同，电话相同 → 很可能重复',
    );
    expect(wordingOf('en-US').text(reasonMessage(result.scorer, pair))).toBe(
      'same name, same 电话 → very probably a duplicate',
    );
  });

  it('of nothing are no problem', () => {
    expect(found({ fields: fieldsOf(kinds, []), records: 0 }).pairs).toEqual([]);
    expect(found({ fields: fieldsOf(kinds, [[null, null, null]]), records: 1 }).pairs).toEqual([]);
  });

  it('are compared across two lists only when asked to', () => {
    const side = Uint8Array.from([0, 1, 0, 0, 1, 1]);
    expect(found({ ...search, side }).pairs.every(({ a, b }) => side[a] !== side[b])).toBe(true);
    expect(found({ ...search, side }).clusters).toContainEqual([0, 1]);
  });
});

describe('what people decide', () => {
  it('moves the weights of the levels they decided on', () => {
    const list = hardCustomers(900, 5);
    const before = found(list);
    const review = before.pairs.filter(({ decision }) => decision === 'review').slice(0, 5);
    expect(review.length).toBeGreaterThan(0);
    const decisions = review.map(({ a, b }) => ({ a, b, decision: 'different' as const }));
    const after = found({ ...list, decisions });
    for (const { a, b } of review) {
      expect(after.scorer.verdict(a, b).score).toBeLessThan(before.scorer.verdict(a, b).score);
      expect(after.pairs.some((pair) => pair.a === a && pair.b === b)).toBe(false);
    }
  });
});

describe('decisions by the truth', () => {
  const list = hardPersons(600, 4, 0.35, 0.45);
  const thresholds = { same: 0.8, review: 0.02 };
  const truth = pairsWithin(grouped(list.persons));
  const before = found({ ...list, thresholds });
  const isTrue = (a: number, b: number) => truth.has(`${a},${b}`);
  const decided = (count: number) =>
    before.pairs
      .filter(({ decision }) => decision === 'review')
      .slice(0, count)
      .map(({ a, b }) => ({ a, b, decision: isTrue(a, b) ? ('same' as const) : ('different' as const) }));
  /** How well the pairs nobody decided on come out. */
  const onOthers = (result: ReturnType<typeof found>, decisions: readonly { a: number; b: number }[]) => {
    const known = new Set(decisions.map(({ a, b }) => `${a},${b}`));
    const left = new Set(Array.from(truth).filter((pair) => !known.has(pair)));
    const pairs = result.pairs.filter(({ a, b }) => !known.has(`${a},${b}`));
    return measured({ ...result, pairs }, left).f1;
  };

  it.each([1, 3])('%i of them do no harm to the other pairs', (count) => {
    const decisions = decided(count);
    expect(decisions).toHaveLength(count);
    expect(onOthers(found({ ...list, thresholds, decisions }), decisions)).toBeGreaterThan(
      onOthers(before, decisions) - 0.01,
    );
  });

  it('many of them make the other pairs come out better', () => {
    const decisions = decided(25);
    expect(decisions.length).toBeGreaterThan(10);
    expect(onOthers(found({ ...list, thresholds, decisions }), decisions)).toBeGreaterThan(
      onOthers(before, decisions),
    );
  });
});

describe('a switchboard', () => {
  it('proves nothing once three unlike firms answer it', () => {
    const names = [
      '上海澜禾贸易有限公司',
      '上海铂霁物流有限公司',
      '上海栩岳电子有限公司',
      '上海晟瑞建材有限公司',
    ];
    const rows = names.map((name) => [name, '021-61234567', null]);
    const { scorer } = found({ fields: fieldsOf(kinds, rows), records: rows.length });
    expect(reasonsOf(scorer, 0, 1)).toContainEqual({ field: '电话', level: 'switchboard', weight: 1 });
  });
});
