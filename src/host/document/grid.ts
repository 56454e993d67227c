import type { Area, CellValue } from '../cells';
import { COLUMN_COUNT, ROW_COUNT, containsCell } from '../cells';
import { StyleColumns } from './styleColumns';

/** A formula in a cell. Its last result is the cell's value. */
export interface FormulaCell {
  row: number;
  column: number;
  /** With the leading `=`, in English, as `formulas` shows it. */
  text: string;
  /** Entered with Ctrl+Shift+Enter or kept from a file: the cells the array covers. */
  array?: Area;
  /** Read from a file that knew no dynamic arrays: a block result shows one value only. */
  implicit?: boolean;
  /** Cells its dynamic array fills beside its own. */
  spill?: Area;
}

const KEY_WIDTH = COLUMN_COUNT;

/** One number for a cell, for maps. */
export function cellKey(row: number, column: number): number {
  return row * KEY_WIDTH + column;
}

/**
 * What the cells of one sheet hold: rows of values, formulas and style ids beside them. It only
 * stores: rules of Excel, events and calculation are above it.
 */
export class Grid {
  /** Sparse rows; a missing row or cell is empty. */
  #rows: (CellValue[] | undefined)[] = [];
  #formulas = new Map<number, FormulaCell>();
  #spilled = new Map<number, FormulaCell>();
  #used: Area | undefined | null = null;
  readonly styles = new StyleColumns();

  get(row: number, column: number): CellValue {
    return this.#rows[row]?.[column] ?? null;
  }

  /** The stored row, to read only; its length says nothing. */
  row(row: number): readonly CellValue[] | undefined {
    return this.#rows[row];
  }

  set(row: number, column: number, value: CellValue): void {
    let cells = this.#rows[row];
    if (!cells) {
      if (value === null) return;
      this.#growTo(row);
      cells = [];
      this.#rows[row] = cells;
    }
    if (column >= cells.length) {
      if (value === null) return;
      for (let c = cells.length; c < column; c += 1) cells.push(null);
      cells.push(value);
    } else {
      cells[column] = value;
    }
    this.#used = null;
  }

  /** Puts a whole row of values in place, taking the array over: for loaders. */
  adoptRow(row: number, values: CellValue[]): void {
    this.#growTo(row);
    this.#rows[row] = values;
    this.#used = null;
  }

  #growTo(row: number): void {
    for (let r = this.#rows.length; r <= row; r += 1) this.#rows.push(undefined);
  }

  /** Values of an area, row by row, empty cells as null. */
  values(area: Area): CellValue[][] {
    const out: CellValue[][] = [];
    const width = area.right - area.left + 1;
    for (let r = area.top; r <= area.bottom; r += 1) {
      const cells = this.#rows[r];
      const line = cells ? cells.slice(area.left, area.right + 1) : [];
      while (line.length < width) line.push(null);
      out.push(line);
    }
    return out;
  }

  formula(row: number, column: number): FormulaCell | undefined {
    return this.#formulas.size === 0 ? undefined : this.#formulas.get(cellKey(row, column));
  }

  get formulaCount(): number {
    return this.#formulas.size;
  }

  formulas(): IterableIterator<FormulaCell> {
    return this.#formulas.values();
  }

