import fc from 'fast-check';
import { orderLines } from '../../../../src/core/value/orders/orderLines';
import { purchaseDays } from '../../../../src/core/value/orders/purchaseDays';
import { serial } from '../../../../src/core/units';

describe('purchaseDays', () => {
  it('lists distinct purchase days ascending with what was paid, as a filter a customer does', () => {
    const line = fc.record({
      customer: fc.integer({ min: -1, max: 2 }),
      day: fc.oneof(fc.double({ min: 1, max: 60, noNaN: true }), fc.constant(NaN)),
      amount: fc.integer({ min: -2, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('paid', 'all'), (lines, kind) => {
        const found = purchaseDays(
          orderLines({
            customerCount: 3,
            customers: Int32Array.from(lines, (l) => l.customer),
            days: Float64Array.from(lines, (l) => l.day),
            amounts: Float64Array.from(lines, (l) => l.amount),
          }),
          { asOf: serial(40), from: serial(10) },
          kind,
        );
        const least = kind === 'all' ? 0 : 1;
        for (let customer = 0; customer < 3; customer++) {
          const paid = new Map<number, number>();
          for (const l of lines) {
            const day = Math.floor(l.day);
            if (l.customer !== customer || !(day >= 10 && day <= 40) || l.amount < least) continue;
            paid.set(day, (paid.get(day) ?? 0) + l.amount);
          }
          const expected = [...paid].sort(([a], [b]) => a - b);
          const from = found.starts[customer];
          const to = found.starts[customer + 1];
          expect([...found.days.slice(from, to)]).toEqual(expected.map(([day]) => day));
          expect([...found.paid.slice(from, to)]).toEqual(expected.map(([, sum]) => sum));
        }
      }),
    );
  });
});
