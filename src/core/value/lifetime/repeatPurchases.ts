import type { Serial } from '../../units';
import type { PurchaseDays } from '../orders/purchaseDays';

/**
 * What the BG/NBD model sees of each customer. Its recency is the age at the last purchase, growing with it, and no
 * relative of RFM's days since.
 */
export interface RepeatPurchases {
  readonly count: number;
  /** x: purchase days after the first. */
  readonly frequency: Int32Array;
  /** t_x: first to last purchase, in units of time; 0 for one-time buyers. */
  readonly recency: Float64Array;
  /** T: first purchase to the end of observation, in units of time. */
  readonly age: Float64Array;
  /** Mean paid a purchase day after the first, in yuan; 0 for one-time buyers. */
  readonly meanPaid: Float64Array;
}

/** The unit of time in days: models on days, weeks and months differ in α and the likelihood only. */
export const unitDays = { day: 1, week: 7, month: 30.4375 } as const;
export type TimeUnit = keyof typeof unitDays;

/** Repeat purchases of those who bought, with the customer of every entry. */
export function repeatPurchases(
  { customerCount, starts, days, paid }: PurchaseDays,
  asOf: Serial,
  unit: TimeUnit,
): { readonly customers: Int32Array; readonly purchases: RepeatPurchases } {
  const length = unitDays[unit];
  const end = Math.floor(asOf);
  const customers = Int32Array.from({ length: customerCount }, (_, i) => i).filter(
    (customer) => (starts[customer + 1] as number) > (starts[customer] as number),
  );
  const count = customers.length;
  const frequency = new Int32Array(count);
  const recency = new Float64Array(count);
  const age = new Float64Array(count);
  const meanPaid = new Float64Array(count);
  customers.forEach((customer, i) => {
    const start = starts[customer] as number;
    const stop = starts[customer + 1] as number;
    const repeats = stop - start - 1;
    const first = days[start] as number;
    frequency[i] = repeats;
    recency[i] = ((days[stop - 1] as number) - first) / length;
    age[i] = (end - first) / length;
    if (repeats === 0) return;
    let sum = 0;
    for (let k = start + 1; k < stop; k++) sum += paid[k] as number;
    meanPaid[i] = sum / repeats;
  });
  return { customers, purchases: { count, frequency, recency, age, meanPaid } };
}
