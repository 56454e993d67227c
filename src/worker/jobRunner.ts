import type { JobOutcome, Progress } from '../core';
import type { JobPort, Reply, RunRequest } from './messages';
import { faultName } from './faultName';
import { runSliced } from './sliced';
import { buffersOfTables } from './transfer';

/** A job broke off by a bug or by a worker that died; `fault` names the class of what was thrown. */
export class WorkerFault extends Error {
  override readonly name = 'WorkerFault';

  constructor(
    readonly fault: string,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}

export interface RunOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs jobs in a worker that is started with the first job and kept. A cancelled job's worker is thrown away, since a
 * computation cannot hear; the next job starts a new one. Where no worker can be had, jobs run in slices on this thread.
 */
export class JobRunner {
  private port: JobPort | undefined;
  private nextId = 1;

  constructor(private readonly start: (() => JobPort) | undefined) {}

  async run(request: RunRequest, { onProgress, signal }: RunOptions = {}): Promise<JobOutcome<unknown>> {
    signal?.throwIfAborted();
    const port = this.open();
    if (!port) return this.runHere(request, { onProgress, signal });
    const id = this.nextId;
    this.nextId += 1;
    return new Promise((resolve, reject) => {
      const cancel = () => {
        this.close();
        reject(signal?.reason instanceof Error ? signal.reason : new DOMException('', 'AbortError'));
      };
      const done = () => signal?.removeEventListener('abort', cancel);
      signal?.addEventListener('abort', cancel, { once: true });
      port.onFault((fault) => {
        done();
        this.close();
        reject(new WorkerFault(fault));
      });
      port.onReply((reply: Reply) => {
        if (reply.id !== id) return;
        if (reply.kind === 'progress') {
          onProgress?.(reply.progress);
          return;
        }
        done();
        if (reply.kind === 'outcome') resolve(reply.outcome);
        else reject(new WorkerFault(reply.fault));
      });
      port.post({ ...request, id }, buffersOfTables(request.input.sheets));
    });
  }

  /** Ends the worker; a later job starts a new one. */
  close(): void {
    this.port?.terminate();
    this.port = undefined;
  }

  private open(): JobPort | undefined {
    try {
      this.port ??= this.start?.();
    } catch {
      // Some embedded browsers have no workers or forbid them.
    }
    return this.port;
  }

  private async runHere(
    request: RunRequest,
    { onProgress, signal }: RunOptions,
  ): Promise<JobOutcome<unknown>> {
    // Loaded on demand: with a worker, the pane never needs the analysis itself.
    const { jobSteps } = await import('./runJob');
    try {
      return await runSliced(jobSteps(request), onProgress, signal);
    } catch (error) {
      signal?.throwIfAborted();
      throw new WorkerFault(faultName(error), { cause: error });
    }
  }
}
