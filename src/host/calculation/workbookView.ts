import type { Area, CellValue, DateSystem } from '../cells';
import type { FunctionSpec } from './functions/spec';

/** A table as formulas see it. */
export interface TableView {
  readonly sheetId: string;
  /** Headers and totals included. */
  readonly area: Area;
  readonly headerArea: Area | undefined;
  readonly dataArea: Area;
  readonly totalArea: Area | undefined;
  /** Position of a column, -1 when there is none. */
  columnIndex(name: string): number;
}

/** What calculation needs to know of a workbook. Sheets go by id. */
export interface WorkbookView {
  readonly dateSystem: DateSystem;
  /** The current local time. */
  now(): Date;
  sheetId(name: string): string | undefined;
  sheetPosition(sheetId: string): number;
  /** Sheets from one to another, in tab order. */
  sheetsBetween(first: string, last: string): readonly string[];
  /** A cell's value, computed first when it is out of date. */
  value(sheetId: string, row: number, column: number): CellValue;
  /** Values of an area, computed first where out of date. */
  values(sheetId: string, area: Area): CellValue[][];
  /** Area around all values of the sheet. */
  usedArea(sheetId: string): Area | undefined;
  formula(sheetId: string, row: number, column: number): string | undefined;
  /** Whether a filter or the user hides the row. */
  isRowHidden(sheetId: string, row: number): boolean;
  isRowFiltered(sheetId: string, row: number): boolean;
  /** The cells the dynamic array of a cell fills, itself included. */
  spillArea(sheetId: string, row: number, column: number): Area | undefined;
  /** Formula of a defined name seen from a sheet. */
  name(name: string, sheetId: string | undefined): string | undefined;
  table(name: string): TableView | undefined;
  tableAt(sheetId: string, row: number, column: number): TableView | undefined;
  /** A function an add-in brings, by its name in capitals. */
  customFunction(name: string): FunctionSpec | undefined;
  /** The text a value shows in a number format. */
  format(value: CellValue, numberFormat: string): string;
  /** A text as the number, date or time it spells. */
  readNumber(text: string): number | undefined;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
