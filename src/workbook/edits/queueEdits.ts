import type { RowRecord } from '../store/journal';
import { queueAppend, queueAppendReverse } from './appendedRows';
import type { EditPlan, SheetEdits } from './planEdits';
import { writeCells } from './writeCells';

/** Queues the writes of a plan, filters taken off around them; cells first, while rows are where the edits saw them. */
export function queueEdits(context: Excel.RequestContext, plan: EditPlan): void {
  for (const edits of plan.sheets) {
    const sheet = context.workbook.worksheets.getItem(edits.handle.id);
    for (const filter of edits.filters) filter.clear(sheet);
    writeCells(
      sheet,
      edits.cells.map(({ row, column, after }) => ({ row, column, image: after })),
    );
    for (const record of edits.appends) queueAppend(sheet, record);
    for (const record of edits.rows) queueRow(sheet, record);
    for (const filter of edits.filters) filter.restore(sheet);
  }
}

/**
 * Queues the reverse of `queueEdits` on a sheet. Filters it took off are put back, as they were or not yet.
 * @param moved How many of the row moves were carried out, in their order; undefined where no row moved or was added.
 */
export function queueReverse(
  sheet: Excel.Worksheet,
  { cells, appends, rows, filters }: SheetEdits,
  moved: number | undefined,
): void {
  for (const filter of filters) filter.clear(sheet);
  if (moved !== undefined) {
    for (const record of rows.slice(0, moved).toReversed()) queueRow(sheet, reverseOfRow(record));
    for (const record of appends.toReversed()) queueAppendReverse(sheet, record);
  }
  writeCells(
    sheet,
    cells.map(({ row, column, before }) => ({ row, column, image: before })),
  );
  for (const filter of filters) filter.restore(sheet);
}

/**
 * Queues a row's removal or insertion. References to a list grow only by rows put in between its rows, so at an end of it
 * the new row goes in behind the one that stands there, and the two change places. Of a list down to one row no
 * reference grows again.
 */
export function queueRow(sheet: Excel.Worksheet, { kind, row, column, cells, edge }: RowRecord): void {
  const rangeAt = (at: number) => sheet.getRangeByIndexes(at - 1, column - 1, 1, cells.length);
  if (kind === 'removeRow') {
    rangeAt(row).delete('Up');
    return;
  }
  const inner = edge === undefined ? row : edge === 'first' ? row + 1 : row - 1;
  rangeAt(inner).insert('Down');
  if (edge !== undefined) rangeAt(inner).copyFrom(rangeAt(row), 'All');
  writeCells(
    sheet,
    cells.map((image, offset) => ({ row, column: column + offset, image })),
  );
}

/** The reverse of a record. */
export function reverseOfRow(record: RowRecord): RowRecord {
  return { ...record, kind: record.kind === 'removeRow' ? 'insertRow' : 'removeRow' };
}
