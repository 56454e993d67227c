import type { CellScalar } from '../../core/table';
import type { CellRecord, EditRecord, RowRecord } from '../store/journal';

/** Row of a cell after the batch's row moves, which came after its cell changes; undefined where its row was taken out. */
export function movedRow(
  cell: { readonly row: number; readonly column: number },
  moves: readonly RowRecord[],
): number | undefined {
  let row: number | undefined = cell.row;
  for (const { kind, row: at, column, cells } of moves) {
    if (row === undefined || cell.column < column || cell.column >= column + cells.length) continue;
    if (kind === 'insertRow') row += row >= at ? 1 : 0;
    else if (row === at) row = undefined;
    else row -= row > at ? 1 : 0;
  }
  return row;
}

/** Columns in which a record moves rows. */
export function columnsOf(record: EditRecord): { column: number; width: number }[] {
  if (isRowMove(record)) return [{ column: record.column, width: record.cells.length }];
  return record.kind === 'appendRows' ? [{ column: record.column, width: record.cells[0]?.length ?? 0 }] : [];
}

export function isRowMove(record: EditRecord): record is RowRecord {
  return record.kind === 'removeRow' || record.kind === 'insertRow';
}

export function placeKey({ sheetId, row, column }: CellRecord): string {
  return `${sheetId}!${row},${column}`;
}

export function sameScalar(a: CellScalar | undefined, b: CellScalar): boolean {
  return (a ?? '') === (b ?? '');
}
