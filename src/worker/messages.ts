import type { JobContext, JobInput, JobOutcome, Progress } from '../core';

/** A job to run. Columns travel by transfer: whoever posts a request must not use its sheets afterwards. */
export interface RunRequest {
  readonly job: string;
  readonly options: unknown;
  readonly input: JobInput;
  readonly context: JobContext;
}

/** Request with the number its replies carry. */
export interface NumberedRequest extends RunRequest {
  readonly id: number;
}

export type Reply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly outcome: JobOutcome<unknown> }
  /** A bug: the name of what was thrown, never its text, which may hold cell contents. */
  | { readonly kind: 'failed'; readonly fault: string }
);

/** One end of the line between the surfaces and the worker, whatever kind of worker it is. */
export interface JobPort {
  readonly post: (request: NumberedRequest, transfer: ArrayBuffer[]) => void;
  readonly onReply: (listener: (reply: Reply) => void) => void;
  /** The worker itself broke: it could not be loaded or ran out of memory. */
  readonly onFault: (listener: (fault: string) => void) => void;
  readonly terminate: () => void;
}
