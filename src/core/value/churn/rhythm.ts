import type { PurchaseDays } from '../orders/purchaseDays';
import type { Serial } from '../../units';

/** 高, 中, 低; `none` for customers who never bought. */
export type ChurnRisk = 'high' | 'medium' | 'low' | 'none';

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

/** Silences at which the risk is called medium and high. */
export interface ChurnLimits {
  readonly medium: number;
  readonly high: number;
}

/** Twice the usual gap happens; three times rarely does: of exponential gaps 14 % and 5 % are longer. */
export const churnLimits: ChurnLimits = { medium: 2, high: 3 };

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

/** What a silence means; a one-time buyer in a list without repeat buyers cannot be judged and is `none`. */
export function churnRiskOf(silence: number, limits: ChurnLimits = churnLimits): ChurnRisk {
  if (Number.isNaN(silence)) return 'none';
  if (silence >= limits.high) return 'high';
  return silence >= limits.medium ? 'medium' : 'low';
}
