import { serial } from '../../../../src/core/units';
import { aliveByCustomer } from '../../../../src/core/value/churn/alive';
import { lifetimeOptions } from '../../../../src/core/value/lifetime/lifetimeOptions';
import { lifetimeValues } from '../../../../src/core/value/lifetime/lifetimeValues';
import { orderLines } from '../../../../src/core/value/orders/orderLines';
import { drawnCustomers } from '../lifetime/drawnCustomers';

const asOf = serial(46_000);
/** Of every customer the third purchase was free. */
const purchases = drawnCustomers(600).flatMap(({ orders = [] }, customer) =>
  orders.map(([daysAgo, amount], i) => ({
    customer,
    day: asOf - daysAgo,
    amount: i === 2 ? 0 : amount,
  })),
);
const lines = orderLines({
  customerCount: 600,
  customers: Int32Array.from(purchases, ({ customer }) => customer),
  days: Float64Array.from(purchases, ({ day }) => day),
  amounts: Float64Array.from(purchases, ({ amount }) => amount),
});

describe('aliveByCustomer', () => {
  const alive = aliveByCustomer(lines, asOf);
  const values = lifetimeValues(lines, asOf, lifetimeOptions.parse({}));

  it('says of whoever came back what lifetime values say, free purchases counted', () => {
    const back = [...values.customers.keys()].filter((i) => (values.purchases.frequency[i] as number) > 0);
    expect(back.length).toBeGreaterThan(100);
    for (const i of back) {
      expect(alive[values.customers[i] as number]).toBe(values.alive?.[i]);
    }
  });

  it('knows nothing of those who bought once', () => {
    const once = [...values.customers.keys()].filter((i) => values.purchases.frequency[i] === 0);
    expect(once.length).toBeGreaterThan(50);
    for (const i of once) expect(alive[values.customers[i] as number]).toBeNaN();
  });

  it('knows nothing where too few came back to fit a model to', () => {
    const few = orderLines({
      customerCount: 2,
      customers: Int32Array.of(0, 0, 1),
      days: Float64Array.of(asOf - 30, asOf - 10, asOf - 5),
      amounts: Float64Array.of(1, 1, 1),
    });
    expect([...aliveByCustomer(few, asOf)]).toEqual([NaN, NaN]);
  });
});
