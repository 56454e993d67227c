import type { JobContext, JobInput, JobOutcome } from '../core';
import { buffersOfTables } from './transfer';
import type { WorkerLine } from './workerLine';
import type { AskOptions } from './workerLine';

/** A job to run and what it is told. */
export interface JobRequest {
  readonly job: string;
  readonly options: unknown;
  readonly context: JobContext;
}

/** Runs jobs at the other end of a line, which may keep the tables of one for the next. */
export class JobRunner {
  private kept: number | undefined;
  private last = 0;

  constructor(private readonly line: WorkerLine) {}

  /** Whether tables are kept that a job can run on. */
  get keeps(): boolean {
    return this.kept !== undefined;
  }

  /** Runs a job on tables that are handed over: whoever gives them must not use them afterwards. */
  async run(
    request: JobRequest,
    input: JobInput,
    { keeps = false, ...options }: AskOptions & { readonly keeps?: boolean } = {},
  ): Promise<JobOutcome<unknown>> {
    this.forget();
    this.last += 1;
    const keepAs = keeps ? this.last : undefined;
    const outcome = await this.line.ask(
      { kind: 'run', ...request, tables: { input, keepAs } },
      { ...options, transfer: buffersOfTables(input.sheets) },
    );
    this.kept = keepAs;
    return outcome;
  }

  /** Runs a job on the tables kept. A request that breaks off may have cost them. */
  async runOnKept(request: JobRequest, options: AskOptions = {}): Promise<JobOutcome<unknown>> {
    const { kept } = this;
    if (kept === undefined) throw new RangeError('No tables are kept.');
    try {
      return await this.line.ask({ kind: 'run', ...request, tables: { kept } }, options);
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** The tables kept are not those of the workbook any more. */
  forget(): void {
    this.kept = undefined;
  }
}
