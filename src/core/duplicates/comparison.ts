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
  for (let f = 0; f < fields.length; f += 1) {
    const field = fields[f];
    const left = field?.ids[a] ?? -1;
    const right = field?.ids[b] ?? -1;
    levels[at + f] =
      !field || left < 0 || right < 0
        ? missing
        : field.comparator.compare(field.values[left], field.values[right]);
  }
}

export function comparePairs(fields: readonly PreparedField[], a: Int32Array, b: Int32Array): Comparisons {
  const levels = new Uint8Array(a.length * fields.length);
  for (let pair = 0; pair < a.length; pair += 1) {
    compareRecords(fields, a[pair] ?? 0, b[pair] ?? 0, levels, pair * fields.length);
  }
  return { pairs: a.length, fields: fields.length, levels };
}
