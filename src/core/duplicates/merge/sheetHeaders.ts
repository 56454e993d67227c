import type { RecordSet } from '../../books';
import type { RemovedRow } from './removedRow';

/** A sheet column and what it is known by: the key of its field, or its header. */
interface HeadedColumn {
  readonly column: number;
  readonly header: string;
}

/** The columns of the lists on a sheet, from the left: people read their headers in the log, and find them again. */
export function headedColumns({ parts }: RecordSet, sheet: string): readonly HeadedColumn[] {
  const found = new Map<number, string>();
  for (const { sheet: own, fields, carried } of parts) {
    if (own !== sheet) continue;
    for (const [key, field] of Object.entries(fields)) {
      if (field && field.column > 0 && !found.has(field.column)) found.set(field.column, key);
    }
    for (const { column, header } of carried) {
      if (column > 0 && !found.has(column)) found.set(column, header);
    }
  }
  return Array.from(found, ([column, header]) => ({ column, header })).sort((a, b) => a.column - b.column);
}

/** Where a column stands now that stood at `column` under `header`; 0 where it is gone. */
export function columnNow(columns: readonly HeadedColumn[], column: number, header: string): number {
  if (header === '' || columns.some((each) => each.column === column && each.header === header))
    return column;
  return columns.find((each) => each.header === header)?.column ?? 0;
}

/**
 * By cell of a removed row, the column it belongs to now; 0 where that is gone. Of columns headed alike the order tells,
 * and one without a header goes along with its neighbour on the left, or else on the right.
 */
export function columnsNow(
  columns: readonly HeadedColumn[],
  { column, cells, headers }: RemovedRow,
): readonly number[] {
  if (!headers) return cells.map((_, at) => column + at);
  const left = new Map<string, number[]>();
  for (const each of columns) left.set(each.header, [...(left.get(each.header) ?? []), each.column]);
  const known = cells.map((_, at) => {
    const header = headers[at] ?? '';
    return header === '' ? undefined : (left.get(header)?.shift() ?? 0);
  });
  const shiftBeside = (at: number, step: number): number | undefined => {
    for (let other = at + step; other >= 0 && other < known.length; other += step) {
      const place = known[other];
      if (place !== undefined && place > 0) return place - (column + other);
    }
    return undefined;
  };
  return known.map((place, at) => place ?? column + at + (shiftBeside(at, -1) ?? shiftBeside(at, 1) ?? 0));
}
