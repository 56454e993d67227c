import { message } from '../core';
import type { JobContext, Message, Progress, Sections, Serial } from '../core';
import { loadWording } from '../locales';
import type { LocaleId } from '../locales';
import {
  CodedError,
  activateSheet,
  checkDropdowns,
  codedErrorOf,
  commit,
  clearHighlights,
  highlightCells,
  insertFile,
  loadSections,
  purge,
  readFile,
  readHistory,
  readWorkbookName,
  revert,
  repairDropdowns,
  saveSections,
  selectCell,
  tracesOf,
  watchSelection,
} from '../workbook';
import { JobRunner, WorkerFault, WorkerLine, startBrowserWorker } from '../worker';
import type { JobPort } from '../worker';
import { localTime, todaySerial } from './clock';
import { KeptTables } from './keptTables';
import type { LiveMode } from './liveMode';
import type { Prepared, RunControls, Session } from './session';
import { WorkbookChanges } from './workbookChanges';

export interface SessionOptions {
  /** Language of sheets that are made, and of names chosen for them. */
  readonly locale: LocaleId;
  /** Starts the worker jobs run in; the browser's by default. `null` runs them in slices on this thread. */
  readonly startWorker?: (() => JobPort) | null;
  readonly now?: () => Date;
  /** The day analyses count from unless a job's options say otherwise; today by default. */
  readonly today?: Serial;
  /** Sheets jobs are shown; all by default. */
  readonly sheets?: (name: string) => boolean;
  /** Keep the tables for the next job; by default so. Worth nothing where one job is all there is. */
  readonly keepsTables?: boolean;
}

/** Shares of a run that reading and computing take, for one bar over both. */
const READING = 0.1;

const runTitle = (sheets: number, edits: number): Message => message('workbook.batch.run', { sheets, edits });

/** Opens the one way to the workbook. Needs Office.js to be ready. */
export function openSession({
  locale,
  startWorker,
  now = () => new Date(),
  today,
  sheets: isShown = () => true,
  keepsTables = true,
}: SessionOptions): Session & {
  /** Ends the worker. */
  readonly close: () => void;
} {
  const hasWorkers = typeof Worker !== 'undefined';
  const start = startWorker === undefined && hasWorkers ? startBrowserWorker : (startWorker ?? undefined);
  const line = new WorkerLine(start);
  const changes = new WorkbookChanges();
  const tables = new KeptTables({ isShown, runner: new JobRunner(line), changes, keepsTables });
  const context = (): JobContext => ({ today: today ?? todaySerial(now()), locale });
  const inOrder = inTurn();
  /** A write of ours is a change like any other, before its events arrive and after. */
  const writing = <Result>(work: () => Promise<Result>) =>
    inOrder(() => {
      changes.note();
      return work().finally(() => {
        changes.note();
      });
    });
  /** What is written in which words, and when. */
  const manner = async () => ({ wording: await loadWording(locale), at: localTime(now()) });
  const saving = (changed: Sections) =>
    writing(async () => {
      const { wording, at } = await manner();
      await saveSections(changed, wording, at);
    });
  /** Sheets whose rows have moved since something was read; what does not know when it was read goes by its cells alone. */
  const movedSince = (readAt: number | undefined) =>
    readAt === undefined ? new Set<string>() : changes.movedSince(readAt);
  let live: Promise<LiveMode> | undefined;

  const rescan = () => {
    void live?.then((mode) => mode.rescan());
  };

  const prepare = async <Summary>(
    job: string,
    options: unknown,
    { onProgress, signal, fresh }: RunControls = {},
  ): Promise<Prepared<Summary>> => {
    const report = (progress: Progress) => onProgress?.(progress);
    report({ step: message('job.step.recognise'), done: 0 });
    try {
      const { outcome, readAt } = await tables.run(
        { job, options, context: context() },
        {
          signal,
          ...(fresh === undefined ? {} : { fresh }),
          onProgress: ({ step, done }) => {
            report({ step, done: READING + done * (1 - READING) });
          },
        },
      );
      return { job, options, outcome, readAt } as Prepared<Summary>;
    } catch (error) {
      throw failureOf(error, signal);
    }
  };

  return {
    prepare,

    commit: ({ job, options, outcome, readAt }, { onProgress, signal } = {}) => {
      if (outcome.kind === 'refusal') return Promise.reject(new CodedError(outcome.problem));
      const { sheets, edits, isWhole = false, sections, notes, erasure } = outcome;
      return writing(async () => {
        const { wording, at } = await manner();
        const { withRun } = await import('../core/recipe');
        const result = await commit(
          {
            ...{ job, title: runTitle, sheets, edits, isWhole, sections },
            movedSheets: movedSince(readAt),
            sectionsAfter: (now) => withRun(now, { job, options, at }),
          },
          {
            ...{ wording, at, signal },
            onProgress: (done) => onProgress?.({ step: message('job.step.sheets'), done }),
          },
        );
        if (erasure !== undefined) await purge({ erasure, edits, batch: result.batch });
        // Sheets that were made and rows that moved are more than changed cells.
        if (sheets.length > 0 || edits.some(({ kind }) => kind !== 'cell')) rescan();
        // That comments on rows which are erased do not come back is what was asked for.
        const said = result.notes.filter(
          ({ code }) => erasure === undefined || code !== 'workbook.commentsGo',
        );
        return { ...result, notes: [...notes, ...said] };
      });
    },

    applyEdits: (title, edits, { readAt } = {}) =>
      writing(async () =>
        commit(
          {
            ...{ job: 'edits', title: () => title, sheets: [], edits, sections: {} },
            movedSheets: movedSince(readAt),
          },
          await manner(),
        ),
      ),

    tracesOf,
    history: async () => {
      const batches = await readHistory();
      return batches.map(({ sheets, ...batch }) => ({ ...batch, sheets: sheets.map(({ name }) => name) }));
    },
    revert: (batch) => writing(() => revert(batch)),
    sections: loadSections,
    saveSections: saving,
    checkDropdowns,
    repairDropdowns: () =>
      writing(async () => {
        const { wording, at } = await manner();
        return repairDropdowns(wording, at);
      }),
    insertFile: (file) => writing(() => insertFile(file)),
    readFile: (file, { signal } = {}) => writing(() => readFile(file, signal)),
    highlight: (cells) => writing(() => highlightCells(cells)),
    clearHighlights: () => writing(clearHighlights),
    select: ({ sheet, row, column }) => selectCell(sheet, row, column),
    activate: activateSheet,
    onSelection: watchSelection,
    onChange: (listener) =>
      Promise.resolve(
        changes.onCells(({ own }) => {
          listener(own);
        }),
      ),
    live: () => {
      live ??= import('./liveMode').then(
        (module) =>
          new module.LiveMode({
            ...{ changes, context, isShown, sections: loadSections, saveSections: saving },
            line: new WorkerLine(start),
            problemOf: (error) => failureOf(error, undefined).problem,
          }),
      );
      return live;
    },
    workbookName: readWorkbookName,
    close: () => {
      line.close();
      changes.close();
      void live?.then((mode) => {
        mode.close();
      });
    },
  };
}

/** Anything a run can end with, as the coded error whose sentence is shown. */
function failureOf(error: unknown, signal: AbortSignal | undefined): CodedError {
  if (signal?.aborted === true) return new CodedError(message('workbook.cancelled'), { cause: error });
  if (error instanceof WorkerFault) {
    return new CodedError(message('workbook.workerFailed', { fault: error.fault }), { cause: error });
  }
  return codedErrorOf(error);
}

/** Lets one write finish before the next begins: two at once would build on the same state. */
function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}
