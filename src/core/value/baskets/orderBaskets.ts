import { basketsOf } from '../../mining';
import type { Baskets } from '../../mining';
import type { OrderLines } from '../orders/orderLines';
import type { Period } from '../orders/period';
import { Codes } from '../orders/codes';

/** What was bought together, and which products every customer has bought. */
export interface OrderBaskets {
  /**
   * Products by order; lines without an order number go together by customer and day. A number two customers share, as
   * numbers that start anew every day are, is an order of each; lines that name no customer belong to its first.
   */
  readonly baskets: Baskets;
  /** Products by customer. */
  readonly owned: Baskets;
  /** Customer of every entry of `owned`. */
  readonly owners: Int32Array;
}

/** Products bought in the period: lines with a positive amount, any line where there are no amounts. */
export function orderBaskets(lines: OrderLines, { asOf, from }: Period): OrderBaskets {
  const { count, customers, days, orders, amounts, productNames } = lines;
  const basketOf = new Int32Array(count).fill(-1);
  const products = lines.products?.slice() ?? new Int32Array(count).fill(-1);
  const further = new Codes();
  const owners = new Int32Array(lines.orderCount).fill(-1);
  const start = from ?? -Infinity;
  for (let line = 0; line < count; line++) {
    const time = days[line] as number;
    const isBought = !amounts || (amounts[line] as number) > 0;
    const isDated = Number.isNaN(time) || (time >= start && time < Math.floor(asOf) + 1);
    if (!isBought || !isDated) {
      products[line] = -1;
      continue;
    }
    const order = orders?.[line] ?? -1;
    const customer = customers[line] as number;
    if (order >= 0) {
      if (owners[order] === -1) owners[order] = customer;
      const isFirst = customer < 0 || owners[order] === customer;
      basketOf[line] = isFirst ? order : lines.orderCount + further.codeOf(`order ${order}/${customer}`);
    } else if (!Number.isNaN(time) && customer >= 0) {
      basketOf[line] = lines.orderCount + further.codeOf(`day ${Math.floor(time)}/${customer}`);
    }
  }
  const productCount = productNames.length;
  const present = new Uint8Array(lines.customerCount);
  customers.forEach((customer, line) => {
    if (customer >= 0 && (products[line] as number) >= 0) present[customer] = 1;
  });
  return {
    baskets: basketsOf(basketOf, products, lines.orderCount + further.count, productCount),
    owned: basketsOf(customers, products, lines.customerCount, productCount),
    owners: Int32Array.from(present.keys()).filter((customer) => present[customer] === 1),
  };
}
