/**
 * Lets go of a range after the exchange its calls are queued for. The run would keep it to its end, and with it every
 * value read or written through it: `untrack` alone does not take it off the library's list of what to clean up, being
 * tracked by the caller does.
 */
export function release(range: Excel.Range): void {
  range.track();
  range.untrack();
}
