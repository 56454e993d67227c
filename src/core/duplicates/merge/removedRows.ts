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

  /** Rows before which the removed ones go, in the order they stood in. */
  places(): readonly { readonly key: string; readonly row: number }[] {
    return this.removed.map(({ key, rowsBefore }) => ({ key, row: rowsBefore + 1 }));
  }
}
