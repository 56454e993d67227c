import type { Records } from '../books';
import { CellKind, kindAt, numberAt } from '../table';
import type { Column } from '../table';

/** Text of a field's cell, numbers as digits (a 客户编号 may be stored as a number); empty for none. */
export function fieldText(records: Records, key: string, record: number): string {
  const column = records.fields[key]?.clean;
  return column ? columnText(column, record) : '';
}

/** Day of a field's date cell as a whole serial; null for none. */
export function fieldDay(records: Records, key: string, record: number): number | null {
  const column = records.fields[key]?.clean;
  if (column === undefined || kindAt(column, record) !== CellKind.date) return null;
  return Math.floor(numberAt(column, record) ?? 0);
}

export function columnText(column: Column, record: number): string {
  const value = column.values[record] ?? 0;
  switch (column.kinds[record]) {
    case CellKind.text:
      return column.dictionary[value] ?? '';
    case CellKind.number:
      return String(value);
    default:
      return '';
  }
}

/** Reads a column through `meaning`, once per distinct text; rows without text are -1. */
export function throughDictionary(
  column: Column | undefined,
  count: number,
  meaning: (text: string) => number,
): Int32Array {
  const found = new Int32Array(count).fill(-1);
  if (!column) return found;
  const known = new Int32Array(column.dictionary.length).fill(-2);
  for (let record = 0; record < count; record += 1) {
    const value = column.values[record] ?? 0;
    if (column.kinds[record] === CellKind.text) {
      if (known[value] === -2) known[value] = meaning(column.dictionary[value] ?? '');
      found[record] = known[value] ?? -1;
    } else if (column.kinds[record] === CellKind.number) found[record] = meaning(String(value));
  }
  return found;
}
