import { isMessage } from '../../core';
import type { Message } from '../../core';

/** The sentence an error brings along, if it is one of ours (a coded error of the workbook or a refusal). */
export function problemOf(error: unknown): Message | undefined {
  if (typeof error !== 'object' || error === null || !('problem' in error)) return undefined;
  return isMessage(error.problem) ? error.problem : undefined;
}
