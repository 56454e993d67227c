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
const Running = { first: 0, last: 1, sales: 2, returns: 3, width: 4 } as const;

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
    everOrdered[customer] = 1;
    if (time < from) {
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
      (running[at + Running.returns] as number) -= paid;
    }
    if (profit) (profit[customer] as number) += (profits[line] as number) || 0;
    if (countReturns || !(paid < 0)) counter.add(line, customer, time);
  }

  const column = (of: (at: number) => number) => {
    const values = new Float64Array(customerCount);
    for (let customer = 0; customer < customerCount; customer++)
      values[customer] = of(customer * Running.width);
    return values;
  };
  const dayAt = (place: number) => (at: number) => {
    const time = running[at + place] as number;
    return Number.isFinite(time) ? Math.floor(time) : NaN;
  };
  return {
    period,
    customerCount,
    firstDay: column(dayAt(Running.first)),
    lastDay: column(dayAt(Running.last)),
    orders: counter.counts(),
    amount: column((at) =>
      amounts ? (running[at + Running.sales] as number) - (running[at + Running.returns] as number) : 0,
    ),
    returns: column((at) => running[at + Running.returns] as number),
    profit,
    everOrdered,
    leftOut: { noCustomer, noDate, future, beforeWindow },
  };
}

/** Counts distinct order numbers a customer, and distinct days where a line has no number. */
class OrderCounter {
  private readonly orders: Int32Array | undefined;
  private readonly perCustomer: Int32Array;
  /** First customer seen with an order number, plus 1; nearly every number belongs to one customer. */
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
    this.owners = new Int32Array(lines.orderCount);
    this.recentDay = new Int32Array(lines.customerCount);
  }

  add(line: number, customer: number, time: number): void {
    const order = this.orders === undefined ? -1 : (this.orders[line] as number);
    if (order < 0) {
      this.addDay(customer, Math.floor(time));
      return;
    }
    const owner = this.owners[order] as number;
    if (owner === 0) {
      this.owners[order] = customer + 1;
      (this.perCustomer[customer] as number) += 1;
    } else if (owner !== customer + 1) this.addShared(order, customer);
  }

  counts(): Int32Array {
    const keys = Float64Array.from(this.dayKeys).sort();
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (i === 0 || key !== keys[i - 1]) (this.perCustomer[key % this.customerCount] as number) += 1;
    }
    return this.perCustomer;
  }

  private addShared(order: number, customer: number): void {
    const key = order * this.customerCount + customer;
    if (this.shared.has(key)) return;
    this.shared.add(key);
    (this.perCustomer[customer] as number) += 1;
  }

  private addDay(customer: number, day: number): void {
    if (this.recentDay[customer] === day) return;
    this.recentDay[customer] = day;
    this.dayKeys.push(day * this.customerCount + customer);
  }
}
