import type { PurchaseDays } from '../orders/purchaseDays';
import type { Serial } from '../../units';

/** How often each customer buys, and how long it has been silent by its own measure. */
export interface Rhythm {
  /** Days between purchases on average; NaN below two purchase days. */
  readonly meanGap: Float64Array;
  /**
   * Days since the last purchase ÷ mean gap. One-time buyers have no gap of their own; theirs is measured against
   * `typicalGap`. NaN for customers who never bought.
   */
  readonly silence: Float64Array;
  /** Median of the mean gaps of repeat buyers, in days; NaN when there are none. */
  readonly typicalGap: number;
}

/** Reads each customer's rhythm from its purchase days. */
export function rhythmOf({ customerCount, starts, days }: PurchaseDays, asOf: Serial): Rhythm {
  const meanGap = new Float64Array(customerCount).fill(NaN);
  const silence = new Float64Array(customerCount).fill(NaN);
  for (let customer = 0; customer < customerCount; customer++) {
    const start = starts[customer] as number;
    const end = starts[customer + 1] as number;
    if (end - start < 2) continue;
    meanGap[customer] = ((days[end - 1] as number) - (days[start] as number)) / (end - start - 1);
  }
  const gaps = meanGap.filter((gap) => !Number.isNaN(gap)).sort();
  const typicalGap = gaps.length === 0 ? NaN : (gaps[Math.floor((gaps.length - 1) / 2)] as number);
  for (let customer = 0; customer < customerCount; customer++) {
    const end = starts[customer + 1] as number;
    if (end === starts[customer]) continue;
    const own = meanGap[customer] as number;
    silence[customer] =
      (Math.floor(asOf) - (days[end - 1] as number)) / (Number.isNaN(own) ? typicalGap : own);
  }
  return { meanGap, silence, typicalGap };
}
