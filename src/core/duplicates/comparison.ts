import { isContradiction, isOneAddress, isOneName, swappedNames } from './fields';
import type { PreparedField } from './preparedFields';

/** Level of a comparison in which one of the two cells is empty: it says nothing. */
export const missing = 255;

/** Level of every pair in every field, field by field within a pair. */
export interface Comparisons {
  readonly pairs: number;
  readonly fields: number;
  readonly levels: Uint8Array;
}

/** Compares record `a` with record `b` in every field, into `levels` from `at` on. */
export function compareRecords(
  fields: readonly PreparedField[],
  a: number,
  b: number,
  levels: Uint8Array,
  at: number,
): void {
  for (let f = 0; f < fields.length; f += 1) levels[at + f] = compareField(fields[f], fields[f], a, b);
  for (let f = 0; f < fields.length; f += 1) {
    const { swapsWith, implies } = fields[f] ?? {};
    if (swapsWith !== undefined)
      for (const field of swappedIn(fields, f, swapsWith, a, b, levels, at))
        levels[at + field] = swappedNames;
    if (implies !== undefined && isOneAddress(levels[at + f] ?? missing))
      for (const field of implies)
        if (levels[at + field] !== lastLevel(fields[field])) levels[at + field] = missing;
  }
}

/** Levels run from the strongest agreement to `different`. */
const lastLevel = (field: PreparedField | undefined) => (field?.comparator.levels.length ?? 0) - 1;

function compareField(
  left: PreparedField | undefined,
  right: PreparedField | undefined,
  a: number,
  b: number,
): number {
  const one = left?.ids[a] ?? -1;
  const other = right?.ids[b] ?? -1;
  if (!left || !right || one < 0 || other < 0) return missing;
  return left.comparator.compare(left.values[one], right.values[other]);
}

/**
 * The fields to be taken for swapped: given name and surname stand in each other's column in one of the two records. Where
 * one of the crossed cells is empty the other pair says it alone.
 */
function swappedIn(
  fields: readonly PreparedField[],
  f: number,
  g: number,
  a: number,
  b: number,
  levels: Uint8Array,
  at: number,
): readonly number[] {
  const speaksAgainst = (level: number) => level === missing || isContradiction(level);
  const one = levels[at + f] ?? missing;
  const other = levels[at + g] ?? missing;
  if (!speaksAgainst(one) || !speaksAgainst(other)) return [];
  const crossed = compareField(fields[f], fields[g], a, b);
  const back = compareField(fields[g], fields[f], a, b);
  const agrees = (level: number) => level === missing || isOneName(level);
  if (!agrees(crossed) || !agrees(back) || (crossed === missing && back === missing)) return [];
  const whole = crossed !== missing && back !== missing;
  return whole ? [f, g] : [one === missing ? g : f];
}

/** Pairs compared between two looks at the clock. */
const pairsAtOnce = 50_000;

/** Compares all pairs; yields the share done. */
export function* comparePairs(
  fields: readonly PreparedField[],
  a: Int32Array,
  b: Int32Array,
): Generator<number, Comparisons, void> {
  const levels = new Uint8Array(a.length * fields.length);
  for (let pair = 0; pair < a.length; pair += 1) {
    if (pair % pairsAtOnce === 0) yield pair / a.length;
    compareRecords(fields, a[pair] ?? 0, b[pair] ?? 0, levels, pair * fields.length);
  }
  return { pairs: a.length, fields: fields.length, levels };
}
