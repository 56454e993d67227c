import type { Column } from '../table';
import type { BookId } from './bookId';
import type { PackId } from './pack';

/** How far a cell's clean value may be trusted. */
export const CellState = {
  /** The cell as typed already is the canonical value (or is empty). */
  asTyped: 0,
  /** Changed to the canonical value with certainty. */
  cleaned: 1,
  /** Kept as typed because no change is certain; intake has candidates or a complaint. */
  doubtful: 2,
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/** How many yuan one of a column's numbers is; `unsaid` where its header names no unit. */
export type RevenueUnit = number | 'unsaid';

/** One field of all records: what was typed and what it means. `raw`, `clean` and `states` run parallel to the records. */
export interface FieldColumn {
  /** Sheet column it was read from, from 1; 0 when it was derived from other columns. */
  readonly column: number;
  readonly raw: Column;
  /** Canonical values: dates as serials, amounts as numbers, list values and standards by their canonical name. Doubtful cells keep what was typed. */
  readonly clean: Column;
  readonly states: Uint8Array;
  /** Formula texts of the cells, where the column has formulas. */
  readonly formulas?: Column;
  /** Sheet row of every cell, where it is not the record's own: on forms and in headings above a list. */
  readonly cellRows?: Int32Array;
  /** The cells hold another field as well (a number and an address in one 联系方式). */
  readonly sharesCell?: boolean;
  /** Columns each value was put together from (市, 省, 区县): where a doubt about it shows, in this order. */
  readonly parts?: readonly { readonly column: number; readonly raw: Column }[];
  /** How many yuan one of a cell's numbers is, where the header says so (金额（万元）); `clean` is in yuan. */
  readonly unit?: number;
  /** What the header of a company's size says its bare numbers are, where it asks for revenue. */
  readonly revenueUnit?: RevenueUnit;
  /** Further columns of the sheet with values of the same field: a second telephone, a landline. */
  readonly also?: readonly FieldColumn[];
}

/** A column that maps to no field; it is carried over unchanged. */
export interface CarriedColumn {
  readonly column: number;
  readonly header: string;
  readonly raw: Column;
}

/** The rows of one book sheet found on one sheet, as typed fields. */
export interface Records {
  readonly book: BookId;
  /** Whose customers a registration holds; `b2b` for the other books. */
  readonly pack: PackId;
  readonly sheet: string;
  readonly count: number;
  /** Sheet row of every record, from 1 (of a form: the first row of its block). */
  readonly rows: Int32Array;
  /** By field key of the book's declaration; a field the sheet does not have is missing. */
  readonly fields: Readonly<Record<string, FieldColumn | undefined>>;
  readonly carried: readonly CarriedColumn[];
}
