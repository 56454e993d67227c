import type { Erasure, Trace } from '../core/erasure';
import type { Edit } from '../core/sheets';
import type { SheetTable } from '../core/table';
import type { JobOutcome, Message, Progress, Sections } from '../core';
import type { DropdownCheck } from '../workbook';
import type { MarkedCell } from '../workbook';
import type { Live } from './live';

/** How a long piece of work is watched and stopped. */
export interface RunControls {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting rejects with the coded error `workbook.cancelled`; the workbook is as it was. */
  readonly signal?: AbortSignal;
  /** Read the workbook again even if nothing was told to have changed: events can be missed. */
  readonly fresh?: boolean;
}

/** What a job worked out, not yet written anywhere. */
export interface Prepared<Summary> {
  readonly job: string;
  readonly options: unknown;
  readonly outcome: JobOutcome<Summary>;
  /** The moment its tables are of: rows that have moved since are not written to. */
  readonly readAt?: number;
}

/** What a commit wrote. */
export interface Committed {
  /** Id in the history; it can be given to `revert`. */
  readonly batch: string;
  /** Names of the sheets made or remade, in order. */
  readonly sheets: readonly string[];
  readonly edits: number;
  /** What could not be written and why. */
  readonly notes: readonly Message[];
}

/** One line of the history 历史. */
export interface HistoryEntry {
  readonly batch: string;
  readonly job: string;
  /** ISO date and time, local. */
  readonly at: string;
  readonly title: Message;
  readonly sheets: readonly string[];
  readonly edits: number;
  readonly reverted: boolean;
}

/** Where a cell is, rows and columns from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A place the selection moved to. */
export interface SelectedPlace extends CellPlace {
  /** Last of its rows, where several are selected in one piece. */
  readonly lastRow?: number;
}

/**
 * The one way from the surfaces (pane, ribbon, command line) to the workbook and the worker. All methods reject with a
 * `CodedError` of the workbook room; its `problem` is the sentence to show.
 */
export interface Session {
  /**
   * Reads the workbook, runs the job off the main thread and hands back what it made. Writes nothing. Options are a job's
   * whole setting; without any, or told of the moment alone (`{ asOf }`), it runs as the last time.
   */
  prepare<Summary = unknown>(
    job: string,
    options: unknown,
    controls?: RunControls,
  ): Promise<Prepared<Summary>>;
  /** Writes sheets, edits and sections of a prepared result, all or nothing. */
  commit(prepared: Prepared<unknown>, controls?: RunControls): Promise<Committed>;
  /**
   * Applies edits of user cells through the journal; cells that changed since `before` was read are refused and reported,
   * as are all of a sheet whose rows have come, gone or changed places since what the edits were worked out from.
   */
  applyEdits(
    title: Message,
    edits: readonly Edit[],
    from?: Pick<Prepared<unknown>, 'readAt'>,
  ): Promise<Committed>;
  /** What an erasure that was prepared would meet outside the cells: properties of the file, comments, names, page headers. */
  tracesOf(erasure: Erasure): Promise<readonly Trace[]>;
  /** All batches, the latest first. */
  history(): Promise<readonly HistoryEntry[]>;
  /** Takes a batch back exactly: made sheets are removed, edited cells restored where nobody changed them since. */
  revert(batch: string): Promise<Committed>;
  sections(): Promise<Sections>;
  saveSections(changed: Sections): Promise<void>;
  /** How the dropdowns of the add-in's book sheets are: pasting overwrites them. */
  checkDropdowns(): Promise<DropdownCheck>;
  /** Restores every damaged one as one batch of the history. */
  repairDropdowns(): Promise<Committed>;
  /** Puts the sheets of an .xlsx file in behind the others, as the user's own; hands back their names. */
  insertFile(file: Uint8Array): Promise<readonly string[]>;
  /**
   * Reads the sheets of an .xlsx file that is not open. They are in the workbook, hidden, while it lasts, so it has to be
   * one that can be written to; it is as before afterwards.
   */
  readFile(file: Uint8Array, controls?: Pick<RunControls, 'signal'>): Promise<readonly SheetTable[]>;
  /** Colours cells by conditional formats of our own in place of earlier ones; answers how many were marked. */
  highlight(cells: readonly MarkedCell[]): Promise<number>;
  /** Takes the colours off; formats of the user's stay. */
  clearHighlights(): Promise<void>;
  select(place: CellPlace): Promise<void>;
  activate(sheet: string): Promise<void>;
  /** Calls back with the place selected now and on every move of the selection until the returned function is called. */
  onSelection(listener: (place: SelectedPlace) => void): Promise<() => void>;
  /** Calls back after changes of cells of the user's sheets, by this user or a co-author. */
  onChange(listener: (own: boolean) => void): Promise<() => void>;
  /** 实时校验, loaded when first wanted. */
  live(): Promise<Live>;
  /** Name of the workbook's file, for the pane's head. */
  workbookName(): Promise<string>;
}
