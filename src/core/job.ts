import type { ZodType } from 'zod';
import type { BookId } from './books';
import type { Erasure } from './erasure';
import type { DefinedName } from './formulas';
import type { Message } from './message';
import type { Sections } from './sections';
import type { Edit, SheetSpec } from './sheets';
import type { SheetTable } from './table';
import type { Serial } from './units';

/** How far a run is: the step it is in and the share of the whole that is done, 0 to 1. */
export interface Progress {
  readonly step: Message;
  readonly done: number;
}

/**
 * A computation in steps. It yields often enough (a few times a second) for whoever drives it to show progress and to
 * stop it: a stopped run is simply not continued, because nothing outside it has changed.
 */
export type Steps<Result> = Generator<Progress, Result, void>;

/** What every job is given. */
export interface JobInput {
  readonly sheets: readonly SheetTable[];
  readonly sections: Sections;
  /** Names of the workbook; none where nobody has read them. */
  readonly names?: readonly DefinedName[];
}

/** What core cannot know by itself. */
export interface JobContext {
  /** Today in the user's time zone. Jobs whose options have an as-of date take that instead. */
  readonly today: Serial;
  /** Language of names chosen now and kept later (sheet names, generated ids). Everything else follows the writer. */
  readonly locale: 'zh-CN' | 'en-US';
}

/** What a job made. It has changed nothing yet: the workbook room writes sheets, applies edits and keeps sections. */
export interface JobResult<Summary> {
  readonly kind: 'result';
  readonly sheets: readonly SheetSpec[];
  readonly edits: readonly Edit[];
  /** The edits make sense together alone: where one is refused, nothing is written. */
  readonly isWhole?: true;
  /** Sections to keep, by key; those not named stay. */
  readonly sections: Sections;
  /** Shown in the pane and printed by the command line: plain JSON data. */
  readonly summary: Summary;
  /** Set where data is to be gone for good: the edits are not remembered, and nothing remembered may hold it. */
  readonly erasure?: Erasure;
  /** What was left undone and why, doubts, warnings. */
  readonly notes: readonly Message[];
}

/** An expected refusal: what is missing and what the user can do. */
export interface JobRefusal {
  readonly kind: 'refusal';
  readonly problem: Message;
}

export type JobOutcome<Summary> = JobResult<Summary> | JobRefusal;

/** Whether what a step of a job hands on is the reason why the job cannot go on. */
export function isRefusal(given: object): given is JobRefusal {
  return 'kind' in given && given.kind === 'refusal';
}

/** A job as data. `options` parses what the pane, the recipe or a file gives and fills in the defaults. */
export interface Job<Options, Summary> {
  readonly id: string;
  /** Book sheets without which the job is not run. */
  readonly needs: readonly BookId[];
  readonly options: ZodType<Options>;
  /** The job whose remembered settings stand for the defaults of this one's: what it shows has to agree with it. */
  readonly settingsOf?: string;
  /** Options that must not have a default: a surface draws them at random where nobody gives them, and shows them once. */
  readonly drawn?: readonly string[];
  /** Its sheets are a file of their own: nothing of the workbook it was made from may stand beside them. */
  readonly standsAlone?: boolean;
  readonly run: (input: JobInput, options: Options, context: JobContext) => Steps<JobOutcome<Summary>>;
}

/**
 * A job as the registry keeps it, whatever its options are. Whoever runs it parses the options with the job's own
 * schema first, so `run` gets what it asks for.
 */
export function defineJob<Options, Summary>(job: Job<Options, Summary>): Job<unknown, unknown> {
  return job as unknown as Job<unknown, unknown>;
}
