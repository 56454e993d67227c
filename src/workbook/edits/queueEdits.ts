import { queueAppend, queueAppendReverse } from './appendedRows';
import { queueNames } from './definedNames';
import { queueFormulas } from './movedFormulas';
import { queueLooks } from './parkedRows';
import type { ParkedRows } from './parkedRows';
import type { EditPlan, SheetEdits } from './planEdits';
import { rowMoves } from './tableGrowth';
import type { RowMove } from './tableGrowth';
import type { RowRecord } from '../store/journal';
import { writeCells } from './writeCells';

/** Queues the writes of a plan, filters taken off around them; cells first, while rows are where the edits saw them. */
export function queueEdits(context: Excel.RequestContext, { sheets, names, parked }: EditPlan): void {
  const sheetOf = ({ handle }: SheetEdits) => context.workbook.worksheets.getItem(handle.id);
  for (const edits of sheets) {
    const sheet = sheetOf(edits);
    for (const filter of edits.filters) filter.clear(sheet);
    writeCells(
      sheet,
      edits.cells.map(({ row, column, after }) => ({ row, column, image: after })),
    );
    for (const record of edits.appends) queueAppend(sheet, record);
    for (const move of rowMoves(edits.rows, edits.tables).moves) queueRow(context, sheet, move, parked);
  }
  // Formulas speak of rows of other sheets too, so they wait until all rows have moved.
  for (const edits of sheets) {
    const sheet = sheetOf(edits);
    queueFormulas(sheet, edits, 'after');
    for (const filter of edits.filters) filter.restore(sheet);
  }
  queueNames(context, names, 'after');
}

/**
 * Queues the reverse of `queueEdits`. Filters it took off are put back, as they were or not yet.
 * @param undone The edits of each sheet, and how many of the row moves were carried out, in their order; undefined where
 * no row moved or was added.
 */
export function queueReverse(
  context: Excel.RequestContext,
  undone: readonly { readonly edits: SheetEdits; readonly moved: number | undefined }[],
  parked: ParkedRows,
): void {
  const sheetOf = ({ handle }: SheetEdits) => context.workbook.worksheets.getItem(handle.id);
  for (const { edits, moved } of undone) {
    const { cells, appends, rows, filters, tables } = edits;
    const sheet = sheetOf(edits);
    for (const filter of filters) filter.clear(sheet);
    if (moved !== undefined) {
      const done = rows.slice(0, moved);
      const back = rowMoves(done.toReversed().map(reverseOfRow), rowMoves(done, tables).tables);
      for (const move of back.moves) queueRow(context, sheet, move, parked);
      for (const record of appends.toReversed()) queueAppendReverse(sheet, record);
    }
    writeCells(
      sheet,
      cells.map(({ row, column, before }) => ({ row, column, image: before })),
    );
  }
  for (const { edits } of undone) {
    const sheet = sheetOf(edits);
    queueFormulas(sheet, edits, 'before');
    for (const filter of edits.filters) filter.restore(sheet);
  }
}

/**
 * Queues a row's removal or insertion. A row that comes back is as it was: looks, notes, links and rules from its copy,
 * values and formulas from its record. Excel takes it into what it is put between; references that end beside it are
 * given back by formula edits, and a table by being told.
 */
export function queueRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { record, grows }: RowMove,
  parked: ParkedRows,
): void {
  const { kind, row, column, cells, wholeRow } = record;
  const range = sheet.getRangeByIndexes(row - 1, column - 1, 1, cells.length);
  const moved = wholeRow ? range.getEntireRow() : range;
  if (kind === 'removeRow') {
    moved.delete('Up');
    return;
  }
  moved.insert('Down');
  if (grows !== undefined) {
    const table = sheet.tables.getItem(grows);
    table.resize(table.getRange().getResizedRange(1, 0));
  }
  queueLooks(context, sheet, record, parked);
  writeCells(
    sheet,
    cells.map((image, offset) => ({ row, column: column + offset, image })),
  );
  if (wholeRow) queueSize(sheet.getRangeByIndexes(row - 1, 0, 1, 1), record);
}

/** A new row takes its height from its neighbour. */
function queueSize(line: Excel.Range, { height, hidden }: RowRecord): void {
  if (height === undefined) line.format.useStandardHeight = true;
  else line.format.rowHeight = height;
  if (hidden) line.rowHidden = true;
}

/** The reverse of a record. */
export function reverseOfRow(record: RowRecord): RowRecord {
  return { ...record, kind: record.kind === 'removeRow' ? 'insertRow' : 'removeRow' };
}
