import { codedErrorOf, throwIfCancelled } from './codedError';
import { PAYLOAD_TARGET } from './payload';

/** Runs work against the workbook. Excel waits for a cell edit to end instead of failing; failures become coded errors. */
export async function inWorkbook<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw codedErrorOf(error);
  }
}

/** What one queued piece of work is expected to cost on the wire, in bytes. */
interface Cost {
  readonly sent?: number;
  readonly received?: number;
}

/** Each office.js call travels as an object path and one or two actions. */
const CALL_BYTES = 400;

/**
 * Gathers calls into as few exchanges as their size permits. Work is queued in order; the queue syncs by itself before
 * an exchange would grow too large.
 */
export class Exchange {
  private sent = 0;
  private received = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: { readonly writes: boolean; readonly signal?: AbortSignal | undefined } = {
      writes: false,
    },
  ) {}

  /** Makes room for work of this cost; the caller queues its calls right after. */
  async room(calls: number, cost: Cost = {}): Promise<void> {
    const sent = calls * CALL_BYTES + (cost.sent ?? 0);
    const received = calls * 40 + (cost.received ?? 0);
    const isFull = this.sent + sent > PAYLOAD_TARGET || this.received + received > PAYLOAD_TARGET;
    if (isFull && this.sent > 0) await this.sync();
    if (this.sent === 0 && this.options.writes) this.suspend();
    this.sent += sent;
    this.received += received;
  }

  /** Sends what is queued. Rejects with `workbook.cancelled` instead once the run is cancelled. */
  async sync(): Promise<void> {
    throwIfCancelled(this.options.signal);
    this.sent = 0;
    this.received = 0;
    await this.context.sync();
    throwIfCancelled(this.options.signal);
  }

  private suspend(): void {
    this.context.application.suspendScreenUpdatingUntilNextSync();
    this.context.application.suspendApiCalculationUntilNextSync();
  }
}
