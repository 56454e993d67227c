import { message } from '../core';
import type { Message } from '../core';

/** An expected failure of the workbook: `problem` is the sentence that says what happened and what to do next. */
export class CodedError extends Error {
  override readonly name = 'CodedError';

  constructor(
    readonly problem: Message,
    options?: ErrorOptions,
  ) {
    // The code alone: parameters may hold names of the user's sheets, and error texts end up in consoles.
    super(problem.code, options);
  }
}

interface HostFault {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

type Explain = (place: string) => Message;

const inTheWay: Explain = (place) => message('workbook.inTheWay', { place });

/** Sentences by the error codes Excel documents; codes not listed become `workbook.fault`. */
const explanations: Readonly<Record<string, Explain>> = {
  InvalidOperationInCellEditMode: () => message('workbook.editMode'),
  AccessDenied: () => message('workbook.accessDenied'),
  RequestPayloadSizeLimitExceeded: () => message('workbook.payload'),
  ResponsePayloadSizeLimitExceeded: () => message('workbook.payload'),
  InvalidOrTimedOutSession: () => message('workbook.sessionLost'),
  InvalidOrTimedOutSessionMessage: () => message('workbook.sessionLost'),
  ActivityLimitReached: () => message('workbook.busy'),
  HostRestartNeeded: () => message('workbook.sessionLost'),
  RequestAborted: () => message('workbook.aborted'),
  ItemNotFound: (place) => message('workbook.itemMissing', { place }),
  // Only what the add-in itself makes is named by it: another pane has made it first.
  ItemAlreadyExists: () => message('workbook.elsewhere'),
  InvalidReference: (place) => message('workbook.itemMissing', { place }),
  ApiNotFound: (place) => message('workbook.notSupported', { place }),
  ApiNotAvailable: (place) => message('workbook.notSupported', { place }),
  NotImplemented: (place) => message('workbook.notSupported', { place }),
  UnsupportedOperation: (place) => message('workbook.notSupported', { place }),
  RangeExceedsLimit: () => message('workbook.payload'),
  OperationCellsExceedLimit: () => message('workbook.payload'),
  MemoryLimitReached: () => message('workbook.payload'),
  InsertDeleteConflict: inTheWay,
  MergedRangeConflict: inTheWay,
  PivotTableRangeConflict: inTheWay,
  FilteredRangeConflict: inTheWay,
  NonBlankCellOffSheet: inTheWay,
};

/** Sentences by the member that failed, where that says more than the code; Excel documents no code for these. */
const explanationsByPlace: Readonly<Record<string, Explain>> = {
  'Range.getMergedAreas': () => message('workbook.tooManyMerges'),
  'Range.getMergedAreasOrNullObject': () => message('workbook.tooManyMerges'),
  'Range.delete': inTheWay,
  'Range.insert': inTheWay,
};
/** Codes that say nothing by themselves. */
const sayNothing: readonly string[] = ['GeneralException', 'InvalidOperation'];

/** Any failure of a run as a coded error: Excel's by their code, bugs of ours as a fault with their class name. */
export function codedErrorOf(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const fault = hostFault(error);
  const place = fault?.debugInfo?.errorLocation ?? '–';
  const explain =
    fault && (sayNothing.includes(fault.code) ? explanationsByPlace[place] : explanations[fault.code]);
  if (explain) return new CodedError(explain(place), { cause: error });
  const name = fault?.code ?? (error instanceof Error ? error.name : typeof error);
  return new CodedError(message('workbook.fault', { fault: name, place }), { cause: error });
}

/** Whether Excel refused an exchange for its size, so that a smaller one may pass. */
export function isPayloadFault(error: unknown): boolean {
  const code = hostFault(error)?.code;
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RequestPayloadSizeLimitExceeded';
}

function hostFault(error: unknown): HostFault | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? (error as HostFault)
    : undefined;
}

/** Throws `workbook.cancelled` once the signal is aborted. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CodedError(message('workbook.cancelled'));
}
