import type { SheetTable } from '../table';
import type { Labels } from './labels';
import type { Mappings } from './mappings';
import { recogniseTable } from './recogniseTable';
import type { RecognisedTable } from './recogniseTable';
import { SheetView } from './sheetView';
import { findTables } from './tables';
import { reasonWithoutBook, reasonWithoutRows } from './unusedReason';
import type { UnusedReason } from './unusedReason';

export interface RecognisedSheet {
  readonly view: SheetView;
  /** Every table on it, those that are no book sheet too. */
  readonly tables: readonly RecognisedTable[];
  readonly unused?: UnusedReason;
}

/** Report ids of the book sheets the add-in makes: `book.registration`. */
export const bookReportPrefix = 'book.';

/** Finds and recognises what is on a sheet. Sheets of results and hidden sheets are left alone. */
export function recogniseSheet(sheet: SheetTable, labels: Labels, mappings: Mappings): RecognisedSheet {
  const view = new SheetView(sheet);
  if (sheet.reportId !== undefined && !sheet.reportId.startsWith(bookReportPrefix))
    return { view, tables: [], unused: 'report' };
  if (sheet.visibility !== 'visible') return { view, tables: [], unused: 'hidden' };
  const tables = findTables(view, labels)
    .filter(({ from, to, blockRows }) => to >= from || blockRows !== undefined)
    .map((table) => recogniseTable(sheet.name, table, labels, mappings));
  if (tables.length === 0) return { view, tables, unused: reasonWithoutRows(view) };
  if (tables.some(({ kind }) => kind !== undefined)) return { view, tables };
  const found = tables.map(({ table }) => table);
  return { view, tables, unused: reasonWithoutBook(view, found) };
}
