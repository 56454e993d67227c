import type { BgNbd } from './bgNbd';

/** Purchases of one customer as the model sees them. */
export interface History {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
}

/** Odds of having dropped out after the last purchase; a one-time buyer cannot have, by the model's assumption. */
function droppedOdds({ r, alpha, a, b }: BgNbd, { frequency: x, recency, age }: History): number {
  return x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x);
}

/** P(alive | x, t_x, T): Fader, Hardie and Lee, Computing P(alive) Using the BG/NBD Model (2008), eq. 1. */
export function probabilityAlive(model: BgNbd, history: History): number {
  return 1 / (1 + droppedOdds(model, history));
}

/**
 * E[Y(t) | x, t_x, T]: purchases expected in the next t units of time, Fader, Hardie and Lee (2005), eq. 10.
 *
 * The hypergeometric function is taken by Euler's transformation as (1−z)^(a−1) · ₂F₁(a+b−1−r, a−1; a+b+x−1; z) with
 * z = t/(α+T+t), whose series converges fast and whose factor a−1 cancels the one in the denominator: exact at a = 1.
 */
export function expectedPurchases(model: BgNbd, history: History, t: number): number {
  const { r, alpha, a, b } = model;
  const { frequency: x, age } = history;
  if (t <= 0) return 0;
  const z = t / (alpha + age + t);
  const less = a - 1;
  const log = Math.log1p(-z);
  const c = a + b + x - 1;
  const first = less === 0 ? -log : -Math.expm1(less * log) / less;
  const rest = Math.exp(less * log) * seriesWithoutFactor(a + b - 1 - r, less, c, z);
  return (c * (first - rest)) / (1 + droppedOdds(model, history));
}

/** (₂F₁(u, e; c; z) − 1) / e, the series from its second term on with the common factor e taken out. */
function seriesWithoutFactor(u: number, e: number, c: number, z: number): number {
  let term = (u * z) / c;
  let sum = term;
  for (let n = 1; n < 5000 && Math.abs(term) > 1e-15 * Math.abs(sum); n++) {
    term *= ((u + n) * (e + n) * z) / ((c + n) * (n + 1));
    sum += term;
  }
  return sum;
}
