import { associationRules, frequentItemsets } from '../../../../src/core/mining';
import { crossSales, orderBaskets, orderLines } from '../../../../src/core/value';
import { serial } from '../../../../src/core/units';

/** Customer, order (-1: none), product, amount. */
const bought = (rows: readonly (readonly [number, number, number, number])[]) =>
  orderLines({
    customerCount: 6,
    customers: Int32Array.from(rows, ([customer]) => customer),
    days: new Float64Array(rows.length).fill(10),
    orders: Int32Array.from(rows, ([, order]) => order),
    orderCount: 10,
    amounts: Float64Array.from(rows, ([, , , amount]) => amount),
    products: Int32Array.from(rows, ([, , product]) => product),
    productNames: ['printer', 'ink', 'paper'],
  });

const found = orderBaskets(
  bought([
    [0, 0, 0, 9],
    [0, 0, 1, 9],
    [1, 1, 0, 9],
    [1, 1, 1, 9],
    [2, 2, 0, 9],
    [3, -1, 0, 9],
    [3, -1, 1, 9],
    [4, 4, 2, 9],
    [5, 5, 0, 9],
    [5, 5, 1, -9],
  ]),
  { asOf: serial(20) },
);

describe('orderBaskets', () => {
  it('puts lines of one order together, or of one customer and day, and leaves returns out', () => {
    const { baskets, owners } = found;
    expect(baskets.count).toBe(6);
    const sizes = Array.from(
      { length: 6 },
      (_, i) => (baskets.starts[i + 1] ?? 0) - (baskets.starts[i] ?? 0),
    );
    expect(sizes.sort()).toEqual([1, 1, 1, 2, 2, 2]);
    expect([...owners]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('takes a number two customers share for an order of each; lines without a customer belong to the first', () => {
    const { baskets } = orderBaskets(
      bought([
        [0, 7, 0, 9],
        [1, 7, 1, 9],
        [-1, 7, 2, 9],
        [1, 7, 2, 9],
      ]),
      { asOf: serial(20) },
    );
    const held = Array.from({ length: baskets.count }, (_, i) => [
      ...baskets.items.subarray(baskets.starts[i], baskets.starts[i + 1]),
    ]);
    expect(held).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('crossSales', () => {
  const { itemsets } = frequentItemsets(found.baskets, { minimumCount: 2, maximumLength: 5 });
  const sales = crossSales(found, associationRules(itemsets, 0.5));

  it('offers what goes with something the customer has and the customer has not', () => {
    expect(sales.map(({ customer, rule }) => [customer, rule.items, rule.then])).toEqual([
      [2, [0], 1],
      [5, [0], 1],
    ]);
  });
});
