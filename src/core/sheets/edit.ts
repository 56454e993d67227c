import type { Message } from '../message';
import type { CellScalar } from '../table';
import type { NumberStyle } from './cellStyle';
import type { CellContent } from './sheetSpec';

/** One cell change: place (rows and columns from 1), what stood there, what shall stand there, and why. */
export interface CellEdit<After extends CellContent = CellScalar> {
  readonly kind: 'cell';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellScalar;
  readonly after: After;
  /** Number format the cell takes on, where the new value asks for one (a date among texts); else it keeps its own. */
  readonly format?: NumberStyle;
  /** Takes an earlier change back: the formula and number format the cell had then come back with the value. */
  readonly restores?: true;
  readonly cause: Message;
}

/** A row taken out of a table or list, with its full before-image, so that it can be put back exactly. */
export interface RowRemoval {
  readonly kind: 'removeRow';
  readonly sheet: string;
  readonly row: number;
  /** Sheet column of `before[0]`, from 1. */
  readonly column: number;
  readonly before: readonly CellScalar[];
  /** The row is the first or the last of its list, rows that go with it left aside. */
  readonly edge?: 'first' | 'last';
  readonly cause: Message;
}

/** A row put in before `row`, pushing what is below down. */
export interface RowInsertion {
  readonly kind: 'insertRow';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: readonly CellScalar[];
  /** Puts a removed row back: its formulas and number formats come back with its values. */
  readonly restores?: true;
  /** The row becomes the first or the last of its list: what refers to the whole list has to reach it. */
  readonly edge?: 'first' | 'last';
  readonly cause: Message;
}

/** Rows added at the end of a list. An Excel table grows by them; what stands below moves down. */
export interface RowAppending {
  readonly kind: 'appendRows';
  readonly sheet: string;
  /** Name of the Excel table; left out for a plain list. */
  readonly table?: string;
  /** Row of the first new row: the one below the list's last. */
  readonly row: number;
  readonly column: number;
  /** One array a row, all as wide as the list; `null` leaves a cell empty, or to the formula of its column. */
  readonly after: readonly (readonly CellContent[])[];
  readonly cause: Message;
}

/** A change of user cells. All go through the journal and can be taken back. Words follow the locale of the writer. */
export type Edit = CellEdit<CellContent> | RowRemoval | RowInsertion | RowAppending;
