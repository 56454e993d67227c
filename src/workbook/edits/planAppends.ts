import type { CellScalar } from '../../core/table';
import type { CellContent, Edit, RowAppending } from '../../core/sheets';
import type { Wording } from '../../locales';
import { cellName } from '../address';
import { isDateFormat } from '../reader/dateFormats';
import { DAYS_1904 } from '../reader/sheetColumns';
import type { AppendRecord, CellImage } from '../store/journal';
import type { GuardRequest } from './sheetGuard';

/** Where a table that is to grow stands now. */
export interface TableEnd {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly body: Excel.Range;
}

/** Queues where the tables that are to grow end; of a plain list Excel knows no end. */
export function requestTableEnds(
  { sheet }: GuardRequest,
  edits: readonly Edit[],
): ReadonlyMap<RowAppending, TableEnd> {
  const ends = new Map<RowAppending, TableEnd>();
  for (const edit of edits) {
    if (edit.kind !== 'appendRows' || edit.table === undefined) continue;
    const table = sheet.tables.items.find(({ name }) => name === edit.table);
    if (table === undefined) continue;
    const [range, body] = [table.getRange(), table.getDataBodyRange()];
    for (const each of [range, body]) each.load('rowIndex,rowCount,columnIndex,columnCount');
    ends.set(edit, { table, range, body });
  }
  return ends;
}

/** Whether rows would still be put where the edit means: right below the list, as wide as the table. */
export function isAtEnd(edit: RowAppending, end: TableEnd | undefined): boolean {
  if (edit.table === undefined) return true;
  return (
    end !== undefined &&
    end.body.rowIndex + end.body.rowCount + 1 === edit.row &&
    end.body.columnIndex + 1 === edit.column &&
    edit.after.every((row) => row.length === end.body.columnCount)
  );
}

/** Whether the row above has something in it: rows are added to a list, not to the void. */
export function isBelowContent(edit: RowAppending, images: ReadonlyMap<string, CellImage>): boolean {
  if (edit.table !== undefined) return true;
  return (edit.after[0] ?? []).some((_, offset) => {
    const value = images.get(cellName(edit.row - 1, edit.column + offset))?.value;
    return value !== undefined && value !== null && value !== '';
  });
}

/** The table as it has to be told to take the new rows in; with a totals row below they are inside anyhow. */
export function grownTable(edit: RowAppending, end: TableEnd | undefined): AppendRecord['table'] {
  if (edit.table === undefined || end === undefined) return undefined;
  const hasTotals = end.range.rowIndex + end.range.rowCount > end.body.rowIndex + end.body.rowCount;
  return { name: edit.table, top: end.range.rowIndex + 1, hasTotals };
}

/** The cells of new rows: each takes on the number format of the row above, which is the list's last. */
export function appendedCells(
  edit: RowAppending,
  above: ReadonlyMap<string, CellImage>,
  scalarOf: (content: CellContent, format: string) => CellScalar,
): AppendRecord['cells'] {
  return edit.after.map((row) =>
    row.map((content, offset): CellImage | null => {
      const neighbour = above.get(cellName(edit.row - 1, edit.column + offset));
      if (content === null && neighbour?.formula !== undefined) return null;
      const format = neighbour?.format ?? 'General';
      const value = scalarOf(content, format);
      return { value, format: typeof value === 'number' && format === '@' ? 'General' : format };
    }),
  );
}

/** Puts edits' contents into the words of the locale and dates into the workbook's own date system. */
export function scalarsIn(
  wording: Wording,
  is1904: boolean,
): (content: CellContent, format: string) => CellScalar {
  return (content, format) => {
    const value = typeof content === 'object' && content !== null ? wording.text(content) : content;
    return typeof value === 'number' && is1904 && isDateFormat(format) ? value - DAYS_1904 : value;
  };
}
