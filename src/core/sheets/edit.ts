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
  /** Nothing else stands beside the list: the sheet's row goes, its height with it. */
  readonly wholeRow?: true;
  /** By what an insertion names this row. */
  readonly key?: string;
  readonly cause: Message;
}

/** A row put in before `row`, pushing what is below down. */
export interface RowInsertion {
  readonly kind: 'insertRow';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: readonly CellScalar[];
  readonly wholeRow?: true;
  /** Puts a removed row back: its formulas, looks, notes and links come back with its values. */
  readonly restores?: RestoredRow;
  readonly cause: Message;
}

/** Which removed row an insertion puts back. */
export interface RestoredRow {
  /** The `key` of its removal; left out where that had none, then its cells say which it is. */
  readonly key?: string;
  /** By cell of `after`, the cell of the removed row it was, from 0; -1 for columns that came since. */
  readonly cells: readonly number[];
}

/**
 * A formula that speaks of rows which this batch takes out or puts in. It stands at its place before any row moves; its
 * texts are those before and after all of them have.
 */
export interface FormulaEdit {
  readonly kind: 'formula';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What a defined name stands for instead; it has no place. */
  readonly name?: string;
  readonly before: string;
  readonly after: string;
  /** Excel makes this change by itself; it is told so that it can be taken back. */
  readonly follows?: true;
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
export type Edit = CellEdit<CellContent> | RowRemoval | RowInsertion | RowAppending | FormulaEdit;
