import { CellState, fieldOf } from '../books';
import type { Records } from '../books';
import { kindAt, scalarAt } from '../table';
import type { CellScalar } from '../table';
import { columnReader, readingOf } from './cellReading';

/**
 * What the cells of a field mean: the canonical value, or for a doubtful cell the value suggested for it. For analyses:
 * no row is left out of a board because somebody wrote 高 for 5.
 */
export function meant(records: Records, key: string): (record: number) => CellScalar {
  const column = records.fields[key];
  const field = fieldOf(records.book, key);
  if (column === undefined || field === undefined) return () => null;
  const reader = columnReader(field, column);
  const known = new Map<string, CellScalar>();
  return (record) => {
    if (column.states[record] !== CellState.doubtful) return scalarAt(column.clean, record);
    const value = scalarAt(column.raw, record);
    const kind = kindAt(column.raw, record);
    const id = `${kind}/${String(value)}`;
    if (!known.has(id)) known.set(id, readingOf(reader, { kind, value }).suggestion ?? null);
    return known.get(id) ?? null;
  };
}
