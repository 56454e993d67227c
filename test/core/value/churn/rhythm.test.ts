import { churnRiskOf, orderLines, purchaseDays, rhythmOf } from '../../../../src/core/value';
import { serial } from '../../../../src/core/units';

const rhythm = (customers: readonly (readonly number[])[]) => {
  const rows = customers.flatMap((days, customer) => days.map((day) => ({ customer, day })));
  const lines = orderLines({
    customerCount: customers.length,
    customers: Int32Array.from(rows, ({ customer }) => customer),
    days: Float64Array.from(rows, ({ day }) => day),
  });
  return rhythmOf(purchaseDays(lines, { asOf: serial(100) }), serial(100));
};

describe('rhythmOf', () => {
  it('measures silence by the customer’s own gap', () => {
    const { meanGap, silence } = rhythm([
      [40, 50, 60],
      [10, 70],
    ]);
    expect([...meanGap]).toEqual([10, 60]);
    expect([...silence]).toEqual([4, 0.5]);
  });

  it('measures one-time buyers by the typical gap, and says nothing of who never bought', () => {
    const { typicalGap, silence } = rhythm([[40, 50], [60], []]);
    expect(typicalGap).toBe(10);
    expect(silence[1]).toBe(4);
    expect(silence[2]).toBeNaN();
  });

  it('cannot judge where nobody ever came back', () => {
    expect(churnRiskOf(rhythm([[40], [60]]).silence[0] ?? 0)).toBe('none');
  });
});
