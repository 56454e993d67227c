import type { JobInput, Progress } from '../core';
import { EntryBook, joinedAnswers } from '../core/entry';
import type { EntryAnswer } from '../core/entry';
import { faultName } from './faultName';
import type {
  Answers,
  EntryChange,
  NumberedRequest,
  OpenEntryRequest,
  Reply,
  RunRequest,
  WorkerRequest,
} from './messages';
import { jobSteps } from './runJob';
import { joined, parted } from './slices';
import type { Slice } from './slices';
import { buffersOfOutcome } from './transfer';

/** Progress is for people: more than ten reports a second only cost messages. */
const REPORT_EVERY_MS = 100;

type Answering<Answer> = Generator<Progress, Answer, void>;

/**
 * The worker's side of the line: works requests off one after another, and keeps between them the tables it was told to
 * keep and the workbook opened for entry. What it keeps is as old as the request that brought it; whoever asks knows
 * whether the workbook changed since.
 */
export class Desk {
  private kept: { readonly number: number; readonly input: JobInput } | undefined;
  private book: EntryBook | undefined;
  /** What came ahead of requests, by their numbers. */
  private readonly ahead = new Map<number, Slice[]>();

  /** The work on a request, to be driven to its answer. */
  work(request: WorkerRequest): Answering<Answers[keyof Answers]> {
    switch (request.kind) {
      case 'run':
        return jobSteps({ ...request, input: this.inputOf(request) });
      case 'openEntry':
        return this.openEntry(request);
      case 'entry':
        return this.entry(request.changes);
    }
  }

  /** Answers one request, reporting on the way. */
  serve(message: NumberedRequest, post: (reply: Reply, transfer: ArrayBuffer[]) => void): void {
    const { id } = message;
    const ahead = this.ahead.get(id) ?? [];
    if (message.kind === 'parcel') {
      for (const slice of message.parcel) ahead.push(slice);
      this.ahead.set(id, ahead);
      return;
    }
    this.ahead.delete(id);
    try {
      const request = joined(message.request, ahead);
      const steps = this.work(request);
      let reportedAt = -Infinity;
      let step = steps.next();
      while (step.done !== true) {
        const now = performance.now();
        if (now - reportedAt >= REPORT_EVERY_MS) {
          post({ id, kind: 'progress', progress: step.value }, []);
          reportedAt = now;
        }
        step = steps.next();
      }
      const parcels = parted(step.value);
      let next = parcels.next();
      for (; next.done !== true; next = parcels.next()) post({ id, kind: 'parcel', parcel: next.value }, []);
      post({ id, kind: 'answer', answer: next.value }, this.buffersOf(request, step.value));
    } catch (error) {
      post({ id, kind: 'failed', fault: faultName(error) }, []);
    }
  }

  private inputOf({ tables }: RunRequest): JobInput {
    if ('input' in tables) {
      const { input, keepAs } = tables;
      // Tables that are not kept replace those that were: the workbook is another by now.
      this.kept = keepAs === undefined ? undefined : { number: keepAs, input };
      return input;
    }
    if (this.kept?.number !== tables.kept) throw new RangeError(`No tables are kept as ${tables.kept}.`);
    return this.kept.input;
  }

  private *openEntry({ input, context }: OpenEntryRequest): Answering<undefined> {
    this.book = undefined;
    this.book = yield* EntryBook.open(input, context);
    return undefined;
  }

  private *entry(changes: readonly EntryChange[]): Answering<EntryAnswer> {
    const { book } = this;
    if (book === undefined) throw new RangeError('No workbook is open for entry.');
    return joinedAnswers(changes.map((change) => told(book, change)));
  }

  /** A result may share memory with kept tables, which must survive it: then it is copied. */
  private buffersOf(request: WorkerRequest, answer: Answers[keyof Answers]): ArrayBuffer[] {
    const isHandedOver = request.kind === 'run' && this.kept === undefined;
    return isHandedOver ? buffersOfOutcome(answer as Answers['run']) : [];
  }
}

function told(book: EntryBook, change: EntryChange): EntryAnswer | undefined {
  switch (change.kind) {
    case 'rows':
      return change.told ? book.enter(change.rows) : book.take(change.rows);
    case 'shift':
      return book.shift(change.sheet, change.row, change.count);
    case 'decisions':
      book.decide(change.decisions);
      return undefined;
  }
}
