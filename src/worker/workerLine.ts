import type { Progress } from '../core';
import type { Desk } from './desk';
import { faultName } from './faultName';
import type { Answers, JobPort, Reply, WorkerRequest } from './messages';
import { pause, runSliced } from './sliced';
import { joined, parted } from './slices';
import type { Slice } from './slices';

/** A request broke off by a bug or by a worker that died; `fault` names the class of what was thrown. */
export class WorkerFault extends Error {
  override readonly name = 'WorkerFault';

  constructor(
    readonly fault: string,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}

export interface AskOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Buffers handed over with the request. */
  readonly transfer?: ArrayBuffer[];
}

interface Waiting {
  /** What came ahead of the answer. */
  readonly ahead: Slice[];
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The surfaces' side of the line. The worker is started with the first request and kept, with what it keeps. A
 * cancelled request's worker is thrown away, since a computation cannot hear; the next request starts a new one. Where
 * no worker can be had, requests are worked off in slices on this thread.
 */
export class WorkerLine {
  private port: JobPort | undefined;
  private desk: Promise<Desk> | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  constructor(private readonly start: (() => JobPort) | undefined) {}

  async ask<Request extends WorkerRequest>(
    request: Request,
    { onProgress, signal, transfer = [] }: AskOptions = {},
  ): Promise<Answers[Request['kind']]> {
    signal?.throwIfAborted();
    const port = this.open();
    if (!port) return this.workHere(request, { onProgress, signal });
    const id = this.nextId;
    this.nextId += 1;
    const cancel = () => {
      this.close(signal?.reason instanceof Error ? signal.reason : new DOMException('', 'AbortError'));
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise<Answers[Request['kind']]>((resolve, reject) => {
        this.waiting.set(id, { ahead: [], onProgress, resolve: resolve as Waiting['resolve'], reject });
        void this.post(port, id, request, transfer).catch(reject);
      });
    } finally {
      this.waiting.delete(id);
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Ends the worker and whatever it is asked, and forgets what it keeps; a later request starts a new one. */
  close(reason: Error = new WorkerFault('Closed')): void {
    this.port?.terminate();
    this.port = undefined;
    this.desk = undefined;
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }

  /** Posts a request, what is long in it ahead of it with pauses between. */
  private async post(port: JobPort, id: number, request: WorkerRequest, transfer: ArrayBuffer[]) {
    const parcels = parted(request);
    let next = parcels.next();
    for (; next.done !== true; next = parcels.next()) {
      port.post({ id, kind: 'parcel', parcel: next.value }, []);
      await pause();
      if (!this.waiting.has(id)) return;
    }
    port.post({ id, kind: 'request', request: next.value }, transfer);
  }

  private open(): JobPort | undefined {
    if (this.port) return this.port;
    try {
      this.port = this.start?.();
    } catch {
      // Some embedded browsers have no workers or forbid them.
    }
    this.port?.onReply((reply) => {
      this.take(reply);
    });
    this.port?.onFault((fault) => {
      this.close(new WorkerFault(fault));
    });
    return this.port;
  }

  private take(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (reply.kind === 'progress') waiting?.onProgress?.(reply.progress);
    else if (reply.kind === 'parcel') waiting?.ahead.push(...reply.parcel);
    else if (reply.kind === 'answer') waiting?.resolve(joined(reply.answer, waiting.ahead));
    else waiting?.reject(new WorkerFault(reply.fault));
  }

  private async workHere<Request extends WorkerRequest>(
    request: Request,
    { onProgress, signal }: AskOptions,
  ): Promise<Answers[Request['kind']]> {
    // Loaded on demand: with a worker, the pane never needs the analysis itself.
    this.desk ??= import('./desk').then((module) => new module.Desk());
    const desk = await this.desk;
    try {
      const answer = await runSliced(desk.work(request), onProgress, signal);
      return answer as Answers[Request['kind']];
    } catch (error) {
      signal?.throwIfAborted();
      throw new WorkerFault(faultName(error), { cause: error });
    }
  }
}
