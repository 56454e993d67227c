import type { Progress } from '../core';

/** Longest a slice may hold the thread: below what makes typing or scrolling stutter. */
const SLICE_MS = 40;

/** Gives the thread up for a moment. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Drives work on this thread, giving it up after every slice so that the pane stays alive and can cancel. */
export async function runSliced<Result>(
  steps: Generator<Progress, Result, void>,
  onProgress: ((progress: Progress) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let sliceStart = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - sliceStart < SLICE_MS) continue;
    onProgress?.(step.value);
    await pause();
    sliceStart = performance.now();
  }
}
