import type { Area } from '../cells';
import { COLUMN_COUNT, ROW_COUNT, isWholeColumns, isWholeRows } from '../cells';
import type { StyleId } from './style';

const EMPTY = new Uint32Array(0);

/**
 * Style ids of a sheet, a typed array a column: one number a cell, so that formatting a column of
 * a million rows costs 4 MB. Whole rows and whole columns have a style of their own; a cell shows
 * its own, else its row's, else its column's.
 */
export class StyleColumns {
  #cells: (Uint32Array | undefined)[] = [];
  #lengths: number[] = [];
  #rowStyles = new Map<number, StyleId>();
  #columnStyles = new Map<number, StyleId>();

  /** One more than the last row with a style of its own or of a cell. */
  get rowCount(): number {
    let count = 0;
    for (const length of this.#lengths) if (length > count) count = length;
    for (const row of this.#rowStyles.keys()) if (row >= count) count = row + 1;
    return count;
  }

  /** The style a cell shows. */
  at(row: number, column: number): StyleId {
    return this.own(row, column) || this.#rowStyles.get(row) || this.#columnStyles.get(column) || 0;
  }

  /** The style set on the cell itself, 0 for none. */
  own(row: number, column: number): StyleId {
    return this.#cells[column]?.[row] ?? 0;
  }

  rowStyle(row: number): StyleId {
    return this.#rowStyles.get(row) ?? 0;
  }

  columnStyle(column: number): StyleId {
    return this.#columnStyles.get(column) ?? 0;
  }

  get rowStyles(): ReadonlyMap<number, StyleId> {
    return this.#rowStyles;
  }

  get columnStyles(): ReadonlyMap<number, StyleId> {
    return this.#columnStyles;
  }

  setRow(row: number, style: StyleId): void {
    if (style === 0) this.#rowStyles.delete(row);
    else this.#rowStyles.set(row, style);
  }

  setColumn(column: number, style: StyleId): void {
    if (style === 0) this.#columnStyles.delete(column);
    else this.#columnStyles.set(column, style);
  }

  setCell(row: number, column: number, style: StyleId): void {
    if (style === 0 && row >= (this.#lengths[column] ?? 0)) return;
    this.#column(column, row + 1)[row] = style;
  }

  /** The column's array, at least `rows` long. */
  #column(column: number, rows: number): Uint32Array {
    while (this.#cells.length <= column) {
      this.#cells.push(undefined);
      this.#lengths.push(0);
    }
    let cells = this.#cells[column] ?? EMPTY;
    if (cells.length < rows) {
      const grown = new Uint32Array(Math.min(ROW_COUNT, Math.max(rows, cells.length * 2, 16)));
      grown.set(cells);
      cells = grown;
      this.#cells[column] = cells;
    }
    if ((this.#lengths[column] ?? 0) < rows) this.#lengths[column] = rows;
    return cells;
  }

  block(area: Area): StyleId[][] {
    const out: StyleId[][] = [];
    for (let r = area.top; r <= area.bottom; r += 1) {
      const line: StyleId[] = [];
      for (let c = area.left; c <= area.right; c += 1) line.push(this.own(r, c));
      out.push(line);
    }
    return out;
  }

  /** Replaces the style every cell of the area shows by `next` of it. */
  update(area: Area, next: (style: StyleId) => StyleId): void {
    if (isWholeColumns(area)) {
      for (let c = area.left; c <= area.right; c += 1) {
        this.#updateColumn(c, next);
      }
      return;
    }
    if (isWholeRows(area)) {
      for (let r = area.top; r <= area.bottom; r += 1) this.#updateRow(r, next);
      return;
    }
    for (let c = area.left; c <= area.right; c += 1) {
      const cells = this.#column(c, area.bottom + 1);
      const columnStyle = this.#columnStyles.get(c) ?? 0;
      if (this.#rowStyles.size === 0) {
        for (let r = area.top; r <= area.bottom; r += 1) {
          cells[r] = next(cells[r] || columnStyle);
        }
      } else {
        for (let r = area.top; r <= area.bottom; r += 1) {
          cells[r] = next(cells[r] || this.#rowStyles.get(r) || columnStyle);
        }
      }
    }
  }

  #updateColumn(column: number, next: (style: StyleId) => StyleId): void {
    const cells = this.#cells[column];
    if (cells) {
      const length = this.#lengths[column] ?? 0;
      for (let r = 0; r < length; r += 1) {
        const own = cells[r] ?? 0;
        if (own !== 0) cells[r] = next(own);
      }
    }
    for (const [row, style] of this.#rowStyles) {
      if (this.own(row, column) === 0) this.setCell(row, column, next(style));
    }
    this.setColumn(column, next(this.columnStyle(column)));
  }

  #updateRow(row: number, next: (style: StyleId) => StyleId): void {
    for (let c = 0; c < this.#cells.length; c += 1) {
      const own = this.own(row, c);
      if (own !== 0) this.setCell(row, c, next(own));
    }
    for (const [column, style] of this.#columnStyles) {
      if (this.own(row, column) === 0) this.setCell(row, column, next(style));
    }
    this.setRow(row, next(this.rowStyle(row)));
  }

  /** Takes away styles of cells (and of whole rows or columns, where the area covers them). */
  clear(area: Area): void {
    const last = Math.min(area.right, this.#cells.length - 1);
    for (let c = area.left; c <= last; c += 1) {
      this.#cells[c]?.fill(0, area.top, Math.min(area.bottom + 1, this.#lengths[c] ?? 0));
    }
    if (isWholeRows(area)) {
      for (const row of [...this.#rowStyles.keys()]) {
        if (row >= area.top && row <= area.bottom) this.#rowStyles.delete(row);
      }
    }
    if (isWholeColumns(area)) {
      for (const column of [...this.#columnStyles.keys()]) {
        if (column >= area.left && column <= area.right) this.#columnStyles.delete(column);
      }
    }
  }

  /** Smallest area around all cells with a style of their own. */
  usedArea(): Area | undefined {
    let area: Area | undefined;
    this.#cells.forEach((cells, column) => {
      if (!cells) return;
      const length = this.#lengths[column] ?? 0;
      let top = 0;
      while (top < length && cells[top] === 0) top += 1;
      if (top === length) return;
      let bottom = length - 1;
      while (cells[bottom] === 0) bottom -= 1;
      this.#lengths[column] = bottom + 1;
      area = area
        ? {
            top: Math.min(area.top, top),
            left: area.left,
            bottom: Math.max(area.bottom, bottom),
            right: column,
          }
        : { top, left: column, bottom, right: column };
    });
    return area;
  }

  insertRows(at: number, count: number): void {
    this.#cells.forEach((cells, column) => {
      const length = this.#lengths[column] ?? 0;
      if (!cells || at >= length) return;
      const grown = this.#column(column, Math.min(ROW_COUNT, length + count));
      grown.copyWithin(at + count, at, length);
      grown.fill(0, at, Math.min(at + count, grown.length));
    });
    this.#rowStyles = shiftKeys(this.#rowStyles, at, count, ROW_COUNT);
  }

  deleteRows(at: number, count: number): void {
    this.#cells.forEach((cells, column) => {
      const length = this.#lengths[column] ?? 0;
      if (!cells || at >= length) return;
      cells.copyWithin(at, at + count, length);
      const kept = Math.max(at, length - count);
      cells.fill(0, kept, length);
      this.#lengths[column] = kept;
    });
    this.#rowStyles = shiftKeys(this.#rowStyles, at, -count, ROW_COUNT);
  }

  insertColumns(at: number, count: number): void {
    if (at < this.#cells.length) {
      this.#cells.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
      this.#lengths.splice(at, 0, ...new Array<number>(count).fill(0));
    }
    this.#columnStyles = shiftKeys(this.#columnStyles, at, count, COLUMN_COUNT);
  }

  deleteColumns(at: number, count: number): void {
    this.#cells.splice(at, count);
    this.#lengths.splice(at, count);
    this.#columnStyles = shiftKeys(this.#columnStyles, at, -count, COLUMN_COUNT);
  }
}

/** Keys from `at` on moved by `by`; with a negative `by` those in the gap are dropped. */
export function shiftKeys<T>(
  map: ReadonlyMap<number, T>,
  at: number,
  by: number,
  limit: number,
): Map<number, T> {
  const next = new Map<number, T>();
  for (const [key, value] of map) {
    if (key < at) next.set(key, value);
    else if (by >= 0) {
      if (key + by < limit) next.set(key + by, value);
    } else if (key >= at - by) next.set(key + by, value);
  }
  return next;
}
