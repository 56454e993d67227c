import type { CellImage, RowRecord } from '../store/journal';
import { CELL_TEXT } from '../payload';
import { cellClusters } from './cellClusters';
import type { EditPlan, SheetEdits } from './planEdits';

/** What a cell shall hold in the end. */
interface CellTarget {
  readonly row: number;
  readonly column: number;
  readonly image: CellImage;
}

/** Queues the writes of a plan, filters taken off around them; cells first, while rows are where the edits saw them. */
export function queueEdits(context: Excel.RequestContext, plan: EditPlan): void {
  for (const edits of plan.sheets) {
    const sheet = context.workbook.worksheets.getItem(edits.handle.id);
    for (const filter of edits.filters) filter.clear();
    writeCells(
      sheet,
      edits.cells.map(({ row, column, after }) => ({ row, column, image: after })),
    );
    for (const record of edits.rows) queueRow(sheet, record);
    for (const filter of edits.filters) filter.restore();
  }
}

/** Queues the reverse of `queueEdits` on a sheet; rows only where they are known to have moved. */
export function queueReverse(
  sheet: Excel.Worksheet,
  { cells, rows }: SheetEdits,
  haveRowsMoved: boolean,
): void {
  if (haveRowsMoved) for (const record of rows.toReversed()) queueRow(sheet, reverseOfRow(record));
  writeCells(
    sheet,
    cells.map(({ row, column, before }) => ({ row, column, image: before })),
  );
}

/** Queues a row's removal or insertion. */
export function queueRow(sheet: Excel.Worksheet, { kind, row, column, cells }: RowRecord): void {
  const range = sheet.getRangeByIndexes(row - 1, column - 1, 1, cells.length);
  if (kind === 'removeRow') {
    range.delete('Up');
    return;
  }
  range.insert('Down');
  writeCells(
    sheet,
    cells.map((image, offset) => ({ row, column: column + offset, image })),
  );
}

/** The reverse of a record. */
export function reverseOfRow(record: RowRecord): RowRecord {
  return { ...record, kind: record.kind === 'removeRow' ? 'insertRow' : 'removeRow' };
}

/**
 * Writes cells exactly: texts go into cells that are text cells for that moment, so that nothing is taken for a number, date
 * or formula, and the number format comes after.
 */
export function writeCells(sheet: Excel.Worksheet, targets: readonly CellTarget[]): void {
  for (const { row, column, rows, items } of cellClusters(targets)) {
    const range = sheet.getRangeByIndexes(row - 1, column - 1, rows, 1);
    range.numberFormat = items.map((item) => [item ? writingFormat(item.image) : null]);
    range.formulas = items.map((item) => [item ? writtenValue(item.image) : null]);
    range.numberFormat = items.map((item) => [item ? item.image.format : null]);
  }
}

/** Whether a leading apostrophe survives in a text cell differs by version; quoted in a General cell it survives in all. */
function isQuoted({ value, formula }: CellImage): boolean {
  return (
    formula === undefined && typeof value === 'string' && value.startsWith("'") && value.length < CELL_TEXT
  );
}

function writingFormat(image: CellImage): string {
  const isText = image.formula === undefined && typeof image.value === 'string' && image.value !== '';
  return isText && !isQuoted(image) ? '@' : 'General';
}

function writtenValue(image: CellImage): string | number | boolean {
  if (image.formula !== undefined) return image.formula;
  if (isQuoted(image)) return `'${String(image.value)}`;
  return image.value ?? '';
}
