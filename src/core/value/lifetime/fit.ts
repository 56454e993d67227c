import { invertPositive, minimise } from '../../mining';
import type { Minimum, Objective } from '../../mining';
import { bgNbdObjective, bgNbdOf, grouped } from './bgNbd';
import type { BgNbd } from './bgNbd';
import { gammaGammaObjective, gammaGammaOf, spendingOf } from './gammaGamma';
import type { GammaGamma } from './gammaGamma';
import type { RepeatPurchases } from './repeatPurchases';

/** A fitted model. Standard errors follow the parameters; `covariance` is that of their logarithms. */
export interface Fitted<Model> {
  readonly kind: 'fitted';
  readonly model: Model;
  /** Natural logarithm, added up over the customers the model was fitted to. */
  readonly logLikelihood: number;
  readonly standardErrors: Model;
  readonly covariance: readonly Float64Array[];
  readonly customers: number;
}

/** Why there is no model. */
export interface Unfitted {
  readonly kind: 'unfitted';
  readonly reason: 'tooFewRepeaters' | 'noConvergence' | 'correlated' | 'noSpending' | 'infiniteMean';
  /** The number the refusal rests on: repeat buyers, or the correlation. */
  readonly measure: number;
}

/** With fewer repeat buyers the likelihood is too flat to tell four parameters apart. */
export const fewestRepeaters = 50;

/** Log-parameters this far from the scale of the data are on their way to infinity: the data do not hold them. */
const farthest = Math.log(1e5);

/** The starts are tried on at most this many customers; the best is then fitted to all. */
const trialSize = 4000;

/** Fits the BG/NBD model by maximum likelihood from several starts. */
export function fitBgNbd(purchases: RepeatPurchases): Fitted<BgNbd> | Unfitted {
  const repeaters = purchases.frequency.reduce((count, x) => count + (x > 0 ? 1 : 0), 0);
  if (repeaters < fewestRepeaters) return { kind: 'unfitted', reason: 'tooFewRepeaters', measure: repeaters };
  const meanAge = mean(purchases.age);
  const rate = (mean(purchases.frequency) + 0.1) / Math.max(meanAge, 1e-6);
  const starts = [
    [0.3, 0.8, 2.5],
    [1, 0.5, 3],
    [3, 2, 4],
    [0.7, 0.1, 1],
  ].map(([r = 1, a = 1, b = 1]) => Float64Array.of(r, r / rate, a, b).map(Math.log));
  const trial = bgNbdObjective(grouped(sampled(purchases)));
  const whole = bgNbdObjective(grouped(purchases));
  const scale = Float64Array.of(0, Math.log(meanAge), 0, 0);
  return fittedOf(fromBestStart(trial, whole, starts), whole, purchases.count, scale, bgNbdOf);
}

/** Spending may not depend on how often a customer buys; beyond this correlation the model does not hold. */
export const highestCorrelation = 0.5;

/** Fits the gamma–gamma model to repeat buyers by maximum likelihood from several starts. */
export function fitGammaGamma(purchases: RepeatPurchases): Fitted<GammaGamma> | Unfitted {
  const spending = spendingOf(purchases);
  if (spending.count === 0) return { kind: 'unfitted', reason: 'noSpending', measure: 0 };
  if (spending.count < fewestRepeaters) {
    return { kind: 'unfitted', reason: 'tooFewRepeaters', measure: spending.count };
  }
  const correlation = frequencySpendingCorrelation(purchases);
  if (Math.abs(correlation) > highestCorrelation) {
    return { kind: 'unfitted', reason: 'correlated', measure: correlation };
  }
  const typical = mean(spending.means);
  const starts = [
    [6, 4],
    [2, 3],
    [1, 1.5],
    [20, 8],
  ].map(([p = 1, q = 2]) => Float64Array.of(p, q, (typical * Math.max(q - 1, 0.5)) / p).map(Math.log));
  const objective = gammaGammaObjective(spending);
  const minimum = fromBestStart(objective, objective, starts);
  const scale = Float64Array.of(0, 0, Math.log(typical));
  const fitted = fittedOf(minimum, objective, spending.count, scale, gammaGammaOf);
  // The mean of all customers is p·v/(q−1): without q > 1 there is none.
  if (fitted.kind === 'fitted' && fitted.model.q <= 1) {
    return { kind: 'unfitted', reason: 'infiniteMean', measure: fitted.model.q };
  }
  return fitted;
}

