import type { CellScalar } from '../../core/table';
import type { AppendRecord, CellImage } from '../store/journal';
import { writeCells } from './writeCells';

/**
 * Queues new rows at the end of a list. What stands below is pushed down first, in every version alike, and the table
 * told to take them in. They begin as copies of the last row, so that dropdowns, formats and formulas go on.
 */
export function queueAppend(sheet: Excel.Worksheet, { table, row, column, cells }: AppendRecord): void {
  const width = cells[0]?.length ?? 0;
  const opened = sheet.getRangeByIndexes(row - 1, column - 1, cells.length, width);
  opened.insert('Down');
  if (table !== undefined) {
    if (!table.hasTotals) {
      const rows = row - table.top + cells.length;
      const grown = sheet.getRangeByIndexes(table.top - 1, column - 1, rows, width);
      sheet.tables.getItem(table.name).resize(grown);
    }
    const last = sheet.getRangeByIndexes(row - 2, column - 1, 1, width);
    sheet.getRangeByIndexes(row - 1, column - 1, cells.length, width).copyFrom(last, 'All');
  }
  writeCells(
    sheet,
    cells.flatMap((each, down) =>
      each.flatMap((image, across) =>
        image === null ? [] : [{ row: row + down, column: column + across, image }],
      ),
    ),
  );
}

/** Whether a row still holds what was written when it was added; cells left to Excel may hold anything. */
export function isAsAdded(
  cells: readonly (CellImage | null)[],
  current: readonly CellScalar[] | undefined,
): boolean {
  return cells.every((image, across) => image === null || (current?.[across] ?? '') === (image.value ?? ''));
}

/** Queues the removal of added rows, from the bottom up; `keeps` says which stay. */
export function queueAppendReverse(
  sheet: Excel.Worksheet,
  { row, column, cells }: AppendRecord,
  keeps: (offset: number) => boolean = () => false,
): void {
  const width = cells[0]?.length ?? 0;
  let end = cells.length;
  while (end > 0) {
    let start = end;
    while (start > 0 && !keeps(start - 1)) start -= 1;
    if (start < end) sheet.getRangeByIndexes(row - 1 + start, column - 1, end - start, width).delete('Up');
    end = start - 1;
  }
}
