import type { Area } from '../cells';
import { columnsIn, overlaps, rowsIn } from '../cells';
import { DocumentError } from './errors';
import type { Shift } from './shift';
import { movedArea, shiftArea } from './shift';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** @throws DocumentError InvalidOperation when the header row would be taken out */
export function assertHeaderStays(table: Table, shift: Shift): void {
  const header = table.headerArea;
  if (!header || shift.axis !== 'rows' || !overlaps(table.area, movedArea(shift))) return;
  const last = shift.at - shift.count - 1;
  if (shift.at <= header.top && last >= header.top) {
    throw new DocumentError('InvalidOperation', 'The header row of a table cannot be deleted.');
  }
}

/** Moves, grows and shrinks the tables of a sheet with their cells. */
export function shiftTables(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.document.tables.all(sheet)) {
    const before = table.area;
    const after = shiftArea(before, shift);
    if (!after || after === before) continue;
    table.area = after;
    if (shift.axis === 'columns') shiftTableColumns(table, before, shift);
    else keepOneRow(table);
    sheet.document.tableAltered(table);
  }
}

/** A table always has a data row, be it an empty one. */
function keepOneRow(table: Table): void {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  const { area } = table;
  if (rowsIn(area) < least) table.area = { ...area, bottom: area.top + least - 1 };
}

function shiftTableColumns(table: Table, before: Area, shift: Shift): void {
  const at = shift.at - before.left;
  const moveCriteria = (from: number, by: number) => {
    const next = [...table.criteria].flatMap(([column, criteria]) => {
      if (column < from) return [[column, criteria] as const];
      if (by < 0 && column < from - by) return [];
      return [[column + by, criteria] as const];
    });
    table.criteria = new Map(next);
  };
  if (shift.count > 0) {
    if (at <= 0) return;
    for (let i = 0; i < shift.count; i += 1) {
      table.columns.splice(at + i, 0, table.sheet.document.tables.newColumn(table));
    }
    moveCriteria(at, shift.count);
    return;
  }
  const first = Math.max(0, at);
  const last = Math.min(columnsIn(before), at - shift.count);
  if (last <= first) return;
  table.columns.splice(first, last - first);
  moveCriteria(first, first - last);
}

/** Headers of new table columns, calculated formulas of new table rows. */
export function fillNewTableCells(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.document.tables.all(sheet)) {
    const header = table.headerArea;
    if (shift.axis === 'columns') {
      if (header && overlaps(table.area, movedArea(shift))) {
        sheet.store(header, [table.columns.map((column) => column.name)]);
      }
      continue;
    }
    const { top, bottom } = table.dataArea;
    const end = shift.at + shift.count - 1;
    if (shift.at < top || end > bottom || shift.from > table.area.right) continue;
    fillCalculatedColumns(table, shift.at, end);
  }
}

/** Writes the calculated columns' formulas into rows of the table. */
function fillCalculatedColumns(table: Table, top: number, bottom: number): void {
  const { calculation } = table.sheet.document;
  table.columns.forEach(({ calculatedFormula }, i) => {
    if (calculatedFormula === undefined) return;
    for (let r = top; r <= bottom; r += 1) {
      calculation.setFormula(table.sheet, r, table.area.left + i, calculatedFormula);
    }
  });
}
