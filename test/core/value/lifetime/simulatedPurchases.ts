import type { RepeatPurchases } from '../../../../src/core/value/lifetime/repeatPurchases';

/** Marsaglia and Tsang (2000). */
function gammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

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
    const [gone, stays] = [gammaDraw(truth.a, random), gammaDraw(truth.b, random)];
    const dropout = gone / (gone + stays);
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
