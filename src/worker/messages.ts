import type { JobContext, JobInput, JobOutcome, Progress } from '../core';
import type { Decision } from '../core/duplicates';
import type { EntryAnswer } from '../core/entry';
import type { SheetTable } from '../core/table';
import type { Parcel } from './slices';

/**
 * The tables a job works on: sent along, and kept under a number where one is given, or those kept under it by an
 * earlier request. Columns that are sent travel by transfer: whoever posts them must not use them afterwards.
 */
export type Tables =
  { readonly input: JobInput; readonly keepAs?: number | undefined } | { readonly kept: number };

/** A job to run. */
export interface RunRequest {
  readonly kind: 'run';
  readonly job: string;
  readonly options: unknown;
  readonly context: JobContext;
  readonly tables: Tables;
}

/** Opens the workbook for questions about single rows; one opened before is closed. */
export interface OpenEntryRequest {
  readonly kind: 'openEntry';
  readonly input: JobInput;
  readonly context: JobContext;
}

/** One thing that happened to the workbook opened for entry. Rows count from 1. */
export type EntryChange =
  /** Rows hold other cells now; `told` says whether their problems are to be answered. */
  | { readonly kind: 'rows'; readonly rows: SheetTable; readonly told: boolean }
  /** Rows were put in before `row`, or taken out from it on (`count` negative). */
  | { readonly kind: 'shift'; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: 'decisions'; readonly decisions: readonly Decision[] };

/** Changes in the order they happened; the answer is about all of them. */
export interface EntryRequest {
  readonly kind: 'entry';
  readonly changes: readonly EntryChange[];
}

/** What each kind of request is answered with. */
export interface Answers {
  readonly run: JobOutcome<unknown>;
  readonly openEntry: undefined;
  readonly entry: EntryAnswer;
}

export type WorkerRequest = RunRequest | OpenEntryRequest | EntryRequest;

/** Request with the number its replies carry. Parcels of what is long in it go ahead under the same number, unanswered. */
export type NumberedRequest = { readonly id: number } & (
  | { readonly kind: 'parcel'; readonly parcel: Parcel }
  | { readonly kind: 'request'; readonly request: WorkerRequest }
);

/** Reply to the request of the same number; parcels go ahead of the answer they belong to. */
export type Reply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'parcel'; readonly parcel: Parcel }
  | { readonly kind: 'answer'; readonly answer: Answers[keyof Answers] }
  /** A bug: the name of what was thrown, never its text, which may hold cell contents. */
  | { readonly kind: 'failed'; readonly fault: string }
);

/** One end of the line between the surfaces and the worker, whatever kind of worker it is. */
export interface JobPort {
  readonly post: (request: NumberedRequest, transfer: ArrayBuffer[]) => void;
  readonly onReply: (listener: (reply: Reply) => void) => void;
  /** The worker itself broke: it could not be loaded or ran out of memory. */
  readonly onFault: (listener: (fault: string) => void) => void;
  readonly terminate: () => void;
}
