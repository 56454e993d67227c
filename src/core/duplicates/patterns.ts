import { missing } from './comparison';
import type { Comparisons } from './comparison';

/** Distinct combinations of levels with the number of pairs that show each: all that the model is learned from. */
export interface Patterns {
  /** Levels of the patterns, field by field. */
  readonly levels: Uint8Array;
  readonly fields: number;
  readonly counts: Float64Array;
}

/** Pairs by pattern. `levelCounts` are the numbers of levels of the fields. */
export function patternsOf(comparisons: Comparisons, levelCounts: readonly number[]): Patterns {
  const { pairs, fields, levels } = comparisons;
  const known = new Map<number, number>();
  const counts: number[] = [];
  const firsts: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    let code = 0;
    for (let f = 0; f < fields; f += 1) {
      const level = levels[pair * fields + f] ?? missing;
      const radix = levelCounts[f] ?? 0;
      code = code * (radix + 1) + (level === missing ? radix : level);
    }
    const at = known.get(code);
    if (at === undefined) {
      known.set(code, counts.push(1) - 1);
      firsts.push(pair);
    } else counts[at] = (counts[at] ?? 0) + 1;
  }
  const distinct = new Uint8Array(firsts.length * fields);
  firsts.forEach((pair, at) => {
    distinct.set(levels.subarray(pair * fields, (pair + 1) * fields), at * fields);
  });
  return { levels: distinct, fields, counts: Float64Array.from(counts) };
}
