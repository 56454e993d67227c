import type { Exchange } from '../exchange';

/** Pairs of rows or columns, where a cell goes and where it comes from. */
type Pairs = readonly (readonly [to: number, from: number])[];

/** Copies cells of a sheet with their looks and notes to other rows and columns of it. */
export async function copyRows(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  rows: Pairs,
  columns: Pairs,
): Promise<void> {
  const across = runsAlong(columns);
  for (const down of runsAlong(rows)) {
    await exchange.room(across.length * 3);
    for (const each of across) {
      const range = (row: number, column: number) =>
        sheet.getRangeByIndexes(row, column, down.count, each.count);
      range(down.to, each.to).copyFrom(range(down.from, each.from), 'All');
    }
  }
}

/** Pairs of places as runs in which both go up by one. */
function runsAlong(pairs: Pairs): { readonly to: number; readonly from: number; readonly count: number }[] {
  const runs: { to: number; from: number; count: number }[] = [];
  for (const [to, from] of pairs) {
    const last = runs.at(-1);
    if (last && last.to + last.count === to && last.from + last.count === from) last.count += 1;
    else runs.push({ to, from, count: 1 });
  }
  return runs;
}
