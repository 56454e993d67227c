import { decisionSection } from '../../../../src/core/duplicates';
import { rfmJob } from '../../../../src/core/value';
import { resultOf, workbookOf } from '../valueWorkbook';

/** Thirty-five customers with one to five orders of their own size. */
const customers = Array.from({ length: 35 }, (_, i) => ({
  orders: Array.from({ length: 1 + (i % 5) }, (_x, k) => [3 + i * 4 + k * 30, 100 * (i + 1)] as const),
}));
const sheets = workbookOf([], customers);

describe('the RFM job', () => {
  it('counts registrations the team called the same as one customer, unless told to keep them apart', () => {
    const sections = { [decisionSection.key]: [{ a: '#c1', b: '#c6', decision: 'same' }] };
    const { customers: together } = resultOf(rfmJob, sheets, {}, sections).summary;
    const { customers: apart } = resultOf(rfmJob, sheets, { duplicates: 'apart' }, sections).summary;
    expect(apart).toHaveLength(35);
    expect(together).toHaveLength(34);
    // C1 has one order of 100, C6 one of 600: the one customer has both.
    const one = together.find(({ id }) => id === 'C1' || id === 'C6');
    expect(one).toMatchObject({ frequency: 2, monetary: 700 });
  });

  it('compares with the scores some months before, worked out from the orders', () => {
    const { movement } = resultOf(rfmJob, sheets, { compare: { kind: 'months', months: 1 } }).summary;
    const then = resultOf(rfmJob, sheets, { asOf: movement?.since ?? '', snapshot: false }).summary;
    const now = resultOf(rfmJob, sheets).summary;
    const before = new Map(then.customers.map(({ id, segment }) => [id, segment]));
    const moved = now.customers.filter(({ id, segment }) => before.get(id) !== segment);
    expect(movement?.movers.map(({ id }) => id).sort()).toEqual(moved.map(({ id }) => id).sort());
    expect(movement?.matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(now.customers.length);
  });

  it('tells how many were in each group month by month, this run last', () => {
    const { trend, groups } = resultOf(rfmJob, sheets, { trend: 3 }).summary;
    expect(trend.map(({ asOf }) => asOf)).toEqual(['2026-07-30', '2026-08-30', '2026-09-30', '2026-10-30']);
    expect(trend[3]?.counts).toEqual(groups.map(({ customers: count }) => count));
  });

  it('says where each customer’s row is', () => {
    const { customers: scored } = resultOf(rfmJob, sheets).summary;
    expect(scored.find(({ id }) => id === 'C7')).toMatchObject({ sheet: '客户', row: 8 });
  });

  it('adds formulas that say the same, for scores and total, when asked', () => {
    const options = { formulaTwin: true, weights: { recency: 2, frequency: 1, monetary: 0 } };
    const [sheet] = resultOf(rfmJob, sheets, options).sheets;
    const [table] = sheet?.blocks ?? [];
    const formulas = table?.kind === 'table' ? table.columns.flatMap(({ formula }) => formula ?? []) : [];
    expect(formulas).toHaveLength(4);
    expect(formulas[3]).toBe(
      '=IF([@recency]="","",ROUND(100*(2*([@rTwin]-1)/4+1*([@fTwin]-1)/4+0*([@mTwin]-1)/4)/3,1))',
    );
  });
});
