import { watchWorkbook } from '../workbook';
import type { CellsChanged } from '../workbook';

/** What the workbook tells, for everybody in the session who listens. */
export class WorkbookChanges {
  private heard = 0;
  /** `count` at the latest write of our own. */
  private written = 0;
  /** By sheet id, when its rows last came, went or changed places: `count` of that moment. */
  private readonly rowMoves = new Map<string, number>();
  private watching: Promise<boolean> | undefined;
  private stop: (() => void) | undefined;
  private readonly listeners = new Set<(change: CellsChanged) => void>();

  /** Resolves to whether changes are told; hosts without these events tell nothing. */
  watch(): Promise<boolean> {
    this.watching ??= watchWorkbook({
      onAny: () => {
        this.heard += 1;
      },
      onCells: (change) => {
        // News of our own writes may come after somebody has read what they wrote.
        if (change.change !== 'edited')
          this.rowMoves.set(change.sheetId, change.own ? this.written : this.heard);
        for (const listener of this.listeners) listener(change);
      },
    }).then(
      (stop) => {
        this.stop = stop;
        return true;
      },
      () => false,
    );
    return this.watching;
  }

  /** Changes of any kind heard so far: the same number means that nothing was heard in between. */
  get count(): number {
    return this.heard;
  }

  /** Ids of sheets whose rows do not stand where they did when `count` was this. */
  movedSince(count: number): ReadonlySet<string> {
    return new Set([...this.rowMoves].flatMap(([id, at]) => (at > count ? [id] : [])));
  }

  /** Counts a change of our own before its events arrive. */
  note(): void {
    this.heard += 1;
    this.written = this.heard;
  }

  /** Calls back for changed cells of the user's sheets until the returned function is called. */
  onCells(listener: (change: CellsChanged) => void): () => void {
    this.listeners.add(listener);
    void this.watch();
    return () => {
      this.listeners.delete(listener);
    };
  }

  close(): void {
    this.listeners.clear();
    this.stop?.();
    this.stop = undefined;
    this.watching = undefined;
  }
}
