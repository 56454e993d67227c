import type { Area } from '../cells';
import {
  COLUMN_COUNT,
  ROW_COUNT,
  columnsIn,
  containsArea,
  isWholeColumns,
  isWholeRows,
  overlaps,
  rowsIn,
} from '../cells';
import { DocumentError } from './errors';
import type { ChangeType } from './events';
import { shiftReferences } from './references';
import type { Shift } from './shift';
import { isWhole, movedArea, shiftArea, shiftCell } from './shift';
import type { DeleteShift, InsertShift, Sheet } from './sheet';
import { assertHeaderStays, fillNewTableCells, shiftTables } from './tableShift';

/**
 * Opens cells and moves what was there, with everything that hangs on it.
 * @throws DocumentError InsertDeleteConflict when merged cells or a table would be torn,
 * NonBlankCellOffSheet when content would be pushed off the sheet, AccessDenied on a protected sheet
 */
export function insertCells(sheet: Sheet, area: Area, direction: InsertShift): void {
  sheet.assertOnSheet(area);
  const rows = isWholeRows(area) || (direction === 'Down' && !isWholeColumns(area));
  const shift: Shift = rows
    ? { axis: 'rows', at: area.top, count: rowsIn(area), from: area.left, to: area.right }
    : { axis: 'columns', at: area.left, count: columnsIn(area), from: area.top, to: area.bottom };
  assertMayShift(sheet, shift);
  assertRoom(sheet, shift);
  applyShift(sheet, shift);
  inheritStyles(sheet, shift);
  fillNewTableCells(sheet, shift);
  report(sheet, area, shift, rows ? 'Down' : 'Right');
}

/** Takes cells out and closes the gap. Throws as `insertCells`. */
export function deleteCells(sheet: Sheet, area: Area, direction: DeleteShift): void {
  sheet.assertOnSheet(area);
  const rows = isWholeRows(area) || (direction === 'Up' && !isWholeColumns(area));
  const shift: Shift = rows
    ? { axis: 'rows', at: area.top, count: -rowsIn(area), from: area.left, to: area.right }
    : { axis: 'columns', at: area.left, count: -columnsIn(area), from: area.top, to: area.bottom };
  assertMayShift(sheet, shift);
  sheet.assertArraysWhole(area);
  for (const table of sheet.document.tables.all(sheet)) {
    if (containsArea(area, table.area)) sheet.document.tables.convertToRange(table);
    else assertHeaderStays(table, shift);
  }
  applyShift(sheet, shift);
  report(sheet, area, shift, rows ? 'Up' : 'Left');
}

function assertMayShift(sheet: Sheet, shift: Shift): void {
  if (sheet.protection.isProtected) {
    if (!isWhole(shift)) sheet.assertUnprotected();
    const verb = shift.count > 0 ? 'Insert' : 'Delete';
    const what = shift.axis === 'rows' ? 'Rows' : 'Columns';
    sheet.assertAllowed(`allow${verb}${what}` as 'allowInsertRows');
  }
  const moved = movedArea(shift);
  const torn = (area: Area): boolean =>
    overlaps(area, moved) &&
    (shift.axis === 'rows'
      ? area.left < shift.from || area.right > shift.to
      : area.top < shift.from || area.bottom > shift.to);
  if (sheet.merges.some(torn)) {
    throw new DocumentError('InsertDeleteConflict', 'Merged cells would be torn apart.');
  }
  if (sheet.document.tables.all(sheet).some((table) => torn(table.area))) {
    throw new DocumentError(
      'InsertDeleteConflict',
      'The operation is attempting to shift cells in a table on the worksheet.',
    );
  }
}

function assertRoom(sheet: Sheet, shift: Shift): void {
  const used = sheet.grid.usedArea();
  if (!used) return;
  const full =
    shift.axis === 'rows'
      ? used.bottom >= shift.at && used.bottom + shift.count >= ROW_COUNT
      : used.right >= shift.at && used.right + shift.count >= COLUMN_COUNT;
  if (full) {
    throw new DocumentError('NonBlankCellOffSheet', 'Cells with content would leave the sheet.');
  }
}

