import { serial } from '../core';
import { defaultAsOf, orderFacts, orderLines, rfmOf, rfmOptions } from '../core/value';
import type { OrderLines } from '../core/value';
import type { Answer } from './answer';

/** Order lines of a range, with the customers and order numbers as people wrote them. */
interface GivenOrders {
  readonly lines: OrderLines;
  readonly customers: readonly unknown[];
}

/** Gives every distinct value a number, in order of appearance; -1 for an empty cell. */
function coded(cells: readonly unknown[]): { codes: Int32Array; values: unknown[] } {
  const known = new Map<unknown, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === '' || cell === null || cell === undefined) return -1;
    const code = known.get(cell) ?? known.size;
    known.set(cell, code);
    return code;
  });
  return { codes, values: [...known.keys()] };
}

const numbers = (cells: readonly unknown[]): Float64Array =>
  Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN));

/** Columns of a range: customer, date, amount and, where there is a fourth, order number. A header row is passed over. */
function ordersOf(rows: readonly (readonly unknown[])[]): GivenOrders {
  const data = rows.filter(([, date]) => typeof date === 'number');
  const column = (index: number): unknown[] => data.map((row) => row[index]);
  const customers = coded(column(0));
  const orders = (rows[0]?.length ?? 0) > 3 ? coded(column(3)) : undefined;
  const lines = orderLines({
    customerCount: customers.values.length,
    customers: customers.codes,
    days: numbers(column(1)),
    amounts: numbers(column(2)),
    ...(orders ? { orders: orders.codes, orderCount: orders.values.length } : {}),
  });
  return { lines, customers: customers.values };
}

const isGrid = (given: unknown): given is readonly (readonly unknown[])[] =>
  Array.isArray(given) && Array.isArray(given[0]);

/** Later than any day of a workbook: the default as-of day looks at the orders alone, not at a clock. */
const END_OF_TIME = serial(2_958_465);

/**
 * KEBU.RFM: one row a customer with the R, F and M scores, customers in order of appearance.
 * @param range rows of customer, date (serial), amount and, where there is one, order number
 * @param asOf serial of the as-of day; the day after the last order when left out
 */
export function rfmScores(range: unknown, asOf: number | undefined): Answer {
  if (!isGrid(range) || (range[0]?.length ?? 0) < 3 || (range[0]?.length ?? 0) > 4) {
    return { refused: 'functions.rfm.shape', error: 'invalidValue' };
  }
  const { lines, customers } = ordersOf(range);
  const day = asOf === undefined ? defaultAsOf(lines, END_OF_TIME) : serial(asOf);
  const { customers: scored, scores } = rfmOf(orderFacts(lines, { asOf: day }), rfmOptions.parse({}));
  if (scored.length === 0) return { refused: 'functions.rfm.empty', error: 'notAvailable' };
  return Array.from(scored, (customer, at) => [
    String(customers[customer]),
    scores.recency[at] ?? 0,
    scores.frequency[at] ?? 0,
    scores.monetary[at] ?? 0,
  ]);
}
