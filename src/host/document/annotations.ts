import type { Area, CellValue } from '../cells';
import { containsCell, overlaps, subtract } from '../cells';
import { cellKey } from './grid';

/** A note (the yellow one) on a cell. */
export interface Note {
  row: number;
  column: number;
  author: string;
  content: string;
  visible: boolean;
  /** points */
  width: number;
  /** points */
  height: number;
}

/** An answer in a comment thread. */
export interface CommentReply {
  readonly id: string;
  author: string;
  content: string;
  /** ISO 8601 */
  created: string;
}

/** A threaded comment on a cell. */
export interface Comment {
  readonly id: string;
  row: number;
  column: number;
  author: string;
  content: string;
  /** ISO 8601 */
  created: string;
  resolved: boolean;
  replies: CommentReply[];
}

/** A link on a cell or area; either an address outside or a place in the document. */
export interface Hyperlink {
  area: Area;
  address?: string;
  /** `Sheet1!A1` or a defined name */
  documentReference?: string;
  screenTip?: string;
}

/**
 * What a file says of a cell beside its value, formula and format: formats inside its text, the picture or data type
 * behind it. The document does not read it; it goes with the cell and holds as long as the cell has this value.
 */
export interface CellMarkup {
  row: number;
  column: number;
  readonly value: CellValue;
  /** Inside of `<is>` with its runs. */
  readonly runs?: string;
  /** Attributes of `<c>` with a blank before each. */
  readonly attributes?: string;
}

/** Things that sit on one cell each. */
export class CellMap<T extends { row: number; column: number }> {
  #items = new Map<number, T>();

  get size(): number {
    return this.#items.size;
  }

  all(): T[] {
    return [...this.#items.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  at(row: number, column: number): T | undefined {
    return this.#items.get(cellKey(row, column));
  }

  in(area: Area): T[] {
    return this.all().filter((item) => containsCell(area, item.row, item.column));
  }

  set(item: T): void {
    this.#items.set(cellKey(item.row, item.column), item);
  }

  delete(row: number, column: number): boolean {
    return this.#items.delete(cellKey(row, column));
  }

  clear(area: Area): void {
    for (const item of this.in(area)) this.delete(item.row, item.column);
  }

  /** Gives every item the place `place` says; undefined drops it. */
  replace(place: (row: number, column: number) => readonly [number, number] | undefined): void {
    const items = [...this.#items.values()];
    this.#items.clear();
    for (const item of items) {
      const to = place(item.row, item.column);
      if (!to) continue;
      [item.row, item.column] = to;
      this.set(item);
    }
  }
}

/** The links of a sheet; a later one replaces what it covers. */
export class HyperlinkList {
  items: Hyperlink[] = [];

  at(row: number, column: number): Hyperlink | undefined {
    return this.items.find((item) => containsCell(item.area, row, column));
  }

  set(link: Hyperlink): void {
    this.clear(link.area);
    this.items.push(link);
  }

  clear(area: Area): void {
    this.items = this.items.flatMap((item) =>
      overlaps(item.area, area) ? subtract(item.area, area).map((rest) => ({ ...item, area: rest })) : [item],
    );
  }
}
