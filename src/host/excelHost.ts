import type { Document } from './document';
import { EventSource, type EventEntry } from './events';
import { FaultPlan, type Fault, type HostFailure } from './faults';
import { members } from './members';
import { byteLength, Traffic, type RequestRecord } from './traffic';
import { Access } from './wire/access';
import { evaluate } from './wire/batch';
import type { Batch, BatchAnswer } from './wire/message';
import { Session, type Requirements } from './wire/session';

/** What Excel on the web allows. */
export interface Limits {
  /** UTF-8 bytes of a request and of an answer. */
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
export const webLimits: Limits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024 };

/** Requirement sets of the installed client. */
export const clientRequirements: Requirements = {
  ExcelApi: '1.15',
  ExcelApiOnline: '1.1',
  DialogApi: '1.2',
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  RibbonApi: '1.1',
  CustomFunctions: '1.1',
  DelayForCellEdit: '1.1',
  CustomFunctionsRuntime: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
};

export interface HostOptions {
  readonly limits?: Limits;
  readonly requirements?: Requirements;
  /** The workbook was opened for reading: nothing may be changed. */
  readonly readOnly?: boolean;
}

export interface HostRequest {
  readonly batch: Batch;
  /** UTF-8 length of the batch. */
  readonly bytes: number;
  readonly flags: number;
  readonly customData: string;
}

export type HostReply =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'failure'; readonly failure: HostFailure };

/** Hears what the host tells the add-in unasked. */
export type EventListener = (entries: readonly EventEntry[]) => void;

/** Flag of a request that waits until the user has finished typing in a cell. */
const DELAY_FOR_CELL_EDIT = 64;
/** Flag of a request that changes the document. */
const WRITES = 1;

// Taken before a test can put a fake clock in its place: a clock of the test's must not hold back answers.
const { setTimeout: later } = globalThis;

/** Plays Excel for one add-in: answers its batches over a document and tells it what happens there. */
export class ExcelHost {
  readonly session: Session;
  readonly faults = new FaultPlan();
  readonly traffic = new Traffic();
  readonly limits: Limits;
  readonly readOnly: boolean;
  readonly #access: Access;
  readonly #events: EventSource;
  readonly #listeners = new Set<EventListener>();
  #editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;
  #pending: EventEntry[] = [];
  #delivery: Promise<void> | undefined;
  #busy = 0;

  constructor(
    readonly document: Document,
    options: HostOptions = {},
  ) {
    this.limits = options.limits ?? webLimits;
    this.readOnly = options.readOnly ?? false;
    this.session = new Session(document, options.requirements ?? clientRequirements);
    this.#access = new Access(this.session, members);
    this.#events = new EventSource(this.session, (entry) => {
      this.#pending.push(entry);
      if (this.#busy === 0) this.#schedule();
    });
  }

  /** Whether a user is typing in a cell; requests fail then, unless they ask to wait. */
  get editing(): boolean {
    return this.#editing !== undefined;
  }

  beginCellEdit(): void {
    if (this.#editing !== undefined) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#editing = { ended, end };
  }

  endCellEdit(): void {
    this.#editing?.end();
    this.#editing = undefined;
  }

  /** Changes made by `act` are those of somebody else: their events say `Remote`. */
  asCoauthor(act: () => void): void {
    this.document.asRemote(act);
  }

  /** Calls `listener` with every event the add-in registered for; the answer ends that. */
  onEvents(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when every event so far has been delivered. */
  async settled(): Promise<void> {
    while (this.#delivery !== undefined) await this.#delivery;
  }

  /** Stops listening to the document. */
  close(): void {
    this.#events.close();
    this.session.references.close();
    this.#listeners.clear();
  }

  /** Answers a batch. Events it caused follow the answer. */
  async process(request: HostRequest): Promise<HostReply> {
    const record = this.traffic.begin(request.batch, request.customData, request.bytes);
    // A turn of its own: no host answers before the client has finished asking.
    await Promise.resolve();
    const { fault, interruptions } = record.kind === 'sync' ? this.faults.next() : nothingPlanned;
    for (const act of interruptions) this.asCoauthor(act);
    if (this.#editing !== undefined) {
      if ((request.flags & DELAY_FOR_CELL_EDIT) === 0) return fail(record, 'InvalidOperationInCellEditMode');
      await this.#editing.ended;
    }
    if (request.bytes > this.limits.requestBytes) return fail(record, 'RequestPayloadSizeLimitExceeded');
    if (this.readOnly && (request.flags & WRITES) !== 0) return fail(record, 'AccessDenied');
    this.#busy += 1;
    try {
      return this.#answer(request.batch, record, fault);
    } finally {
      this.#busy -= 1;
      if (this.#pending.length > 0) this.#schedule();
    }
  }

  #answer(batch: Batch, record: RequestRecord, fault: Fault | undefined): HostReply {
    const limit =
      fault === undefined || fault.after === 'all' ? Number.POSITIVE_INFINITY : (fault.after ?? 0);
    this.#events.isAnswering = true;
    const answer = evaluate(batch, this.#access, limit);
    this.document.calculation.resume();
    this.#events.isAnswering = false;
    if (fault !== undefined) {
      const { failure } = fault;
      if (typeof failure === 'string') return fail(record, failure);
      return this.#reply(record, failedAnswer(answer, batch, failure));
    }
    return this.#reply(record, answer);
  }

  #reply(record: RequestRecord, answer: BatchAnswer): HostReply {
    const text = JSON.stringify(answer);
    record.responseBytes = byteLength(text);
    record.failure = answer.Error?.Code;
    if (record.responseBytes > this.limits.responseBytes)
      return fail(record, 'ResponsePayloadSizeLimitExceeded');
    return { kind: 'answer', text };
  }

  #schedule(): void {
    this.#delivery ??= new Promise((resolve) => {
      later(() => {
        this.#delivery = undefined;
        const entries = this.#pending;
        this.#pending = [];
        for (const listener of [...this.#listeners]) listener(entries);
        resolve();
      }, 0);
    });
  }
}

const nothingPlanned = { fault: undefined, interruptions: [] } as const;

const fail = (record: RequestRecord, failure: HostFailure): HostReply => {
  record.failure = failure;
  return { kind: 'failure', failure };
};

/** The answer of a batch that one of its actions is made to fail in. */
const failedAnswer = (
  answer: BatchAnswer,
  batch: Batch,
  { code, message = 'A failure planned by the test.' }: { code: string; message?: string },
): BatchAnswer => {
  const results = answer.Results ?? answer.ProcessedResults?.Results ?? [];
  const index = Math.min(results.length, batch.Actions.length - 1);
  return {
    Error: { Code: code, Message: message, Location: '', ActionIndex: index, HttpStatusCode: 400 },
    TraceIds: answer.TraceIds,
    ProcessedResults: { Results: results },
  };
};
