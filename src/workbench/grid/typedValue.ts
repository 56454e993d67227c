import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { CellError } from '../../host';
import type { CellValue, Sheet } from '../../host';

/** What the grid has in a cell, as somebody would type it into Excel: a formula, a value, or '' for nothing. */
function content(cell: Nullable<ICellData>): Exclude<CellValue, null> {
  if (!cell) return '';
  if (cell.f) return cell.f;
  if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1;
  const text = cell.v ?? cell.p?.body?.dataStream.replace(/[\r\n]+$/, '') ?? '';
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(text);
  return text;
}

/** What the document has in a cell, in the same terms. */
function held(sheet: Sheet, row: number, column: number): Exclude<CellValue, null> {
  const formula = sheet.grid.formula(row, column)?.text;
  if (formula !== undefined) return formula;
  const value = sheet.value(row, column);
  return value instanceof CellError ? value.code : (value ?? '');
}

/** What to enter into the document; null where the grid shows what the document holds, as after a calculation. */
export function typedValue(sheet: Sheet, row: number, column: number, cell: Nullable<ICellData>): CellValue {
  const wanted = content(cell);
  return wanted === held(sheet, row, column) ? null : wanted;
}
