import type { CellsChanged, RowRun } from '../workbook';

/** Rows of a sheet that hold other cells than when they were last read. */
export interface ChangedRows extends RowRun {
  readonly sheetId: string;
  /** Changed here, not by a co-author alone. */
  readonly told: boolean;
}

/** Rows that came (`count` positive, before `row`) or went (from `row` on). */
export interface RowShift {
  readonly sheetId: string;
  readonly row: number;
  readonly count: number;
}

/** What has happened since rows were last read: first the shifts in their order, then the rows as they are counted now. */
export interface Pending {
  readonly shifts: readonly RowShift[];
  readonly rows: readonly ChangedRows[];
  /** Something that cannot be followed row by row: columns came or went, cells moved aside. */
  readonly isLost: boolean;
}

/** Collects changes until somebody looks; the rows of one sheet that touch become one run. */
export class PendingRows {
  private shifts: RowShift[] = [];
  private rows: ChangedRows[] = [];
  private isLost = false;

  get isEmpty(): boolean {
    return !this.isLost && this.shifts.length === 0 && this.rows.length === 0;
  }

  add({ sheetId, rows, change, remote }: CellsChanged): void {
    if (rows === undefined || change === 'moved') {
      this.isLost = true;
      return;
    }
    for (const { from, to } of rows) {
      const count = to - from + 1;
      if (change === 'rowsDeleted') {
        this.shift({ sheetId, row: from, count: -count });
        continue;
      }
      // Rows that came may have been copied with their cells.
      if (change === 'rowsInserted') this.shift({ sheetId, row: from, count });
      this.touch({ sheetId, from, to, told: !remote });
    }
  }

  /** Hands over what has happened and begins anew. */
  take(): Pending {
    const { shifts, rows, isLost } = this;
    this.shifts = [];
    this.rows = [];
    this.isLost = false;
    return { shifts, rows, isLost };
  }

  private touch(added: ChangedRows): void {
    let { from, to, told } = added;
    this.rows = this.rows.filter((run) => {
      if (run.sheetId !== added.sheetId || run.from > to + 1 || run.to < from - 1) return true;
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      told ||= run.told;
      return false;
    });
    this.rows.push({ sheetId: added.sheetId, from, to, told });
  }

  private shift(shift: RowShift): void {
    this.shifts.push(shift);
    this.rows = this.rows.flatMap((run) => {
      if (run.sheetId !== shift.sheetId) return [run];
      const from = shifted(run.from, shift);
      const to = shifted(run.to, shift, -1);
      return to < from ? [] : [{ ...run, from, to }];
    });
  }
}

/** Where a row stands after a shift; one that went is where the next (`gone` 0) or the one before it (−1) stands. */
export function shifted(at: number, { row, count }: Omit<RowShift, 'sheetId'>, gone: 0 | -1 = 0): number {
  if (at < row) return at;
  return at < row - count ? row + gone : at + count;
}
