import type { Objective } from '../../mining';
import { digamma, lnGamma } from './gammaFunctions';
import type { RepeatPurchases } from './repeatPurchases';

/**
 * Parameters of the gamma–gamma model of spending: Fader and Hardie, The Gamma-Gamma Model of Monetary Value (2013).
 * A purchase is gamma (shape p), its rate gamma (shape q, rate v in yuan).
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Repeat buyers' number of repeat purchases and mean paid, by number so that gamma functions are taken once each. */
export interface Spending {
  readonly count: number;
  /** Distinct numbers of purchases, ascending. */
  readonly numbers: Int32Array;
  /** Customers of `numbers[i]` have the means from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly means: Float64Array;
}

/** Spending of repeat buyers who paid anything. */
export function spendingOf({
  frequency,
  meanPaid,
}: Pick<RepeatPurchases, 'frequency' | 'meanPaid'>): Spending {
  const buyers = Int32Array.from(frequency.keys())
    .filter((i) => (frequency[i] as number) > 0 && (meanPaid[i] as number) > 0)
    .sort((a, b) => (frequency[a] as number) - (frequency[b] as number));
  const numbers: number[] = [];
  const starts: number[] = [];
  buyers.forEach((buyer, place) => {
    const x = frequency[buyer] as number;
    if (x === numbers[numbers.length - 1]) return;
    numbers.push(x);
    starts.push(place);
  });
  return {
    count: buyers.length,
    numbers: Int32Array.from(numbers),
    starts: Int32Array.from([...starts, buyers.length]),
    means: Float64Array.from(buyers, (buyer) => meanPaid[buyer] as number),
  };
}

/** Log-likelihood, eq. 1a, and its gradient by ln p, ln q and ln v, added up over all repeat buyers. */
export function spendingLogLikelihood(
  { p, q, v }: GammaGamma,
  data: Spending,
  gradient: Float64Array,
): number {
  const logV = Math.log(v);
  let total = 0;
  let byP = 0;
  let byQ = 0;
  let byV = 0;
  data.numbers.forEach((x, i) => {
    const start = data.starts[i] as number;
    const end = data.starts[i + 1] as number;
    const both = p * x + q;
    let logs = 0;
    let sums = 0;
    let inverses = 0;
    for (let k = start; k < end; k++) {
      const mean = data.means[k] as number;
      logs += Math.log(mean);
      sums += Math.log(v + mean * x);
      inverses += 1 / (v + mean * x);
    }
    const n = end - start;
    const logX = Math.log(x);
    total +=
      n * (lnGamma(both) - lnGamma(p * x) - lnGamma(q) + q * logV + p * x * logX) +
      (p * x - 1) * logs -
      both * sums;
    byP += x * (n * (digamma(both) - digamma(p * x) + logX) + logs - sums);
    byQ += n * (digamma(both) - digamma(q) + logV) - sums;
    byV += (n * q) / v - both * inverses;
  });
  gradient.set([byP * p, byQ * q, byV * v]);
  return total;
}

export function gammaGammaOf(logs: Float64Array): GammaGamma {
  const [p = NaN, q = NaN, v = NaN] = logs.map(Math.exp);
  return { p, q, v };
}

/** The negative log-likelihood a repeat buyer by the logarithms of the parameters. */
export function gammaGammaObjective(data: Spending): Objective {
  return (logs, gradient) => {
    const value = -spendingLogLikelihood(gammaGammaOf(logs), data, gradient) / data.count;
    for (let i = 0; i < gradient.length; i++) (gradient[i] as number) /= -data.count;
    return value;
  };
}

/** Expected mean of future purchases, eq. 5, in yuan: between the customer's own mean and that of all. */
export function expectedSpending({ p, q, v }: GammaGamma, frequency: number, meanPaid: number): number {
  return (p * (v + frequency * meanPaid)) / (p * frequency + q - 1);
}