  /** Formulas in an area, in no order. */
  formulasIn(area: Area): FormulaCell[] {
    if (this.#formulas.size === 0) return [];
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    const found: FormulaCell[] = [];
    if (cells < this.#formulas.size) {
      for (let r = area.top; r <= area.bottom; r += 1) {
        for (let c = area.left; c <= area.right; c += 1) {
          const formula = this.#formulas.get(cellKey(r, c));
          if (formula) found.push(formula);
        }
      }
      return found;
    }
    for (const formula of this.#formulas.values()) {
      if (containsCell(area, formula.row, formula.column)) found.push(formula);
    }
    return found;
  }

  setFormula(formula: FormulaCell): void {
    this.#formulas.set(cellKey(formula.row, formula.column), formula);
    this.#used = null;
  }

  removeFormula(row: number, column: number): FormulaCell | undefined {
    const key = cellKey(row, column);
    const formula = this.#formulas.get(key);
    if (formula) {
      this.#formulas.delete(key);
      this.#used = null;
    }
    return formula;
  }

  /** The formula whose spilled array fills this cell (never the formula's own cell). */
  spillOwner(row: number, column: number): FormulaCell | undefined {
    return this.#spilled.size === 0 ? undefined : this.#spilled.get(cellKey(row, column));
  }

  get hasSpills(): boolean {
    return this.#spilled.size > 0;
  }

  /** All cells filled by spilled arrays. */
  spills(): { row: number; column: number; owner: FormulaCell }[] {
    return [...this.#spilled].map(([key, owner]) => ({
      row: Math.floor(key / KEY_WIDTH),
      column: key % KEY_WIDTH,
      owner,
    }));
  }

  setSpillOwner(row: number, column: number, owner: FormulaCell | undefined): void {
    if (owner) this.#spilled.set(cellKey(row, column), owner);
    else this.#spilled.delete(cellKey(row, column));
  }

  /** Smallest area around all values and formulas, or undefined when there are none. */
  usedArea(): Area | undefined {
    if (this.#used !== null) return this.#used;
    let top = -1;
    let bottom = -1;
    let left = COLUMN_COUNT;
    let right = -1;
    for (let r = 0; r < this.#rows.length; r += 1) {
      const cells = this.#rows[r];
      if (!cells) continue;
      let last = cells.length - 1;
      while (last >= 0 && cells[last] === null) last -= 1;
      if (last < 0) continue;
      if (top < 0) top = r;
      bottom = r;
      if (last > right) right = last;
      let first = 0;
      while (first < left && first < last && cells[first] === null) first += 1;
      if (first < left) left = first;
    }
    for (const { row, column } of this.#formulas.values()) {
      if (top < 0 || row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    this.#used = top < 0 ? undefined : { top, left, bottom, right };
    return this.#used;
  }

  /** Empties values and formulas; cells far beyond the last row cost nothing. */
  clear(area: Area): void {
    const bottom = Math.min(area.bottom, this.#rows.length - 1);
    for (let r = area.top; r <= bottom; r += 1) {
      const cells = this.#rows[r];
      if (!cells) continue;
      if (area.left === 0 && area.right >= cells.length - 1) {
        this.#rows[r] = undefined;
        continue;
      }
      const right = Math.min(area.right, cells.length - 1);
      for (let c = area.left; c <= right; c += 1) cells[c] = null;
    }
    for (const { row, column } of this.formulasIn(area)) {
      this.#formulas.delete(cellKey(row, column));
    }
    this.#used = null;
  }

  /** Opens `count` empty rows above `at`; what falls off the end is lost (callers look first). */
  insertRows(at: number, count: number): void {
    if (at < this.#rows.length) {
      const opened = new Array<CellValue[] | undefined>(count).fill(undefined);
      this.#rows = this.#rows.slice(0, at).concat(opened, this.#rows.slice(at));
      if (this.#rows.length > ROW_COUNT) this.#rows.length = ROW_COUNT;
    }
    this.styles.insertRows(at, count);
    this.#used = null;
  }

  deleteRows(at: number, count: number): void {
    if (at < this.#rows.length) {
      this.#rows = this.#rows.slice(0, at).concat(this.#rows.slice(at + count));
    }
    this.styles.deleteRows(at, count);
    this.#used = null;
  }

  insertColumns(at: number, count: number): void {
    for (const cells of this.#rows) {
      if (cells && cells.length > at) {
        cells.splice(at, 0, ...new Array<CellValue>(count).fill(null));
      }
    }
    this.styles.insertColumns(at, count);
    this.#used = null;
  }

  deleteColumns(at: number, count: number): void {
    for (const cells of this.#rows) {
      if (cells && cells.length > at) cells.splice(at, count);
    }
    this.styles.deleteColumns(at, count);
    this.#used = null;
  }

  /**
   * Moves values and styles of `area` by rows and columns; the cells left behind become empty.
   * Formulas are not moved: see `rekeyFormulas`.
   */
  moveCells(area: Area, down: number, right: number): void {
    const bottom = Math.min(area.bottom, Math.max(this.#rows.length, this.styles.rowCount) - 1);
    if (bottom < area.top) return;
    const part = { ...area, bottom };
    const values = this.values(part);
    const styles = this.styles.block(part);
    for (let r = part.top; r <= part.bottom; r += 1) {
      for (let c = part.left; c <= part.right; c += 1) {
        this.set(r, c, null);
        this.styles.setCell(r, c, 0);
      }
    }
    values.forEach((line, i) => {
      line.forEach((value, j) => {
        const r = part.top + i + down;
        const c = part.left + j + right;
        if (r < ROW_COUNT && c < COLUMN_COUNT) {
          this.set(r, c, value);
          this.styles.setCell(r, c, styles[i]?.[j] ?? 0);
        }
      });
    });
  }

  /** Gives every formula the place `place` says; undefined drops it. */
  rekeyFormulas(
    place: (row: number, column: number) => readonly [number, number] | undefined,
  ): FormulaCell[] {
    const dropped: FormulaCell[] = [];
    const next = new Map<number, FormulaCell>();
    for (const formula of this.#formulas.values()) {
      const to = place(formula.row, formula.column);
      if (!to) {
        dropped.push(formula);
        continue;
      }
      [formula.row, formula.column] = to;
      next.set(cellKey(formula.row, formula.column), formula);
    }
    this.#formulas = next;
    this.#used = null;
    return dropped;
  }
}
