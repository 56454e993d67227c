import { betaDraw, gammaDraw } from './draws';
import type { RepeatPurchases } from '../../../../src/core/value/lifetime/repeatPurchases';

/** Purchases drawn as the BG/NBD and gamma–gamma models say, of customers observed for 20 to 100 units of time. */
export function simulatedPurchases(
  truth: Readonly<Record<'r' | 'alpha' | 'a' | 'b' | 'p' | 'q' | 'v', number>>,
  count: number,
  random: () => number,
): RepeatPurchases {
  const frequency = new Int32Array(count);
  const recency = new Float64Array(count);
  const age = new Float64Array(count);
  const meanPaid = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const end = 20 + 80 * random();
    const rate = gammaDraw(truth.r, random) / truth.alpha;
    const dropout = betaDraw(truth.a, truth.b, random);
    let time = 0;
    let last = 0;
    let repeats = 0;
    for (;;) {
      time -= Math.log(1 - random()) / rate;
      if (time > end) break;
      repeats++;
      last = time;
      if (random() < dropout) break;
    }
    const spendingRate = gammaDraw(truth.q, random) / truth.v;
    let paid = 0;
    for (let k = 0; k < repeats; k++) paid += gammaDraw(truth.p, random) / spendingRate;
    frequency[i] = repeats;
    recency[i] = last;
    age[i] = end;
    meanPaid[i] = repeats === 0 ? 0 : paid / repeats;
  }
  return { count, frequency, recency, age, meanPaid };
}
