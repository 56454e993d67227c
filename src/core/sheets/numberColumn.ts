import { CellKind } from '../table';
import type { TableColumn } from './sheetSpec';

/** A column of numbers, or of days where the format is one of dates: one number a row; NaN leaves the cell empty. */
export function numberColumn<Row>(
  column: Omit<TableColumn, 'values' | 'formula'>,
  rows: Iterable<Row>,
  of: (row: Row) => number,
): TableColumn {
  const kind = column.format === 'date' ? CellKind.date : CellKind.number;
  const numbers = Float64Array.from(rows, of);
  return {
    ...column,
    values: {
      kinds: Uint8Array.from(numbers, (number) => (Number.isNaN(number) ? CellKind.empty : kind)),
      values: numbers.map((number) => (Number.isNaN(number) ? 0 : number)),
      dictionary: [],
    },
  };
}
