import type { BookSheetContent, RecordSet } from '../books';
import type { RecordPlace } from '../customers';
import { CellKind, ColumnBuilder, kindAt, scalarAt } from '../table';
import type { Column } from '../table';

/**
 * The clean copy of the registrations with every merged customer on one row: that of the record that stays, its empty
 * cells filled from the others. `content` has the records of all registration parts below each other.
 */
export function withoutMerged(
  content: BookSheetContent,
  set: RecordSet,
  merged: readonly (readonly RecordPlace[])[],
): BookSheetContent {
  const starts = new Map<number, number>();
  let rows = 0;
  set.parts.forEach((records, part) => {
    if (records.book !== 'registration') return;
    starts.set(part, rows);
    rows += records.count;
  });
  const rowOf = ({ part, record }: RecordPlace) => (starts.get(part) ?? 0) + record;
  const fillers = new Map<number, readonly number[]>();
  const dropped = new Set<number>();
  for (const [kept, ...others] of merged) {
    if (!kept) continue;
    fillers.set(rowOf(kept), others.map(rowOf));
    for (const other of others) dropped.add(rowOf(other));
  }
  if (dropped.size === 0) return content;
  const keptRows = Array.from({ length: rows }, (_, row) => row).filter((row) => !dropped.has(row));
  const pick = (column: Column): Column => {
    const builder = new ColumnBuilder(keptRows.length);
    for (const row of keptRows) {
      const isEmpty = kindAt(column, row) === CellKind.empty;
      const source = isEmpty
        ? (fillers.get(row)?.find((other) => kindAt(column, other) !== CellKind.empty) ?? row)
        : row;
      builder.push(scalarAt(column, source), kindAt(column, source));
    }
    return builder.build();
  };
  return {
    ...content,
    rowCount: keptRows.length,
    values: Object.fromEntries(
      Object.entries(content.values).map(([key, column]) => [key, column && pick(column)]),
    ),
    carried: content.carried.map((column) => ({ ...column, values: pick(column.values) })),
  };
}
