import type { JobInput, JobOutcome } from '../core';
import type { SheetTable } from '../core/table';
import { readPrint, readWorkbook } from '../workbook';
import type { JobRunner } from '../worker';
import type { WorkbookChanges } from './workbookChanges';

type RunOptions = Parameters<JobRunner['runOnKept']>[1];
type Request = Parameters<JobRunner['runOnKept']>[0];

/** Cells the worker keeps at most, all sheets together: some 250 MB. */
const MOST_CELLS = 15_000_000;

export interface TableSource {
  /** Sheets jobs are shown. */
  readonly isShown: (name: string) => boolean;
  readonly runner: JobRunner;
  readonly changes: WorkbookChanges;
  readonly keepsTables: boolean;
}

export interface TableRun extends NonNullable<RunOptions> {
  /** Read the workbook again whatever is kept: events can be missed. */
  readonly fresh?: boolean;
}

/** What a job made of the tables, and how many changes had been heard when they were read. */
export interface TableOutcome {
  readonly outcome: JobOutcome<unknown>;
  readonly readAt: number;
}

/**
 * Runs jobs on the workbook's tables, which the worker keeps from one job to the next while nothing changes. They are
 * read again after any event and any write of our own, when the sheets look different, when Excel tells no events, and
 * when the caller wants it so.
 */
export class KeptTables {
  private kept:
    { readonly changes: number; readonly ids: readonly string[]; readonly print: string } | undefined;

  constructor(private readonly source: TableSource) {}

  async run(request: Request, { fresh = false, ...options }: TableRun = {}): Promise<TableOutcome> {
    const { runner, changes, isShown, keepsTables } = this.source;
    const { kept } = this;
    if (!fresh && kept && (await this.isCurrent())) {
      return { outcome: await runner.runOnKept(request, options), readAt: kept.changes };
    }
    this.kept = undefined;
    const isTold = keepsTables && (await changes.watch());
    const before = changes.count;
    const { sheets, sections, names, ids, print } = await readWorkbook(options.signal);
    const input: JobInput = { sheets: sheets.filter(({ name }) => isShown(name)), sections, names };
    const keeps = isTold && changes.count === before && cellsOf(input.sheets) <= MOST_CELLS;
    const outcome = await runner.run(request, input, { ...options, keeps });
    if (keeps) this.kept = { changes: before, ids, print };
    return { outcome, readAt: before };
  }

  private async isCurrent(): Promise<boolean> {
    const { kept } = this;
    const { runner, changes } = this.source;
    if (kept?.changes !== changes.count || !runner.keeps) return false;
    const print = await readPrint(kept.ids);
    // The answer may have brought the news of a change along.
    return print === kept.print && kept.changes === changes.count;
  }
}

const cellsOf = (sheets: readonly SheetTable[]) =>
  sheets.reduce((sum, { rowCount, columns }) => sum + rowCount * columns.length, 0);
