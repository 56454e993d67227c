/** A run of rows or columns, from 0. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

/** Lines of `whole` that none of the visible runs covers, counted from 1 as people see them. */
export function hiddenLines(whole: Run, visible: readonly Run[]): number[] {
  const isVisible = new Uint8Array(whole.count);
  for (const { start, count } of visible) {
    isVisible.fill(1, Math.max(0, start - whole.start), Math.max(0, start - whole.start + count));
  }
  const hidden: number[] = [];
  isVisible.forEach((shown, index) => {
    if (shown === 0) hidden.push(whole.start + index + 1);
  });
  return hidden;
}
