import fc from 'fast-check';
import { orderHistories } from '../../../src/core/profiles/orderHistory';
import { isoDate } from '../../../src/core/text';
import { serial } from '../../../src/core/units';
import { customerValue, ledgerOf, orderLines, rfmOptions } from '../../../src/core/value';
import type { CustomerValue } from '../../../src/core/value';

const asOf = 46327;
const line = fc.record({
  customer: fc.integer({ min: -1, max: 2 }),
  day: fc.integer({ min: asOf - 1000, max: asOf + 40 }),
  amount: fc.integer({ min: -50, max: 500 }),
  product: fc.integer({ min: -1, max: 7 }),
});
type Line = typeof line extends fc.Arbitrary<infer Value> ? Value : never;

function valueOf(given: readonly Line[]): CustomerValue {
  const empty = ledgerOf(
    { parts: [] },
    {
      count: 3,
      ids: ['a', 'b', 'c'],
      names: ['a', 'b', 'c'],
      made: {},
      registrations: [],
      isCalled: () => false,
      of: () => new Int32Array(),
    },
    'leave',
  );
  const lines = orderLines({
    customerCount: 3,
    customers: Int32Array.from(given, ({ customer }) => customer),
    days: Float64Array.from(given, ({ day }) => day),
    amounts: Float64Array.from(given, ({ amount }) => amount),
    products: Int32Array.from(given, ({ product }) => product),
    productNames: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
  });
  return customerValue({ ...empty, lines }, rfmOptions.parse({ asOf: '2026-11-01' }), serial(asOf));
}

it('adds up what lies in each of the last 24 months and the products with the greatest amounts', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (given) => {
      const histories = orderHistories(valueOf(given), [0, 2]);
      const bought = (wanted: number) =>
        given.some(({ customer, day }) => customer === wanted && day <= asOf);
      expect([...histories.keys()]).toEqual([0, 2].filter(bought));
      for (const [customer, history] of histories) {
        const own = given.filter((each) => each.customer === customer && each.day <= asOf);
        expect(history.months).toHaveLength(24);
        expect([history.months[0]?.month, history.months.at(-1)?.month]).toEqual(['2024-12', '2026-11']);
        for (const { month, amount } of history.months) {
          const inMonth = own.filter(({ day }) => isoDate(serial(day)).startsWith(month));
          expect(amount).toBe(inMonth.reduce((sum, each) => sum + each.amount, 0));
        }
        const sold = [...new Set(own.map(({ product }) => product).filter((product) => product >= 0))].map(
          (product) =>
            own.filter((each) => each.product === product).reduce((sum, each) => sum + each.amount, 0),
        );
        expect(history.products.map(({ amount }) => amount)).toEqual(sold.sort((a, b) => b - a).slice(0, 5));
      }
    }),
  );
});
