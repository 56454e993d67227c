import type { Batch } from './wire/message';

/** A batch of the add-in's own, the client's clean-up of kept references, or a call of the client's own services. */
export type RequestKind = 'sync' | 'cleanup' | 'service';

export interface RequestRecord {
  readonly kind: RequestKind;
  readonly actions: number;
  /** UTF-8 length of the batch. */
  readonly requestBytes: number;
  /** UTF-8 length of the answer; 0 when the request failed without one. */
  responseBytes: number;
  /** Code the request failed with, be it of the host or of an action. */
  failure: string | undefined;
}

/** Totals of a conversation. */
export interface Totals {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

/** What every request cost, in order. */
export class Traffic {
  readonly #records: RequestRecord[] = [];

  get records(): readonly RequestRecord[] {
    return this.#records;
  }

  /** Totals over the add-in's own batches. */
  totals(): Totals {
    let [requestBytes, responseBytes, largestRequest, largestResponse] = [0, 0, 0, 0];
    const syncs = this.#records.filter(({ kind }) => kind === 'sync');
    for (const record of syncs) {
      requestBytes += record.requestBytes;
      responseBytes += record.responseBytes;
      largestRequest = Math.max(largestRequest, record.requestBytes);
      largestResponse = Math.max(largestResponse, record.responseBytes);
    }
    return { syncs: syncs.length, requestBytes, responseBytes, largestRequest, largestResponse };
  }

  begin(batch: Batch, customData: string, requestBytes: number): RequestRecord {
    const record: RequestRecord = {
      kind: kindOf(batch, customData),
      actions: batch.Actions.length,
      requestBytes,
      responseBytes: 0,
      failure: undefined,
    };
    this.#records.push(record);
    return record;
  }

  clear(): void {
    this.#records.length = 0;
  }
}

const kindOf = ({ Actions: actions }: Batch, customData: string): RequestKind => {
  if (customData === 'WacPartition') return 'service';
  const own = actions.filter(({ Name: name, ActionType: type }) => type !== 1 && name !== '_RemoveReference');
  return own.length === 0 && actions.some(({ Name: name }) => name === '_RemoveReference')
    ? 'cleanup'
    : 'sync';
};

/** UTF-8 length of a text, without encoding it. */
export const byteLength = (text: string): number => {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    // A surrogate pair is four bytes for its two units.
    if (unit >= 0xd800 && unit < 0xdc00) index += 1;
  }
  return bytes;
};
