import type { Area } from '../../core/table';

/** Indexes as Excel gives them, from 0. */
export interface CellArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Indexes as people count rows and columns, from 1. */
export function peopleCount({ rowIndex, columnIndex, rowCount, columnCount }: CellArea): Area {
  return { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount };
}

/** A loaded used range as plain data; undefined on an empty sheet. */
export function usedAreaOf(used: Excel.Range): CellArea | undefined {
  if (used.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { rowIndex, columnIndex, rowCount, columnCount };
}
