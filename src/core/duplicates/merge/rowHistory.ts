import type { MergeLine } from './mergeLog';
import { RemovedRows, movedRow } from './removedRows';

/** Rows of one sheet that one run took out and put in. */
interface RowChange {
  readonly run: number;
  readonly removed: { readonly key: string; readonly row: number }[];
  readonly inserted: { readonly key: string; readonly row: number }[];
}

/** Where rows the log speaks of stand now, as far as merges moved them. */
export class RowHistory {
  private readonly changes = new Map<string, RowChange[]>();

  constructor(log: readonly MergeLine[]) {
    for (const line of log) {
      if (line.action === 'remove') this.change(line).removed.push({ key: String(line.seq), row: line.row });
      if (line.action === 'restore') this.change(line).inserted.push({ key: line.before, row: line.row });
    }
  }

  /** Sheet row now of a row that stayed. */
  rowNow({ sheet, row, run }: MergeLine): number {
    return (this.changes.get(sheet) ?? [])
      .filter((change) => change.run >= run)
      .reduce(
        (at, { removed, inserted }) =>
          movedRow(at, {
            removed: removed.map((each) => each.row),
            inserted: inserted.map((each) => each.row),
          }),
        row,
      );
  }

  /** Where removed rows go back to, in the order they have to be put in. */
  placesOf(lines: readonly MergeLine[]): { readonly line: MergeLine; readonly row: number }[] {
    const bySeq = new Map(lines.map((line) => [String(line.seq), line]));
    return Array.from(new Set(lines.map(({ sheet }) => sheet))).flatMap((sheet) => {
      const rows = new RemovedRows();
      for (const { removed, inserted } of this.changes.get(sheet) ?? []) {
        rows.remove(removed);
        rows.restore(inserted.map(({ key }) => key));
      }
      return rows.placesOf(Array.from(bySeq.keys())).flatMap(({ key, row }) => {
        const line = bySeq.get(key);
        return line ? [{ line, row }] : [];
      });
    });
  }

  private change({ sheet, run }: MergeLine): RowChange {
    const changes = this.changes.get(sheet) ?? [];
    this.changes.set(sheet, changes);
    let change = changes.at(-1);
    if (change?.run !== run) {
      change = { run, removed: [], inserted: [] };
      changes.push(change);
    }
    return change;
  }
}
