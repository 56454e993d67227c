import { quantile } from './quantile';
import type { Better, Scale } from './scale';

/**
 * Cut-offs that split ascending values into equal shares. Those that separate no value from the cut-off before are
 * dropped: equal values stay together and the bins shrink instead of standing empty.
 */
export function quantileScale(sorted: Float64Array, bins: number, better: Better): Scale {
  const highest = sorted[sorted.length - 1] ?? -Infinity;
  const cutoffs: number[] = [];
  let lastBelow = -Infinity;
  for (let k = 1; k < bins; k++) {
    const cutoff = quantile(sorted, k, bins);
    const below = sorted[Math.floor(((sorted.length - 1) * k) / bins)] ?? -Infinity;
    if (cutoff < highest && below > lastBelow) cutoffs.push(cutoff);
    lastBelow = below;
  }
  return { cutoffs, better, atCutoff: 'below' };
}

/** Two levels: better than the mean, or not. */
export function meanScale(values: Float64Array, better: Better): Scale {
  let sum = 0;
  for (const value of values) sum += value;
  return { cutoffs: [sum / values.length], better, atCutoff: better === 'more' ? 'below' : 'above' };
}

/** Cut-offs given by people: a value that meets one gets the better score. */
export function thresholdScale(cutoffs: readonly number[], better: Better): Scale {
  const ascending = [...new Set(cutoffs)].sort((a, b) => a - b);
  return { cutoffs: ascending, better, atCutoff: better === 'more' ? 'above' : 'below' };
}

const roundSteps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The nearest number people would choose themselves: 1, 1.2, 1.5, 2 … times a power of ten; whole below 10. */
export function roundNumber(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const size = Math.abs(value);
  if (size < 10) return Math.sign(value) * Math.max(1, Math.round(size));
  const power = 10 ** Math.floor(Math.log10(size));
  const step = roundSteps.reduce((best, next) =>
    Math.abs(next - size / power) < Math.abs(best - size / power) ? next : best,
  );
  return Math.sign(value) * step * power;
}

/**
 * Thresholds the data suggest: its quantiles as round numbers, without those that would leave a level empty. `levels`
 * is the most there can be.
 */
export function suggestedThresholds(sorted: Float64Array, levels: number, better: Better): number[] {
  const lowest = sorted[0] ?? 0;
  const highest = sorted[sorted.length - 1] ?? 0;
  const splits = (cutoff: number) =>
    better === 'more' ? cutoff > lowest && cutoff <= highest : cutoff >= lowest && cutoff < highest;
  const rounded = Array.from({ length: levels - 1 }, (_, i) => roundNumber(quantile(sorted, i + 1, levels)));
  const kept = [...new Set(rounded)].filter(splits);
  if (kept.length > 0 || lowest === highest) return kept;
  return [better === 'more' ? highest : lowest];
}
