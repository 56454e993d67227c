import type { Message } from '../message';
import type { CellScalar } from '../table';
import type { NumberStyle } from './cellStyle';

/** One cell change: place (rows and columns from 1), what stood there, what shall stand there, and why. */
export interface CellEdit {
  readonly kind: 'cell';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellScalar;
  readonly after: CellScalar;
  /** Number format the cell takes on, where the new value asks for one (a date among texts); else it keeps its own. */
  readonly format?: NumberStyle;
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
  readonly cause: Message;
}

/** A row put in before `row`, pushing what is below down. */
export interface RowInsertion {
  readonly kind: 'insertRow';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: readonly CellScalar[];
  readonly cause: Message;
}

/** A change of user cells. All go through the journal and can be taken back. */
export type Edit = CellEdit | RowRemoval | RowInsertion;
