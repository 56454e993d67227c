/** 高, 中, 低; `none` where nothing can be said. */
export type ChurnRisk = 'high' | 'medium' | 'low' | 'none';

/** Silences (days since the last purchase ÷ own mean gap) at which the customer's rhythm speaks up. */
export interface SilenceLimits {
  readonly medium: number;
  readonly high: number;
}

/** Twice the usual gap happens; three times rarely does: of exponential gaps 14 % and 5 % are longer. */
export const silenceLimits: SilenceLimits = { medium: 2, high: 3 };

/** Below the first the model doubts that the customer still buys; below the second it is more likely gone than not. */
export const aliveLimits = { medium: 0.8, high: 0.5 } as const;

/**
 * 流失风险 from two witnesses: the customer's own rhythm and P(alive) of the BG/NBD model.
 *
 * - high: the silence is high and the model doubts as well, or the model alone holds the customer for gone;
 * - medium: either of them doubts;
 * - low: neither does.
 *
 * The rhythm of two or three purchases is a rough measure (of one exponential gap a quarter of the next are three times
 * as long), which the model corrects by what all customers do; the model in turn takes everybody for an irregular
 * buyer, which the rhythm corrects. Where there is no P(alive) — too few repeat buyers, or one purchase only — the
 * rhythm decides alone.
 *
 * @param silence NaN where nothing was ever bought, or one-time buyers have nobody to be measured by
 * @param alive P(alive), NaN where the model cannot tell
 */
export function churnRiskOf(silence: number, alive = NaN, limits: SilenceLimits = silenceLimits): ChurnRisk {
  if (Number.isNaN(silence)) return 'none';
  const isSilent = silence >= limits.high;
  if (Number.isNaN(alive)) return isSilent ? 'high' : silence >= limits.medium ? 'medium' : 'low';
  if (alive < aliveLimits.high || (isSilent && alive < aliveLimits.medium)) return 'high';
  return silence >= limits.medium || alive < aliveLimits.medium ? 'medium' : 'low';
}
