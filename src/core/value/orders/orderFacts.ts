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

/** Places of a customer's running figures: side by side, so that a line touches one stretch of memory. */
const Running = { first: 0, last: 1, sales: 2, orders: 3, width: 4 } as const;

/** One pass over the lines. Amounts that are not numbers count as nothing. */
export function orderFacts(
  lines: OrderLines,
  period: Period,
  options: FactOptions = { countReturns: true },
): OrderFacts {
  const { count, customerCount, customers, days, amounts, profits } = lines;
  const running = new Float64Array(customerCount * Running.width);
  for (let customer = 0; customer < customerCount; customer++) {
    running[customer * Running.width + Running.first] = Infinity;
    running[customer * Running.width + Running.last] = -Infinity;
  }
  const profit = profits && new Float64Array(customerCount);
  const returns = new Float64Array(customerCount);
  const everOrdered = new Uint8Array(customerCount);
  const counter = new OrderCounter(lines);
  const endOfAsOf = Math.floor(period.asOf) + 1;
  const from = period.from ?? -Infinity;
  const { countReturns } = options;
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
    if (time < from) {
      everOrdered[customer] = 1;
      beforeWindow++;
      continue;
    }
    const at = customer * Running.width;
    const paid = amounts === undefined ? 1 : (amounts[line] as number);
    if (paid > 0) {
      if (time < (running[at + Running.first] as number)) running[at + Running.first] = time;
      if (time > (running[at + Running.last] as number)) running[at + Running.last] = time;
      (running[at + Running.sales] as number) += paid;
    } else if (paid < 0) {
      (returns[customer] as number) -= paid;
    }
    if (profit) (profit[customer] as number) += (profits[line] as number) || 0;
    if ((countReturns || !(paid < 0)) && counter.isNew(line, customer, time)) {
      (running[at + Running.orders] as number) += 1;
    }
  }

  const orders = new Int32Array(customerCount);
  const firstDay = new Float64Array(customerCount);
  const lastDay = new Float64Array(customerCount);
  const amount = new Float64Array(customerCount);
  counter.addDays(orders);
  for (let customer = 0; customer < customerCount; customer++) {
    const at = customer * Running.width;
    const first = running[at + Running.first] as number;
    const hasBought = first !== Infinity;
    firstDay[customer] = hasBought ? Math.floor(first) : NaN;
    lastDay[customer] = hasBought ? Math.floor(running[at + Running.last] as number) : NaN;
    if (amounts) amount[customer] = (running[at + Running.sales] as number) - (returns[customer] as number);
    (orders[customer] as number) += running[at + Running.orders] as number;
    if (hasBought || (orders[customer] as number) > 0 || (returns[customer] as number) > 0)
      everOrdered[customer] = 1;
  }
  return {
    period,
    customerCount,
    firstDay,
    lastDay,
    orders,
    amount,
    returns,
    profit,
    everOrdered,
    leftOut: { noCustomer, noDate, future, beforeWindow },
  };
}

/** Tells distinct order numbers of a customer, and counts distinct days where lines have no number. */
class OrderCounter {
  private readonly orders: Int32Array | undefined;
  /** First customer seen with an order number, plus 1; nearly every number belongs to one customer. */
  private readonly owners: Int32Array;
  /** Numbers used by a second customer, by number and customer in one integer. */
  private readonly shared = new Set<number>();
  private readonly customerCount: number;
  private readonly dayKeys: number[] = [];
  /** Last unnumbered day seen of a customer: lines of one day mostly follow each other. */
  private readonly recentDay: Int32Array;

  constructor(lines: OrderLines) {
    this.orders = lines.orders;
    this.customerCount = lines.customerCount;
    this.owners = new Int32Array(lines.orderCount);
    this.recentDay = new Int32Array(lines.customerCount);
  }

  /** Whether the line has an order number the customer has not had yet. Lines without a number are kept for `addDays`. */
  isNew(line: number, customer: number, time: number): boolean {
    const order = this.orders === undefined ? -1 : (this.orders[line] as number);
    if (order < 0) {
      this.keepDay(customer, Math.floor(time));
      return false;
    }
    const owner = this.owners[order] as number;
    if (owner === 0) {
      this.owners[order] = customer + 1;
      return true;
    }
    return owner !== customer + 1 && this.isNewlyShared(order, customer);
  }

  /** Adds the distinct days of lines without a number. */
  addDays(counts: Int32Array): void {
    const keys = Float64Array.from(this.dayKeys).sort();
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (i === 0 || key !== keys[i - 1]) (counts[key % this.customerCount] as number) += 1;
    }
  }

  private isNewlyShared(order: number, customer: number): boolean {
    const before = this.shared.size;
    this.shared.add(order * this.customerCount + customer);
    return this.shared.size > before;
  }

  private keepDay(customer: number, day: number): void {
    if (this.recentDay[customer] === day) return;
    this.recentDay[customer] = day;
    this.dayKeys.push(day * this.customerCount + customer);
  }
}
