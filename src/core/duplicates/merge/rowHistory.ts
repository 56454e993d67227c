import { rowAfter } from '../../formulas';
import type { RowMoves } from '../../formulas';
import type { MergeLine } from './mergeLog';
import { RemovedRows } from './removedRows';

/** Rows of one sheet that one run took out and put in. */
interface RowChange {
  readonly run: number;
  readonly removed: { readonly key: string; readonly row: number }[];
  readonly inserted: { readonly key: string; readonly row: number }[];
}

/** Where rows the log speaks of stand now, as far as merges moved them. */
export class RowHistory {
  private readonly changes = new Map<string, RowChange[]>();

  constructor(lines: readonly MergeLine[]) {
    for (const line of lines) {
      if (line.action === 'remove') this.change(line).removed.push({ key: String(line.seq), row: line.row });
      if (line.action === 'restore') this.change(line).inserted.push({ key: line.before, row: line.row });
    }
  }

  /** Sheet row now of a row, by where it stood before the run that wrote the line; of one that is out, where it would be. */
  rowNow(line: Pick<MergeLine, 'sheet' | 'row' | 'run'>): number {
    return this.follow(line).row;
  }

  /** Whether a later run took the row out. */
  isOut(line: Pick<MergeLine, 'sheet' | 'row' | 'run'>): boolean {
    return this.follow(line).isOut;
  }

  private follow({ sheet, row, run }: Pick<MergeLine, 'sheet' | 'row' | 'run'>) {
    let now = row;
    let out: string | undefined;
    for (const change of this.changes.get(sheet) ?? []) {
      if (change.run < run) continue;
      const back = out === undefined ? -1 : change.inserted.findIndex(({ key }) => key === out);
      if (back >= 0) {
        now = placeAfter(change.inserted, back);
        out = undefined;
        continue;
      }
      out ??= change.removed.find((each) => each.row === now)?.key;
      now = rowAfter(now, movesOf(change));
    }
    return { row: now, isOut: out !== undefined };
  }

  /** Rows of a sheet that are out, by the `seq` of their line and in the order they stood in, and before which row each belongs. */
  gone(sheet: string): readonly { readonly seq: number; readonly row: number }[] {
    const rows = new RemovedRows();
    for (const { removed, inserted } of this.changes.get(sheet) ?? []) {
      rows.remove(removed);
      rows.restore(inserted.map(({ key }) => key));
    }
    return rows.places().map(({ key, row }) => ({ seq: Number(key), row }));
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

function movesOf({ removed, inserted }: RowChange): RowMoves {
  return { removed: removed.map(({ row }) => row), inserted: inserted.map(({ row }) => row) };
}

/** Where one of several rows stands once all are in: of those for one place the later in the list were put in above. */
function placeAfter(inserted: readonly { readonly row: number }[], at: number): number {
  const place = inserted[at]?.row ?? 0;
  return place + inserted.filter(({ row }, index) => row < place || (row === place && index > at)).length;
}
