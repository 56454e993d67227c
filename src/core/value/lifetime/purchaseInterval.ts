import type { BgNbd } from './bgNbd';
import { probabilityAlive } from './expectations';
import type { History } from './expectations';

/** Numbers of purchases between which the coming one will most likely fall. */
export interface PurchaseInterval {
  readonly low: number;
  readonly high: number;
}

/** Four customers of five end up inside; one of ten below and one of ten above. */
export const intervalShare = 0.8;

/** No customer is followed further than this many purchases ahead. */
const most = 100_000;

/**
 * Interval of a customer's number of purchases in the next t units of time, from the model's own spread (its
 * parameters taken for known). Of a customer alive at T the purchase rate is gamma (r+x, α+T) and the dropout beta
 * (a, b+x), independent of each other (the alive part of the likelihood, eq. 3 of Fader, Hardie and Lee 2005, is their
 * product), so that the n-th purchase comes when n−1 dropouts were survived and a negative binomial count reaches n:
 *
 * P(Y ≥ n) = P(alive) · B(a, b+x+n−1) ÷ B(a, b+x) · P(NB(r+x, (α+T)/(α+T+t)) ≥ n).
 */
export function purchaseInterval(model: BgNbd, history: History, t: number): PurchaseInterval {
  const tail = (1 - intervalShare) / 2;
  const reach = purchaseChances(model, history, t);
  let low: number | undefined;
  for (let n = 1; n <= most; n++) {
    const chance = reach.next().value;
    if (chance <= 1 - tail) low ??= n - 1;
    if (chance <= tail) return { low: low ?? n - 1, high: n - 1 };
  }
  return { low: low ?? most, high: most };
}

/** P(Y ≥ 1), P(Y ≥ 2) and so on. */
export function* purchaseChances(model: BgNbd, history: History, t: number): Generator<number, never, void> {
  const { r, alpha, a, b } = model;
  const { frequency: x, age } = history;
  const alive = probabilityAlive(model, history);
  const size = r + x;
  const logAhead = Math.log(t / (alpha + age + t));
  // In logarithms: with hundreds of purchases the chance of none is below the smallest number.
  let logCount = size * Math.log((alpha + age) / (alpha + age + t));
  let fewer = Math.exp(logCount);
  let survived = 1;
  for (let n = 1; ; n++) {
    yield alive * survived * Math.max(0, 1 - fewer);
    survived *= (b + x + n - 1) / (a + b + x + n - 1);
    logCount += Math.log((size + n - 1) / n) + logAhead;
    fewer += Math.exp(logCount);
  }
}
