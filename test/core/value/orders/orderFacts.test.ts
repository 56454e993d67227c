import fc from 'fast-check';
import { orderFacts } from '../../../../src/core/value/orders/orderFacts';
import { orderLines } from '../../../../src/core/value/orders/orderLines';
import { serial } from '../../../../src/core/units';

interface Line {
  readonly customer: number;
  readonly day: number;
  readonly order?: number;
  readonly amount: number;
}

const linesOf = (lines: readonly Line[], customerCount = 4, numbered = true) =>
  orderLines({
    customerCount,
    customers: Int32Array.from(lines, ({ customer }) => customer),
    days: Float64Array.from(lines, ({ day }) => day),
    orders: numbered ? Int32Array.from(lines, ({ order }) => order ?? -1) : undefined,
    orderCount: 20,
    amounts: Float64Array.from(lines, ({ amount }) => amount),
  });

const asOf = serial(100);

describe('orderFacts', () => {
  it('counts several lines of one order number as one order', () => {
    const facts = orderFacts(
      linesOf([
        { customer: 0, day: 10, order: 1, amount: 5 },
        { customer: 0, day: 12, order: 1, amount: 7 },
        { customer: 0, day: 20, order: 2, amount: 1 },
      ]),
      { asOf },
    );
    expect(facts.orders[0]).toBe(2);
    expect(facts.amount[0]).toBe(13);
    expect([facts.firstDay[0], facts.lastDay[0]]).toEqual([10, 20]);
  });

  it('counts one order number of two customers for both', () => {
    const facts = orderFacts(
      linesOf([
        { customer: 0, day: 1, order: 1, amount: 1 },
        { customer: 1, day: 1, order: 1, amount: 1 },
        { customer: 1, day: 2, order: 1, amount: 1 },
        { customer: 0, day: 3, order: 1, amount: 1 },
      ]),
      { asOf },
    );
    expect([...facts.orders]).toEqual([1, 1, 0, 0]);
  });

  it('counts distinct days where there is no order number, whatever the order of the lines', () => {
    const facts = orderFacts(
      linesOf([
        { customer: 0, day: 5.4, amount: 1 },
        { customer: 0, day: 9, amount: 1 },
        { customer: 0, day: 5.9, amount: 1 },
      ]),
      { asOf },
    );
    expect(facts.orders[0]).toBe(2);
  });

  it('takes returns off the amount and never as the last purchase', () => {
    const lines = linesOf([
      { customer: 0, day: 10, order: 1, amount: 100 },
      { customer: 0, day: 30, order: 2, amount: -120 },
    ]);
    const facts = orderFacts(lines, { asOf });
    expect(facts.lastDay[0]).toBe(10);
    expect(facts.amount[0]).toBe(-20);
    expect(facts.returns[0]).toBe(120);
    expect(facts.orders[0]).toBe(2);
    expect(orderFacts(lines, { asOf }, { countReturns: false }).orders[0]).toBe(1);
  });

  it('leaves a customer with nothing but gifts and returns without a purchase', () => {
    const facts = orderFacts(linesOf([{ customer: 0, day: 10, order: 1, amount: 0 }]), { asOf });
    expect(facts.lastDay[0]).toBeNaN();
    expect(facts.everOrdered[0]).toBe(1);
  });

  it('counts the as-of day and leaves out what is later, earlier than the window, undated or nameless', () => {
    const facts = orderFacts(
      linesOf([
        { customer: 0, day: 100.9, order: 1, amount: 1 },
        { customer: 0, day: 101, order: 2, amount: 1 },
        { customer: 1, day: 49.9, order: 3, amount: 1 },
        { customer: 1, day: 50, order: 4, amount: 1 },
        { customer: 1, day: NaN, order: 5, amount: 1 },
        { customer: -1, day: 60, order: 6, amount: 1 },
        { customer: 2, day: 3, order: 7, amount: 1 },
      ]),
      { asOf, from: serial(50) },
    );
    expect([...facts.orders]).toEqual([1, 1, 0, 0]);
    expect([...facts.everOrdered]).toEqual([1, 1, 1, 0]);
    expect(facts.leftOut).toEqual({ noCustomer: 1, noDate: 1, future: 1, beforeWindow: 2 });
  });

  it('agrees with filtering and summing customer by customer', () => {
    const line = fc.record({
      customer: fc.integer({ min: -1, max: 3 }),
      day: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constant(NaN)),
      order: fc.integer({ min: -1, max: 6 }),
      amount: fc.integer({ min: -3, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const facts = orderFacts(linesOf(lines), { asOf, from: serial(20) });
        for (let customer = 0; customer < 4; customer++) {
          const own = lines.filter((l) => l.customer === customer && l.day >= 20 && l.day <= 100);
          const bought = own.filter(({ amount }) => amount > 0).map(({ day }) => day);
          const numbers = new Set(own.map(({ order, day }) => (order < 0 ? `day ${day}` : order)));
          expect(facts.orders[customer]).toBe(numbers.size);
          expect(facts.amount[customer]).toBe(own.reduce((sum, { amount }) => sum + amount, 0));
          expect(facts.lastDay[customer]).toBe(bought.length ? Math.max(...bought) : NaN);
          expect(facts.firstDay[customer]).toBe(bought.length ? Math.min(...bought) : NaN);
        }
      }),
    );
  });
});
