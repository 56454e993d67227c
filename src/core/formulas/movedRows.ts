import type { RowSpan } from './references';

/** Rows that go from a sheet and rows that come, both counted as the sheet stands before. */
export interface RowMoves {
  readonly removed: readonly number[];
  /** Rows before which one is put in, once for each. */
  readonly inserted: readonly number[];
}

/** Where a row stands once others have gone and come; one that goes itself has no place. */
export function rowAfter(row: number, { removed, inserted }: RowMoves): number {
  const above = (rows: readonly number[], last: number) => rows.filter((each) => each <= last).length;
  return row - above(removed, row - 1) + above(inserted, row);
}

/** The rows a reference reaches over once others have gone and come; undefined where all of them went. */
export function spanAfter({ first, last }: RowSpan, moves: RowMoves): RowSpan | undefined {
  const gone = new Set(moves.removed);
  let [top, bottom] = [first, last];
  while (top <= bottom && gone.has(top)) top += 1;
  while (bottom >= top && gone.has(bottom)) bottom -= 1;
  if (top > bottom) return undefined;
  return { first: rowAfter(top, moves), last: rowAfter(bottom, moves) };
}
