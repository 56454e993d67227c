import { hashText } from '../text';
import { cellText } from './preparedFields';
import type { MatchField } from './preparedFields';

/** By record, a number that depends on the cells alone and not on the row they stand in. */
export function fingerprints(fields: readonly MatchField[], records: number): Float64Array {
  const prints = new Float64Array(records);
  for (let record = 0; record < records; record += 1) {
    let hash: number | undefined;
    for (const { column } of fields) hash = hashText(`${cellText(column, record) ?? ''}\u001f`, hash);
    prints[record] = hash ?? 0;
  }
  return prints;
}

/** Records sorted by content: the same list for the same rows in any order. */
export function orderByContent(prints: Float64Array): Int32Array {
  return Int32Array.from(prints.keys()).sort((a, b) => (prints[a] ?? 0) - (prints[b] ?? 0));
}
