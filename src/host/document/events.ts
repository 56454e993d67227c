import type { Area, CellValue } from '../cells';

/** Whose edit it was: this user's (add-in and keyboard alike) or a co-author's. */
export type Source = 'Local' | 'Remote';

/** Names of Excel's `DataChangeType`. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Everything that can happen to a document, by event name. Ids are those of the objects. */
export interface DocumentEvents {
  /** Values or formulas changed. `before` and `after` are given for single cells only. */
  cellsChanged: {
    sheetId: string;
    area: Area;
    change: ChangeType;
    /** Where the other cells went: the direction of insert or delete. */
    shift: 'None' | 'Down' | 'Up' | 'Left' | 'Right';
    source: Source;
    before?: CellValue;
    after?: CellValue;
  };
  /** Formats, sizes, merges, rules or notes of an area changed: what is drawn, not what is held. */
  formatChanged: { sheetId: string; area: Area; source: Source };
  /** Rows became hidden or visible, by hand or by a filter. */
  rowsHiddenChanged: { sheetId: string; area: Area; hidden: boolean; source: Source };
  /** Rows changed places; fired beside `cellsChanged`. */
  rowsSorted: { sheetId: string; area: Area; source: Source };
  /** Formula cells of the sheet were computed anew. */
  calculated: { sheetId: string };
  formulaChanged: { sheetId: string; row: number; column: number; before: string; source: Source };
  sheetAdded: { sheetId: string; source: Source };
  sheetDeleted: { sheetId: string; name: string; source: Source };
  sheetRenamed: { sheetId: string; before: string; after: string; source: Source };
  sheetMoved: { sheetId: string; before: number; after: number; source: Source };
  sheetVisibilityChanged: { sheetId: string; before: string; after: string; source: Source };
  sheetActivated: { sheetId: string };
  sheetDeactivated: { sheetId: string };
  protectionChanged: { sheetId: string; isProtected: boolean; source: Source };
  selectionChanged: { sheetId: string; area: Area };
  /** Freeze panes, gridlines, tab colour, filters, page setup … of a sheet. */
  sheetViewChanged: { sheetId: string };
  tableAdded: { tableId: string; sheetId: string; source: Source };
  tableDeleted: { tableId: string; sheetId: string; name: string; source: Source };
  /** Name, place, style, filter or columns of a table changed. */
  tableChanged: { tableId: string; sheetId: string; source: Source };
  tableFiltered: { tableId: string; sheetId: string };
  chartAdded: { chartId: string; sheetId: string };
  chartDeleted: { chartId: string; sheetId: string };
  chartChanged: { chartId: string; sheetId: string };
  namesChanged: { name: string };
  commentAdded: { commentId: string; sheetId: string; source: Source };
  commentChanged: { commentId: string; sheetId: string; source: Source };
  commentDeleted: { commentId: string; sheetId: string; source: Source };
  settingsChanged: { key: string };
}

export type DocumentEventName = keyof DocumentEvents;
type Listener<E> = (event: E) => void;

/** A typed emitter: synchronous, in order of subscription. */
export class Emitter<Events> {
  readonly #listeners = new Map<keyof Events, Set<Listener<never>>>();

  /** Calls `listener` on every such event; the answer ends that. */
  on<N extends keyof Events>(name: N, listener: Listener<Events[N]>): () => void {
    let set = this.#listeners.get(name);
    if (!set) {
      set = new Set();
      this.#listeners.set(name, set);
    }
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  }

  emit<N extends keyof Events>(name: N, event: Events[N]): void {
    const set = this.#listeners.get(name);
    if (!set) return;
    for (const listener of [...set]) (listener as Listener<Events[N]>)(event);
  }

  /** Whether anybody listens, for events that are dear to describe. */
  has(name: keyof Events): boolean {
    return (this.#listeners.get(name)?.size ?? 0) > 0;
  }
}
