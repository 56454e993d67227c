import type { BatchMessages } from '../locales';
import type { Parameters } from '../core';

/** Why the command line gives up before or after a job; the sentence is the locale's. */
export class BatchError extends Error {
  override readonly name = 'BatchError';

  constructor(
    readonly code: keyof BatchMessages,
    readonly parameters: Parameters = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
