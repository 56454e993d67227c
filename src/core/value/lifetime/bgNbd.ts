import type { Objective } from '../../mining';
import type { RepeatPurchases } from './repeatPurchases';

/**
 * Parameters of the BG/NBD model: Fader, Hardie and Lee, “Counting Your Customers” the Easy Way, Marketing Science 24
 * (2005). Purchase rates are gamma (shape r, rate α in units of time), dropout after each purchase beta (a, b).
 */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Customers with the same x, t_x and T, counted once; times by their index among the distinct ones. */
export interface GroupedPurchases {
  readonly frequency: Int32Array;
  readonly recencyIndex: Int32Array;
  readonly ageIndex: Int32Array;
  readonly weight: Float64Array;
  /** Distinct times, ascending. */
  readonly times: Float64Array;
  readonly highestFrequency: number;
  readonly customers: number;
}

/** Groups equal customers: one-time buyers of a day collapse into one, and logarithms are taken once a distinct time. */
export function grouped({
  count,
  frequency,
  recency,
  age,
}: Pick<RepeatPurchases, 'count' | 'frequency' | 'recency' | 'age'>): GroupedPurchases {
  const all = new Float64Array(2 * count);
  all.set(recency.subarray(0, count));
  all.set(age.subarray(0, count), count);
  const times = all.sort().filter((time, i, sorted) => i === 0 || time !== sorted[i - 1]);
  const places = new Map(Array.from(times, (time, place) => [time, place]));
  const size = times.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const place = (time: number | undefined) => places.get(time ?? 0) ?? 0;
    keys[i] = ((frequency[i] as number) * size + place(recency[i])) * size + place(age[i]);
  }
  keys.sort();
  const distinct = keys.filter((key, i) => i === 0 || key !== keys[i - 1]);
  const weight = new Float64Array(distinct.length);
  let at = 0;
  for (const key of keys) {
    if (key !== distinct[at]) at++;
    (weight[at] as number) += 1;
  }
  return {
    frequency: Int32Array.from(distinct, (key) => Math.floor(key / size / size)),
    recencyIndex: Int32Array.from(distinct, (key) => Math.floor(key / size) % size),
    ageIndex: Int32Array.from(distinct, (key) => key % size),
    weight,
    times,
    highestFrequency: frequency.reduce((most, x) => Math.max(most, x), 0),
    customers: count,
  };
}

/**
 * Log-likelihood, eq. 6, and its gradient by ln r, ln α, ln a and ln b, added up over all customers. Ratios of gamma
 * functions at integer distance are products, so no gamma function is needed: Γ(r+x)/Γ(r) = r(r+1)…(r+x−1).
 */
export function logLikelihood(
  { r, alpha, a, b }: BgNbd,
  data: GroupedPurchases,
  gradient: Float64Array,
): number {
  const { frequency, recencyIndex, ageIndex, weight, times } = data;
  const rising = risingTables(r, a, b, data.highestFrequency);
  const inverse = times.map((time) => 1 / (alpha + time));
  const logs = times.map((time) => Math.log(alpha + time));
  const logAlpha = Math.log(alpha);
  const logA = Math.log(a);
  let total = 0;
  let byR = 0;
  let byAlpha = 0;
  let byA = 0;
  let byB = 0;
  for (let i = 0; i < weight.length; i++) {
    const n = weight[i] as number;
    const x = frequency[i] as number;
    const age = ageIndex[i] as number;
    const logAge = logs[age] as number;
    const common = (rising.value[x] as number) + r * logAlpha;
    const alive = -(r + x) * logAge;
    if (x === 0) {
      total += n * (common + alive);
      byR += n * (logAlpha - logAge);
      byAlpha += n * (r / alpha - r * (inverse[age] as number));
      continue;
    }
    const last = recencyIndex[i] as number;
    const logLast = logs[last] as number;
    const dropped = logA - (rising.logBPlus[x] as number) - (r + x) * logLast;
    const top = Math.max(alive, dropped);
    const sum = top + Math.log1p(Math.exp(-Math.abs(alive - dropped)));
    const gone = Math.exp(dropped - sum);
    const stays = 1 - gone;
    total += n * (common + sum);
    byR += n * ((rising.byR[x] as number) + logAlpha - stays * logAge - gone * logLast);
    byAlpha +=
      n * (r / alpha - (r + x) * (stays * (inverse[age] as number) + gone * (inverse[last] as number)));
    byA += n * (gone / a - (rising.byAB[x] as number));
    byB += n * ((rising.byB[x] as number) - (rising.byAB[x] as number) - gone / (b + x - 1));
  }
  gradient.set([byR * r, byAlpha * alpha, byA * a, byB * b]);
  return total;
}

/** Sums up to every x of what is multiplied up: logarithms of the rising factorials and their derivatives. */
function risingTables(r: number, a: number, b: number, highest: number) {
  const value = new Float64Array(highest + 1);
  const byR = new Float64Array(highest + 1);
  const byB = new Float64Array(highest + 1);
  const byAB = new Float64Array(highest + 1);
  const logBPlus = new Float64Array(highest + 1);
  for (let x = 1; x <= highest; x++) {
    const j = x - 1;
    value[x] = (value[j] as number) + Math.log(r + j) + Math.log((b + j) / (a + b + j));
    byR[x] = (byR[j] as number) + 1 / (r + j);
    byB[x] = (byB[j] as number) + 1 / (b + j);
    byAB[x] = (byAB[j] as number) + 1 / (a + b + j);
    logBPlus[x] = Math.log(b + j);
  }
  return { value, byR, byB, byAB, logBPlus };
}

export function bgNbdOf(logs: Float64Array): BgNbd {
  const [r = NaN, alpha = NaN, a = NaN, b = NaN] = logs.map(Math.exp);
  return { r, alpha, a, b };
}

/** The negative log-likelihood a customer by the logarithms of the parameters: what is minimised. */
export function bgNbdObjective(data: GroupedPurchases): Objective {
  return (logs, gradient) => {
    const value = -logLikelihood(bgNbdOf(logs), data, gradient) / data.customers;
    for (let i = 0; i < gradient.length; i++) (gradient[i] as number) /= -data.customers;
    return value;
  };
}
