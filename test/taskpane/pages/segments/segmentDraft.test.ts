import fc from 'fast-check';
import type { Condition, ConditionField, Criterion } from '../../../../src/core/segments';
import { criterionOf, draftOf, freeId } from '../../../../src/taskpane/pages/segments/segmentDraft';

const fields: readonly ConditionField[] = [
  { key: 'amount', title: '金额', kind: 'number', unit: 'yuan', values: [] },
  { key: 'rate', title: '复购率', kind: 'number', unit: 'share', values: [] },
  { key: 'day', title: '核对日期', kind: 'date', unit: null, values: [] },
  {
    key: 'region',
    title: '区域',
    kind: 'text',
    unit: null,
    values: [{ value: '华东', label: '华东', customers: 3 }],
  },
];
const segment = (criterion: Criterion) => ({
  id: 'own1',
  name: '我的',
  criterion,
  strategy: '',
  color: '#5C2E91',
});

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field: fc.constant('amount'), operator: fc.constant('atLeast' as const), value: fc.integer() }),
  fc.record({
    field: fc.constant('rate'),
    operator: fc.constant('below' as const),
    value: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  }),
  fc.constant<Condition>({ field: 'day', operator: 'unknown' }),
  fc.constant<Condition>({ field: 'region', operator: 'oneOf', value: ['华东', '华南'] }),
);
const group = fc.oneof(
  condition,
  fc.record({ all: fc.array(condition, { minLength: 2, maxLength: 3 }) }),
  fc.record({ any: fc.array(condition, { minLength: 2, maxLength: 3 }) }),
);

it('gives back the criterion it was made from, with and or or between the groups', () => {
  const criterion = fc.oneof(
    group,
    fc.record({ all: fc.array(group, { minLength: 2, maxLength: 3 }) }),
    fc.record({ any: fc.array(group, { minLength: 2, maxLength: 3 }) }),
  );
  fc.assert(
    fc.property(criterion, (given) => {
      expect(criterionOf(draftOf(segment(given), fields), fields)).toEqual(given);
    }),
  );
});

it('keeps conditions nested more deeply as they are', () => {
  const inner: Criterion = { any: [{ all: [{ field: 'day', operator: 'known' }] }] };
  const deep: Criterion = { all: [inner, { field: 'day', operator: 'unknown' }] };
  const draft = draftOf(segment(deep), fields);
  expect(draft.deep).toEqual(deep);
  expect(criterionOf(draft, fields)).toEqual(deep);
});

it('asks nothing before every condition has its value', () => {
  const draft = draftOf(segment({ field: 'amount', operator: 'atLeast', value: 5 }), fields);
  const withValue = (value: string) => ({
    ...draft,
    groups: [
      { join: 'all' as const, conditions: [{ field: 'amount', operator: 'atLeast' as const, value }] },
    ],
  });
  expect(criterionOf(withValue(''), fields)).toBeUndefined();
  expect(criterionOf(withValue('五'), fields)).toBeUndefined();
  expect(criterionOf(withValue('50'), fields)).toEqual({ field: 'amount', operator: 'atLeast', value: 50 });
});

it('finds an id nobody has', () => {
  expect(freeId([])).toBe('own1');
  expect(freeId(['own2'])).toBe('own3');
});
