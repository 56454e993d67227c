import type { Operand } from '../calculation';
import { ArrayOperand, isScalar } from '../calculation';
import type { Area, CellValue } from '../cells';
import { CellError, areaOf, boundingArea, cellArea, isOnSheet, overlaps, sameArea } from '../cells';
import type { FormulaCell } from './grid';
import type { Sheet } from './sheet';

/** What placing a result did beyond the formula's own cell. */
export interface Placed {
  /** Cells whose values changed. */
  filled?: Area;
  /** Cells a block wants and does not get. */
  blocked?: Area;
}

/** Puts a formula's result into its cell, and into the cells beside when it is a block. */
export function placeResult(sheet: Sheet, formula: FormulaCell, result: Operand): Placed {
  const { row, column } = formula;
  const rows = result instanceof ArrayOperand ? result.rows : undefined;
  const first = isScalar(result) ? result : (rows?.[0]?.[0] ?? null);
  if (formula.array) {
    fillArray(sheet, formula.array, rows ?? [[first]]);
    return sameArea(formula.array, cellArea(row, column)) ? {} : { filled: formula.array };
  }
  const before = formula.spill;
  if (before) clearSpill(sheet, formula);
  const height = rows?.length ?? 1;
  const width = rows?.[0]?.length ?? 1;
  if (!rows || (height === 1 && width === 1)) {
    sheet.grid.set(row, column, first ?? 0);
    return before ? { filled: before } : {};
  }
  const area = areaOf(row, column, height, width);
  if (!isFree(sheet, formula, area)) {
    sheet.grid.set(row, column, CellError.of('#SPILL!'));
    return before ? { filled: before, blocked: area } : { blocked: area };
  }
  rows.forEach((line, i) => {
    line.forEach((value, j) => {
      sheet.grid.set(row + i, column + j, value ?? 0);
      if (i + j > 0) sheet.grid.setSpillOwner(row + i, column + j, formula);
    });
  });
  formula.spill = area;
  return { filled: before ? boundingArea(before, area) : area };
}

/** An array formula fills the cells it was entered in; what the result lacks is #N/A. */
function fillArray(sheet: Sheet, area: Area, rows: readonly (readonly CellValue[])[]): void {
  const lacking = CellError.of('#N/A');
  for (let r = area.top; r <= area.bottom; r += 1) {
    const line = rows.length === 1 ? rows[0] : rows[r - area.top];
    for (let c = area.left; c <= area.right; c += 1) {
      const value = line?.length === 1 ? line[0] : line?.[c - area.left];
      sheet.grid.set(r, c, value === undefined ? lacking : (value ?? 0));
    }
  }
}

function isFree(sheet: Sheet, formula: FormulaCell, area: Area): boolean {
  if (!isOnSheet(area)) return false;
  if (sheet.merges.some((merge) => overlaps(merge, area))) return false;
  if (sheet.document.tables.touching(sheet, area)) return false;
  for (let r = area.top; r <= area.bottom; r += 1) {
    for (let c = area.left; c <= area.right; c += 1) {
      if (r === formula.row && c === formula.column) continue;
      if (sheet.grid.get(r, c) !== null || sheet.grid.formula(r, c)) return false;
    }
  }
  return true;
}

/** Empties the cells a formula has filled beside its own. */
export function clearSpill(sheet: Sheet, formula: FormulaCell): void {
  const { spill } = formula;
  if (!spill) return;
  delete formula.spill;
  for (let r = spill.top; r <= spill.bottom; r += 1) {
    for (let c = spill.left; c <= spill.right; c += 1) {
      if (sheet.grid.spillOwner(r, c) !== formula) continue;
      sheet.grid.set(r, c, null);
      sheet.grid.setSpillOwner(r, c, undefined);
    }
  }
}

/**
 * Looks after spilled arrays whose cells an edit has touched: those written over are blocked now,
 * those whose formula is gone leave. Returns formulas to compute again.
 */
export function breakSpills(sheet: Sheet, area: Area): FormulaCell[] {
  const owners = new Set<FormulaCell>();
  const { grid } = sheet;
  for (const { row, column, owner } of grid.spills()) {
    const gone = grid.formula(owner.row, owner.column) !== owner;
    const touched = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (gone && !touched) grid.set(row, column, null);
    if (gone || touched) grid.setSpillOwner(row, column, undefined);
    if (!gone && touched) owners.add(owner);
  }
  return [...owners];
}
