/** A rectangle of cells that share a look, from 0. */
export interface StyleRun<Style> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: Style;
}

/** Covers all styled cells with as few rectangles as a walk along rows and then down gives. */
export function styleRuns<Style>(rows: readonly (readonly (Style | undefined)[])[]): StyleRun<Style>[] {
  const finished: StyleRun<Style>[] = [];
  let open = new Map<string, StyleRun<Style>>();
  rows.forEach((row, index) => {
    const next = new Map<string, StyleRun<Style>>();
    for (const run of rowRuns(row)) {
      const key = `${run.column}:${run.columns}:${JSON.stringify(run.style)}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : { ...run, row: index });
    }
    finished.push(...open.values());
    open = next;
  });
  finished.push(...open.values());
  return finished.sort((a, b) => a.row - b.row || a.column - b.column);
}

function rowRuns<Style>(row: readonly (Style | undefined)[]): StyleRun<Style>[] {
  const runs: { row: number; column: number; rows: number; columns: number; style: Style }[] = [];
  let last = '';
  row.forEach((style, column) => {
    const run = runs.at(-1);
    const signature = style === undefined ? '' : JSON.stringify(style);
    if (style !== undefined && run && signature === last && run.column + run.columns === column)
      run.columns += 1;
    else if (style !== undefined) runs.push({ row: 0, column, rows: 1, columns: 1, style });
    last = signature;
  });
  return runs;
}
