import type { Column } from './column';

/** A rectangle of cells on a sheet; rows and columns count from 1 as people see them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table (ListObject) as the reader found it; `area` spans header, data and totals. */
export interface NativeTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** A sheet as the core sees it: its used range in columns, and what beside the values matters for reading it. */
export interface SheetTable {
  readonly name: string;
  /** Sheet row of the first cell of every column, from 1. */
  readonly firstRow: number;
  /** Sheet column of `columns[0]`, from 1. */
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columns: readonly Column[];
  /** Per column, the formula text of its formula cells (other cells empty); `undefined` where a column has none. */
  readonly formulas: readonly (Column | undefined)[];
  readonly nativeTables: readonly NativeTable[];
  readonly merges: readonly Area[];
  /** Sheet rows and columns that are hidden by hand or by a filter, from 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** The add-in's own id of the sheet (a `SheetSpec.id`) if the add-in made it. */
  readonly reportId?: string;
}
