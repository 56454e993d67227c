import type { Records } from '../../books';
import type { SheetRows } from './sheetRows';

/** Which columns of the sheet belong to a row of a list, from 1, both ends included. */
export interface RowExtent {
  readonly from: number;
  readonly to: number;
  /** Nothing else stands beside the list: the whole sheet row is the row. */
  readonly isWhole: boolean;
}

/**
 * The columns a record takes with it when it goes: those of its list and what joins them without an empty column
 * between, as Excel sorts. What stands apart beside the list is somebody else's and stays.
 */
export function rowExtent(records: Records, rows: SheetRows): RowExtent {
  const { sheet } = records;
  const first = records.rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = records.rows.reduce((most, row) => Math.max(most, row), 0);
  const filled = rows.filledColumns(sheet, first, last);
  const listed = [
    ...Object.values(records.fields).flatMap((field) => (field && !field.cellRows ? [field.column] : [])),
    ...records.carried.map(({ column }) => column),
  ].filter((column) => column > 0);
  const own = [...listed, ...rows.tableColumns(sheet, first, listed[0] ?? 0)];
  let from = own.reduce((least, column) => Math.min(least, column), Infinity);
  let to = own.reduce((most, column) => Math.max(most, column), 0);
  while (filled.has(from - 1)) from -= 1;
  while (filled.has(to + 1)) to += 1;
  return { from, to, isWhole: Array.from(filled).every((column) => column >= from && column <= to) };
}
