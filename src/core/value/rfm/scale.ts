/** Which end of a measure is the good one: many orders, but few days since the last. */
export type Better = 'more' | 'less';

/** Turns a measure into scores from 1 to `cutoffs.length + 1`, the higher the better. Equal values share a score. */
export interface Scale {
  /** Ascending and distinct. */
  readonly cutoffs: readonly number[];
  readonly better: Better;
  /** Where a value equal to a cut-off belongs. */
  readonly atCutoff: 'below' | 'above';
}

/** How many scores a scale gives. */
export function levelsOf(scale: Scale): number {
  return scale.cutoffs.length + 1;
}

export function scoreOf(value: number, { cutoffs, better, atCutoff }: Scale): number {
  let passed = 0;
  for (const cutoff of cutoffs) {
    if (atCutoff === 'below' ? value > cutoff : value >= cutoff) passed++;
  }
  return better === 'more' ? 1 + passed : cutoffs.length + 1 - passed;
}

/** `scoreOf` of every value. */
export function scoresOf(values: Float64Array, scale: Scale): Uint8Array {
  const { better, atCutoff } = scale;
  const cutoffs = Float64Array.from(scale.cutoffs);
  const levels = cutoffs.length;
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    let passed = 0;
    while (passed < levels && value > (cutoffs[passed] as number)) passed++;
    if (atCutoff === 'above') while (passed < levels && value === cutoffs[passed]) passed++;
    scores[i] = better === 'more' ? 1 + passed : levels + 1 - passed;
  }
  return scores;
}

/** A score in the upper half of its scale; the middle score of an odd scale is not. */
export function isHigh(score: number, levels: number): boolean {
  return score > (1 + levels) / 2;
}

/** A score on the scale from 1 to 5, whatever the number of levels; a scale of one level stands in the middle. */
export function onFive(score: number, levels: number): number {
  return levels === 1 ? 3 : 1 + Math.round(((score - 1) * 4) / (levels - 1));
}

/** One score's values: from `from` to `to`, and whether the ends belong to it. */
export interface LevelRange {
  readonly score: number;
  /** -Infinity for the lowest values. */
  readonly from: number;
  readonly to: number;
}

/** The range of values of every score, ascending by value; the ends belong to the side `atCutoff` says. */
export function rangesOf(scale: Scale): LevelRange[] {
  const ends = [-Infinity, ...scale.cutoffs, Infinity];
  return ends.slice(1).map((to, i) => ({
    score: scale.better === 'more' ? i + 1 : levelsOf(scale) - i,
    from: ends[i] ?? -Infinity,
    to,
  }));
}
