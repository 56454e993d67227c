import type { Area, CellValue } from '../cells';
import { COLUMN_COUNT, ROW_COUNT, containsCell } from '../cells';
import { CellColumn } from './cellColumn';
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
 * What the cells of one sheet hold: columns of values, formulas and style ids beside them. It only
 * stores: rules of Excel, events and calculation are above it.
 */
export class Grid {
  #columns: (CellColumn | undefined)[] = [];
  #formulas = new Map<number, FormulaCell>();
  #spilled = new Map<number, FormulaCell>();
  #used: Area | undefined | null = null;
  readonly styles = new StyleColumns();

  get(row: number, column: number): CellValue {
    return this.#columns[column]?.get(row) ?? null;
  }

  set(row: number, column: number, value: CellValue): void {
    let cells = this.#columns[column];
    if (!cells) {
      if (value === null) return;
      while (this.#columns.length <= column) this.#columns.push(undefined);
      cells = new CellColumn();
      this.#columns[column] = cells;
    }
    cells.set(row, value);
    this.#used = null;
  }

  /** Takes over copies of another grid's values. */
  copyValues(from: Grid): void {
    this.#columns = from.#columns.map((cells) => cells?.copy());
    this.#used = null;
  }

  /** Values of an area, row by row, empty cells as null. */
  values(area: Area): CellValue[][] {
    const width = area.right - area.left + 1;
    const lines: CellValue[][] = [];
    for (let r = area.top; r <= area.bottom; r += 1) lines.push(new Array<CellValue>(width).fill(null));
    for (let c = area.left; c <= area.right && c < this.#columns.length; c += 1) {
      this.#columns[c]?.copyTo(lines, area.top, c - area.left);
    }
    return lines;
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
    this.#columns.forEach((cells, column) => {
      const last = cells?.last() ?? -1;
      if (!cells || last < 0) return;
      const first = cells.first();
      if (top < 0 || first < top) top = first;
      if (last > bottom) bottom = last;
      if (column < left) left = column;
      right = column;
    });
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
    for (let c = area.left; c <= area.right && c < this.#columns.length; c += 1) {
      this.#columns[c]?.clear(area.top, area.bottom);
    }
    for (const { row, column } of this.formulasIn(area)) {
      this.#formulas.delete(cellKey(row, column));
    }
    this.#used = null;
  }

  /** Opens `count` empty rows above `at`; what falls off the end is lost (callers look first). */
  insertRows(at: number, count: number): void {
    for (const cells of this.#columns) cells?.insert(at, count);
    this.styles.insertRows(at, count);
    this.#used = null;
  }

  deleteRows(at: number, count: number): void {
    for (const cells of this.#columns) cells?.remove(at, count);
    this.styles.deleteRows(at, count);
    this.#used = null;
  }

  insertColumns(at: number, count: number): void {
    if (at < this.#columns.length) {
      this.#columns.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    }
    this.styles.insertColumns(at, count);
    this.#used = null;
  }

  deleteColumns(at: number, count: number): void {
    this.#columns.splice(at, count);
    this.styles.deleteColumns(at, count);
    this.#used = null;
  }

  /**
   * Moves values and styles of `area` by rows and columns; the cells left behind become empty.
   * Formulas are not moved: see `rekeyFormulas`.
   */
  moveCells(area: Area, down: number, right: number): void {
    const bottom = Math.min(
      area.bottom,
      Math.max((this.usedArea()?.bottom ?? -1) + 1, this.styles.rowCount) - 1,
    );
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
