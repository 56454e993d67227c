import type { Column } from './column';
import type { SheetTable } from './sheetTable';

/** A visible sheet that holds nothing but these columns, from A1 on. */
export function sheetOfColumns(name: string, columns: readonly Column[]): SheetTable {
  return {
    name,
    firstRow: 1,
    firstColumn: 1,
    rowCount: columns.reduce((most, { kinds }) => Math.max(most, kinds.length), 0),
    columns,
    formulas: columns.map(() => undefined),
    nativeTables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    visibility: 'visible',
    isProtected: false,
    isFiltered: false,
  };
}
