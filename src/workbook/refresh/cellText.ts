import type { TableColumn } from '../../core/sheets';
import { scalarAt } from '../../core/table';
import type { CellScalar } from '../../core/table';
import type { Wording } from '../../locales';
import { isPacked } from '../writer/tableCells';

/** What a cell of a column is going to hold. */
export function cellScalar({ values }: TableColumn, row: number, wording: Wording): CellScalar {
  if (isPacked(values)) return scalarAt(values, row);
  const value = values[row] ?? null;
  return typeof value === 'object' && value !== null ? wording.text(value) : value;
}

/** The same as text; empty for an empty cell. */
export function cellText(column: TableColumn, row: number, wording: Wording): string {
  return textOf(cellScalar(column, row, wording));
}

export function textOf(value: CellScalar | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
