import fc from 'fast-check';
import { attributesOf, criterionSchema, membersOf, reasonsOf } from '../../../src/core/segments';
import type { Criterion } from '../../../src/core/segments';
import { serial } from '../../../src/core/units';
import { wordingOf } from '../../../src/locales';

const asOf = serial(46_000);
const attributes = attributesOf([
  {
    kind: 'number',
    key: 'amount',
    title: '年采购额',
    unit: 'yuan',
    values: Float64Array.of(10, 500, NaN, 900),
  },
  { kind: 'text', key: 'region', title: '区域', values: ['华东-上海市', '华北-北京市', null, '华东-江苏省'] },
  { kind: 'date', key: 'checked', title: '核对日期', values: Float64Array.of(45_990, 45_000, NaN, 45_999.7) },
]);
const members = (criterion: Criterion) => {
  const found = membersOf(criterion, attributes, 4, asOf);
  return found.kind === 'members' ? [...found.members] : found.problem;
};

describe('conditions', () => {
  it('compare numbers, and never hold for an unknown one', () => {
    expect(members({ field: 'amount', operator: 'atLeast', value: 500 })).toEqual([1, 3]);
    expect(members({ field: 'amount', operator: 'below', value: 500 })).toEqual([0]);
    expect(members({ field: 'amount', operator: 'unknown' })).toEqual([2]);
  });

  it('compare texts', () => {
    expect(members({ field: 'region', operator: 'startsWith', value: '华东' })).toEqual([0, 3]);
    expect(members({ field: 'region', operator: 'isNot', value: '华北-北京市' })).toEqual([0, 3]);
    expect(members({ field: 'region', operator: 'oneOf', value: ['华北-北京市'] })).toEqual([1]);
  });

  it('compare days with the as-of day', () => {
    expect(members({ field: 'checked', operator: 'withinDays', value: 10 })).toEqual([0, 3]);
    expect(members({ field: 'checked', operator: 'olderThanDays', value: 10 })).toEqual([1]);
    expect(members({ field: 'checked', operator: 'since', value: '2025-12-01' })).toEqual([3]);
  });

  it('say why they cannot be asked', () => {
    expect(members({ field: 'size', operator: 'known' })).toEqual({ kind: 'noData', field: 'size' });
    expect(members({ field: 'amount', operator: 'contains', value: '5' })).toMatchObject({
      kind: 'wrongOperator',
    });
    expect(members({ field: 'amount', operator: 'above', value: '5' })).toEqual({
      kind: 'wrongValue',
      field: 'amount',
    });
  });
});

describe('groups of conditions', () => {
  const leaf = fc.record({
    field: fc.constant('amount'),
    operator: fc.constantFrom('atLeast' as const, 'below' as const),
    value: fc.integer({ min: 0, max: 1000 }),
  });
  const tree = fc.letrec<{ node: Criterion }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    ),
  })).node;

  it('hold as and and or do', () => {
    const amounts = [10, 500, NaN, 900];
    const holds = (criterion: Criterion, amount: number): boolean =>
      'all' in criterion
        ? criterion.all.every((part) => holds(part, amount))
        : 'any' in criterion
          ? criterion.any.some((part) => holds(part, amount))
          : criterion.operator === 'atLeast'
            ? amount >= Number(criterion.value)
            : amount < Number(criterion.value);
    fc.assert(
      fc.property(tree, (criterion) => {
        expect(members(criterion)).toEqual(
          [0, 1, 2, 3].filter((customer) => holds(criterion, amounts[customer] ?? NaN)),
        );
      }),
    );
  });

  it('survive the recipe', () => {
    fc.assert(
      fc.property(tree, (criterion) => {
        expect(criterionSchema.parse(JSON.parse(JSON.stringify(criterion)))).toEqual(criterion);
      }),
    );
  });

  it('refuse what is no condition', () => {
    expect(criterionSchema.safeParse({ all: [] }).success).toBe(false);
    expect(criterionSchema.safeParse({ field: 'amount', operator: 'sounds like' }).success).toBe(false);
    expect(criterionSchema.safeParse({ field: 'amount', operator: 'known', also: 1 }).success).toBe(false);
  });
});

describe('reasons', () => {
  const { text } = wordingOf('zh-CN');
  const reason = (criterion: Criterion, customer: number) =>
    text(reasonsOf(criterion, attributes, asOf)(customer));

  it('give the customer’s own values and the limits', () => {
    expect(
      reason(
        {
          all: [
            { field: 'amount', operator: 'atLeast', value: 500 },
            { field: 'region', operator: 'startsWith', value: '华东' },
          ],
        },
        3,
      ),
    ).toBe('年采购额 900 元（≥ 500 元）；区域：华东-江苏省');
  });

  it('name the alternative that holds', () => {
    const either: Criterion = {
      any: [
        { field: 'checked', operator: 'unknown' },
        { field: 'checked', operator: 'olderThanDays', value: 92 },
      ],
    };
    expect(reason(either, 2)).toBe('没有填核对日期');
    expect(reason(either, 1)).toBe('核对日期 2023-03-15，距今 1,000 天（> 92 天）');
  });
});
