/** A row that was taken out of a sheet and may be put back. */
interface RemovedRow {
  readonly key: string;
  /** Rows of the sheet that stand before its place, those taken out not counted. */
  rowsBefore: number;
}

/**
 * Where the rows taken out of one sheet belong, while others are taken out and put back around them. Rows count from 1.
 * The order of removed rows between the same two neighbours is kept, so any order of putting back gives the old sheet.
 */
export class RemovedRows {
  private readonly removed: RemovedRow[] = [];

  /** Takes out the rows given, all counted before the first of them goes. */
  remove(rows: readonly { readonly key: string; readonly row: number }[]): void {
    for (const { key, row } of [...rows].sort((a, b) => b.row - a.row)) {
      const at = this.removed.findIndex(({ rowsBefore }) => rowsBefore >= row);
      const index = at < 0 ? this.removed.length : at;
      for (const later of this.removed.slice(index)) later.rowsBefore -= 1;
      this.removed.splice(index, 0, { key, rowsBefore: row - 1 });
    }
  }

  /** Puts rows back. */
  restore(keys: readonly string[]): void {
    for (const key of keys) {
      const index = this.removed.findIndex((row) => row.key === key);
      if (index < 0) continue;
      this.removed.splice(index, 1);
      for (const later of this.removed.slice(index)) later.rowsBefore += 1;
    }
  }

  /** Rows before which the removed ones go, the last in the sheet first: of two at one row the lower is put in first. */
  placesOf(keys: readonly string[]): { readonly key: string; readonly row: number }[] {
    return this.removed
      .filter(({ key }) => keys.includes(key))
      .map(({ key, rowsBefore }) => ({ key, row: rowsBefore + 1 }))
      .reverse();
  }
}

/** Where a row that stood at `row` stands after rows were taken out or put in (`before` counts as in the edits). */
export function movedRow(
  row: number,
  change: { readonly removed: readonly number[]; readonly inserted: readonly number[] },
): number {
  const left = row - change.removed.filter((each) => each < row).length;
  return left + change.inserted.filter((each) => each <= left).length;
}
