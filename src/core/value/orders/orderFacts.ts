import type { OrderLines } from './orderLines';
import type { Period } from './period';

/**
 * What the order lines of a period say of each customer, one entry a customer.
 *
 * - A purchase is a line with a positive amount (any line where the sheets have no amounts); first and last day are
 *   those of purchases, so a return or a gift does not make a customer look recent.
 * - `orders` counts distinct order numbers, and distinct days for lines without a number. A return booked under a
 *   number of its own is an order of its own unless `countReturns` is off.
 * - `amount` is net of returns and may be zero or negative.
 */
export interface OrderFacts {
  readonly period: Period;
  readonly customerCount: number;
  /** Serial days; NaN for customers without a purchase in the period. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly orders: Int32Array;
  /** In yuan. */
  readonly amount: Float64Array;
  /** In yuan, as a positive number. */
  readonly returns: Float64Array;
  /** In yuan; `undefined` when the sheets have no profits. */
  readonly profit: Float64Array | undefined;
  /** 1 for customers with any line up to the as-of day, also before the period. */
  readonly everOrdered: Uint8Array;
  readonly leftOut: LeftOutLines;
}

/** How many lines were not counted, and why. */
export interface LeftOutLines {
  readonly noCustomer: number;
  readonly noDate: number;
  /** Dated after the as-of day. */
  readonly future: number;
  readonly beforeWindow: number;
}

export interface FactOptions {
  readonly countReturns: boolean;
}

/** One pass over the lines. Amounts that are not numbers count as nothing. */
export function orderFacts(
  lines: OrderLines,
  period: Period,
  options: FactOptions = { countReturns: true },
): OrderFacts {
  const { count, customerCount, customers, days, amounts, profits } = lines;
  const firstDay = new Float64Array(customerCount).fill(NaN);
  const lastDay = new Float64Array(customerCount).fill(NaN);
  const amount = new Float64Array(customerCount);
  const returns = new Float64Array(customerCount);
  const profit = profits && new Float64Array(customerCount);
  const everOrdered = new Uint8Array(customerCount);
  const counter = new OrderCounter(lines);
  const endOfAsOf = Math.floor(period.asOf) + 1;
  const from = period.from ?? -Infinity;
  let noCustomer = 0;
  let noDate = 0;
  let future = 0;
  let beforeWindow = 0;

  for (let line = 0; line < count; line++) {
    const customer = customers[line] as number;
    if (customer < 0) {
      noCustomer++;
      continue;
    }
    const time = days[line] as number;
    if (!(time < endOfAsOf)) {
      if (time >= endOfAsOf) future++;
      else noDate++;
      continue;
    }
    everOrdered[customer] = 1;
    if (time < from) {
      beforeWindow++;
      continue;
    }
    const day = Math.floor(time);
    const paid = amounts ? (amounts[line] as number) : 1;
    if (paid > 0) {
      if (!((lastDay[customer] as number) >= day)) lastDay[customer] = day;
      if (!((firstDay[customer] as number) <= day)) firstDay[customer] = day;
      if (amounts) (amount[customer] as number) += paid;
    } else if (paid < 0) {
      (amount[customer] as number) += paid;
      (returns[customer] as number) -= paid;
    }
    if (profit) (profit[customer] as number) += (profits[line] as number) || 0;
    if (!(paid < 0) || options.countReturns) counter.add(line, customer, day);
  }

  return {
    period,
    customerCount,
    firstDay,
    lastDay,
    orders: counter.counts(),
    amount,
    returns,
    profit,
    everOrdered,
    leftOut: { noCustomer, noDate, future, beforeWindow },
  };
}

/** Counts distinct order numbers a customer, and distinct days where a line has no number. */
class OrderCounter {
  private readonly orders: Int32Array | undefined;
  private readonly perCustomer: Int32Array;
  /** First customer seen with an order number; nearly every number belongs to one customer. */
  private readonly owners: Int32Array;
  /** Numbers used by a second customer, by number and customer in one integer. */
  private readonly shared = new Set<number>();
  private readonly customerCount: number;
  private readonly dayKeys: number[] = [];
  /** Last unnumbered day counted per customer: lines of one day mostly follow each other. */
  private readonly recentDay: Int32Array;

  constructor(lines: OrderLines) {
    this.orders = lines.orders;
    this.customerCount = lines.customerCount;
    this.perCustomer = new Int32Array(lines.customerCount);
    this.owners = new Int32Array(lines.orderCount).fill(-1);
    this.recentDay = new Int32Array(lines.customerCount).fill(-1);
  }

  add(line: number, customer: number, day: number): void {
    const order = this.orders ? (this.orders[line] as number) : -1;
    if (order < 0) {
      if (this.recentDay[customer] === day) return;
      this.recentDay[customer] = day;
      this.dayKeys.push(day * this.customerCount + customer);
      return;
    }
    const owner = this.owners[order];
    if (owner === customer) return;
    if (owner === -1) this.owners[order] = customer;
    else {
      const key = order * this.customerCount + customer;
      if (this.shared.has(key)) return;
      this.shared.add(key);
    }
    (this.perCustomer[customer] as number) += 1;
  }

  counts(): Int32Array {
    const keys = Float64Array.from(this.dayKeys).sort();
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (i === 0 || key !== keys[i - 1]) (this.perCustomer[key % this.customerCount] as number) += 1;
    }
    return this.perCustomer;
  }
}
