import type { OrderLines } from './orderLines';
import type { Period } from './period';

/**
 * The days on which each customer bought something, ascending and distinct, with what was paid on each.
 * Customer c has the entries from `starts[c]` up to, not including, `starts[c + 1]`.
 */
export interface PurchaseDays {
  readonly customerCount: number;
  readonly starts: Int32Array;
  /** Serial days. */
  readonly days: Int32Array;
  /** In yuan, purchases only: returns are not subtracted. */
  readonly paid: Float64Array;
}

/**
 * Which lines are purchases: `paid` those with a positive amount, `all` free ones too, as the models of purchase counts
 * take every transaction. Returns never are.
 */
export type PurchaseKind = 'paid' | 'all';

/** Collects the purchases of a period by customer and day; where there are no amounts, every line is one. */
export function purchaseDays(
  lines: OrderLines,
  period: Period,
  purchases: PurchaseKind = 'paid',
): PurchaseDays {
  const { count, customerCount, customers, days, amounts } = lines;
  const endOfAsOf = Math.floor(period.asOf) + 1;
  const from = period.from ?? -Infinity;
  const counts = (line: number) => {
    const time = days[line] as number;
    return (
      (customers[line] as number) >= 0 &&
      time < endOfAsOf &&
      time >= from &&
      (!amounts || (amounts[line] as number) > 0 || (purchases === 'all' && amounts[line] === 0))
    );
  };

  const lineStarts = new Int32Array(customerCount + 1);
  for (let line = 0; line < count; line++) {
    if (counts(line)) (lineStarts[(customers[line] as number) + 1] as number) += 1;
  }
  for (let customer = 0; customer < customerCount; customer++) {
    (lineStarts[customer + 1] as number) += lineStarts[customer] as number;
  }
  const byCustomer = new Int32Array(lineStarts[customerCount] as number);
  const next = lineStarts.slice(0, customerCount);
  for (let line = 0; line < count; line++) {
    if (!counts(line)) continue;
    const customer = customers[line] as number;
    byCustomer[next[customer] as number] = line;
    (next[customer] as number) += 1;
  }

  const starts = new Int32Array(customerCount + 1);
  const distinct = new Int32Array(byCustomer.length);
  const paid = new Float64Array(byCustomer.length);
  let end = 0;
  for (let customer = 0; customer < customerCount; customer++) {
    const own = byCustomer.subarray(lineStarts[customer], lineStarts[customer + 1]);
    if (!isSorted(own, days)) own.sort((a, b) => (days[a] as number) - (days[b] as number));
    const start = end;
    for (const line of own) {
      const day = Math.floor(days[line] as number);
      if (end === start || distinct[end - 1] !== day) {
        distinct[end] = day;
        end++;
      }
      (paid[end - 1] as number) += amounts ? (amounts[line] as number) : 0;
    }
    starts[customer + 1] = end;
  }
  return { customerCount, starts, days: distinct.slice(0, end), paid: paid.slice(0, end) };
}

function isSorted(lines: Int32Array, days: Float64Array): boolean {
  for (let i = 1; i < lines.length; i++) {
    if ((days[lines[i] as number] as number) < (days[lines[i - 1] as number] as number)) return false;
  }
  return true;
}