/** Pearson's correlation of number and mean of repeat purchases among repeat buyers; 0 where either does not vary. */
export function frequencySpendingCorrelation({ frequency, meanPaid }: RepeatPurchases): number {
  const buyers = Array.from(frequency.keys()).filter(
    (i) => (frequency[i] ?? 0) > 0 && (meanPaid[i] ?? 0) > 0,
  );
  const x = Float64Array.from(buyers, (i) => frequency[i] as number);
  const m = Float64Array.from(buyers, (i) => meanPaid[i] as number);
  const [meanX, meanM] = [mean(x), mean(m)];
  let [xx, mm, xm] = [0, 0, 0];
  x.forEach((value, i) => {
    const [dx, dm] = [value - meanX, (m[i] as number) - meanM];
    xx += dx * dx;
    mm += dm * dm;
    xm += dx * dm;
  });
  return xx === 0 || mm === 0 ? 0 : xm / Math.sqrt(xx * mm);
}

function mean(values: Float64Array | Int32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Every k-th customer, so that the trial has the mix of the whole. */
function sampled(purchases: RepeatPurchases): RepeatPurchases {
  const step = Math.ceil(purchases.count / trialSize);
  if (step === 1) return purchases;
  const picked = (_: number, i: number) => i % step === 0;
  const frequency = purchases.frequency.filter(picked);
  return {
    count: frequency.length,
    frequency,
    recency: purchases.recency.filter(picked),
    age: purchases.age.filter(picked),
    meanPaid: purchases.meanPaid.filter(picked),
  };
}

function fromBestStart(trial: Objective, whole: Objective, starts: readonly Float64Array[]): Minimum {
  let best: Minimum | undefined;
  for (const start of starts) {
    const found = minimise(trial, start, { tolerance: 1e-6 });
    if (Number.isFinite(found.value) && !(best && best.value <= found.value)) best = found;
  }
  return minimise(whole, best?.x ?? (starts[0] as Float64Array), { tolerance: 1e-7 });
}

function fittedOf<Model extends object>(
  minimum: Minimum,
  objective: Objective,
  customers: number,
  scale: Float64Array,
  modelOf: (logs: Float64Array) => Model,
): Fitted<Model> | Unfitted {
  const failed: Unfitted = { kind: 'unfitted', reason: 'noConvergence', measure: minimum.slope };
  if (!(minimum.slope < 1e-5) || minimum.x.some((log, i) => Math.abs(log - (scale[i] as number)) > farthest))
    return failed;
  const covariance = invertPositive(information(objective, minimum.x, customers));
  if (!covariance) return failed;
  const model = modelOf(minimum.x);
  // Delta method: the standard error of e^y is e^y times that of y.
  const errors = covariance.map((row, i) => Math.log(Math.sqrt(row[i] as number)) + (minimum.x[i] as number));
  return {
    kind: 'fitted',
    model,
    logLikelihood: -minimum.value * customers,
    standardErrors: modelOf(Float64Array.from(errors)),
    covariance,
    customers,
  };
}

/** Observed information: the Hessian of the negative log-likelihood by central differences of its gradient. */
function information(objective: Objective, at: Float64Array, customers: number): Float64Array[] {
  const n = at.length;
  const step = 1e-4;
  const rows = Array.from({ length: n }, (_, i) => {
    const [above, below] = [1, -1].map((side) => {
      const x = at.slice();
      (x[i] as number) += side * step;
      const gradient = new Float64Array(n);
      objective(x, gradient);
      return gradient;
    });
    return Float64Array.from(
      at,
      (_x, j) => (((above?.[j] ?? NaN) - (below?.[j] ?? NaN)) / (2 * step)) * customers,
    );
  });
  return rows.map((row, i) => row.map((value, j) => (value + ((rows[j] as Float64Array)[i] as number)) / 2));
}