function applyShift(sheet: Sheet, shift: Shift): void {
  sheet.document.calculation.mark();
  shiftTables(sheet, shift);
  shiftGrid(sheet, shift);
  const place = (row: number, column: number) => shiftCell(row, column, shift);
  const areas = (list: readonly Area[]) =>
    list.flatMap((area) => {
      const next = shiftArea(area, shift);
      return next ? [next] : [];
    });
  sheet.merges = areas(sheet.merges).filter((area) => rowsIn(area) * columnsIn(area) > 1);
  for (const item of sheet.validations.items) item.areas = areas(item.areas);
  sheet.validations.items = sheet.validations.items.filter((item) => item.areas.length > 0);
  for (const format of sheet.conditionalFormats.items) format.areas = areas(format.areas);
  sheet.conditionalFormats.dropEmpty();
  sheet.notes.replace(place);
  sheet.comments.replace(place);
  sheet.markups.replace(place);
  sheet.hyperlinks.items = sheet.hyperlinks.items.flatMap((link) => {
    const area = shiftArea(link.area, shift);
    return area ? [{ ...link, area }] : [];
  });
  if (sheet.autoFilter) {
    const area = shiftArea(sheet.autoFilter.area, shift);
    if (area) sheet.autoFilter.area = area;
    else sheet.autoFilter = undefined;
  }
  if (isWhole(shift)) shiftSizes(sheet, shift);
  shiftReferences(sheet.document, sheet, shift);
  for (const part of ['cells', 'merges', 'validations', 'conditionalFormats', 'notes'] as const) {
    sheet.changedParts.add(part);
  }
  sheet.changedParts.add('comments').add('hyperlinks').add('filter').add('tables').add('sizes');
}

function shiftGrid(sheet: Sheet, shift: Shift): void {
  const { grid } = sheet;
  const { at } = shift;
  const count = Math.abs(shift.count);
  if (isWhole(shift)) {
    if (shift.axis === 'rows') {
      if (shift.count > 0) grid.insertRows(at, count);
      else grid.deleteRows(at, count);
    } else if (shift.count > 0) grid.insertColumns(at, count);
    else grid.deleteColumns(at, count);
  } else {
    const moved = movedArea(shift);
    if (shift.axis === 'rows') {
      if (shift.count < 0) clearForMove(sheet, { ...moved, bottom: at + count - 1 });
      grid.moveCells({ ...moved, top: shift.count > 0 ? at : at + count }, shift.count, 0);
    } else {
      const right = Math.min(moved.right, (sheet.usedArea()?.right ?? 0) + 1);
      if (shift.count < 0) clearForMove(sheet, { ...moved, right: at + count - 1 });
      const left = shift.count > 0 ? at : at + count;
      if (left <= right) grid.moveCells({ ...moved, left, right }, 0, shift.count);
    }
  }
  for (const gone of grid.rekeyFormulas((row, column) => shiftCell(row, column, shift))) {
    sheet.document.calculation.forget(gone);
  }
}

function clearForMove(sheet: Sheet, area: Area): void {
  const formulas = sheet.grid.formulasIn(area);
  sheet.grid.clear(area);
  for (const formula of formulas) sheet.grid.setFormula(formula);
  sheet.grid.styles.clear(area);
}

function shiftSizes(sheet: Sheet, shift: Shift): void {
  const axis = shift.axis === 'rows' ? sheet.rows : sheet.columns;
  const start = axis.offset(shift.at);
  const end = axis.offset(shift.at - Math.min(shift.count, 0));
  if (shift.count > 0) axis.insert(shift.at, shift.count);
  else axis.delete(shift.at, -shift.count);
  const by = shift.count > 0 ? axis.offset(shift.at + shift.count) - start : start - end;
  for (const chart of sheet.charts) {
    if (shift.axis === 'rows' && chart.top >= start) chart.top = Math.max(0, chart.top + by);
    if (shift.axis === 'columns' && chart.left >= start) chart.left = Math.max(0, chart.left + by);
  }
}

/** New cells look like those before them; below a table's header, like those after them. */
function inheritStyles(sheet: Sheet, shift: Shift): void {
  const { styles } = sheet.grid;
  const { at, count } = shift;
  if (at === 0) return;
  if (shift.axis === 'rows') {
    const right = Math.min(shift.to, (sheet.grid.usedArea()?.right ?? 0) + 1);
    for (let c = shift.from; c <= right; c += 1) {
      const table = sheet.document.tables.touching(sheet, {
        top: at - 1,
        bottom: at - 1,
        left: c,
        right: c,
      });
      const model = table?.headerArea?.top === at - 1 ? at + count : at - 1;
      const style = styles.own(model, c);
      if (style === 0) continue;
      for (let r = at; r < at + count; r += 1) styles.setCell(r, c, style);
    }
    return;
  }
  const bottom = Math.min(shift.to, (sheet.grid.usedArea()?.bottom ?? 0) + 1);
  for (let r = shift.from; r <= bottom; r += 1) {
    const style = styles.own(r, at - 1);
    if (style === 0) continue;
    for (let c = at; c < at + count; c += 1) styles.setCell(r, c, style);
  }
}

function report(sheet: Sheet, area: Area, shift: Shift, direction: 'Down' | 'Right' | 'Up' | 'Left'): void {
  const what = !isWhole(shift) ? 'Cell' : shift.axis === 'rows' ? 'Row' : 'Column';
  const verb = shift.count > 0 ? 'Inserted' : 'Deleted';
  const change: ChangeType = `${what}${verb}`;
  sheet.document.calculation.rebuild();
  sheet.cellsChanged(area, undefined, change, direction);
}
