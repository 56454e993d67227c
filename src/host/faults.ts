/** Failures the host can report instead of an answer: number on the frame's wire, code the add-in sees. */
export const hostFailures = {
  InvalidRequestContext: 1014,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  GeneralException: 5001,
} as const;

export type HostFailure = keyof typeof hostFailures;

/** What goes wrong with a request. */
export interface Fault {
  /** A failure of the host itself, or a code reported by one of the actions, such as `ItemNotFound`. */
  readonly failure: HostFailure | { readonly code: string; readonly message?: string };
  /** How many actions have had their effect when it fails: none by default, `all` when only the answer is lost. */
  readonly after?: number | 'all';
}

/** What happens to which request: failures and edits by somebody else. Requests are counted from 1. */
export class FaultPlan {
  readonly #faults = new Map<number, Fault>();
  readonly #interruptions = new Map<number, (() => void)[]>();
  #requests = 0;

  /** Requests seen since the plan was made or cleared. */
  get requests(): number {
    return this.#requests;
  }

  /** Lets the n-th request from now on fail. */
  failRequest(number: number, fault: Fault): void {
    this.#faults.set(this.#requests + number, fault);
  }

  /** Runs `act`, such as a co-author's edit, before the n-th request from now on is looked at. */
  beforeRequest(number: number, act: () => void): void {
    const at = this.#requests + number;
    this.#interruptions.set(at, [...(this.#interruptions.get(at) ?? []), act]);
  }

  /** Forgets everything planned and counts from 1 again. */
  clear(): void {
    this.#faults.clear();
    this.#interruptions.clear();
    this.#requests = 0;
  }

  /** Counts a request; answers with what is planned for it. */
  next(): { readonly fault: Fault | undefined; readonly interruptions: readonly (() => void)[] } {
    this.#requests += 1;
    return {
      fault: this.#faults.get(this.#requests),
      interruptions: this.#interruptions.get(this.#requests) ?? [],
    };
  }
}
