/** Class of what was thrown; its text might quote a cell. */
export function faultName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
