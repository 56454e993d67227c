import type { Column } from '../table';
import type { Span } from './sheetView';

/** A column of a found table. */
export interface FoundColumn {
  /** Sheet column from 1; 0 when it was put together from cells of a form or a heading. */
  readonly sheetColumn: number;
  readonly label: string;
  /** Text of the group the header stands under; empty for none. */
  readonly group: string;
  /** The cells; for a list those of the whole used range, for a form one cell a block. */
  readonly cells: Column;
  /** Formula texts of the cells, where it has formulas. */
  readonly formulas?: Column;
  /** Sheet row of every cell of a form or heading; a list's cells stand in their record's row. */
  readonly cellRows?: Int32Array;
}

/** A table found on a sheet before anybody knows what it is about. */
export interface FoundTable {
  readonly layout: 'list' | 'form';
  readonly columns: readonly FoundColumn[];
  /** First and last index of data in the columns' cells, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Rows of the view that hold the header (none for a form or a list without header). */
  readonly headerRows: readonly number[];
  readonly span: Span;
  /** Labels with values in the rows right above the header (客户编号：…), which hold for all rows below. */
  readonly headings: readonly string[];
  /** Sheet row of the first cell of every block of a form. */
  readonly blockRows?: Int32Array;
  readonly native?: { readonly name: string; readonly hasTotals: boolean };
}
