import type { Bilingual } from '../message';
import { scalarAt } from './column';
import type { CellScalar } from './column';
import type { NativeTable, SheetTable } from './sheetTable';

/** How a column of ours is headed: in the words of either language, or by a word of none. */
export type Heading = Bilingual | string;

/** A column of a table, headed and filled as people left it. */
export interface ReportColumn {
  readonly header: string;
  /** From 1. */
  readonly sheetColumn: number;
  /** What it holds in a row, the rows counted from 0; null for an empty cell. */
  readonly cell: (row: number) => CellScalar;
}

/** A table of ours read back from its sheet, with whatever people moved, added and wrote. */
export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  /** Rows it holds; neither its header nor its totals are one. */
  readonly count: number;
  /** Sheet row of row 0, from 1. */
  readonly firstRow: number;
}

/** The table `name` of the report sheet `reportId`; undefined where the workbook does not have it. */
export function reportTable(
  sheets: readonly SheetTable[],
  reportId: string,
  name: string,
): ReportTable | undefined {
  const sheet = sheets.find((each) => each.reportId === reportId);
  const table = sheet?.nativeTables.find((each) => isCalled(each.name, name));
  return sheet && table && tableNow(sheet, table);
}

/** Where Excel or an earlier run already had the name, a number follows it. */
function isCalled(tableName: string, name: string): boolean {
  return tableName.startsWith(name) && /^\d*$/u.test(tableName.slice(name.length));
}

/** An Excel table of a sheet as it is now. */
export function tableNow(sheet: SheetTable, { area, hasHeader, hasTotals }: NativeTable): ReportTable {
  const headers = hasHeader ? 1 : 0;
  const firstRow = area.row + headers;
  const top = firstRow - sheet.firstRow;
  const left = area.column - sheet.firstColumn;
  return {
    firstRow,
    count: Math.max(0, area.rows - headers - (hasTotals ? 1 : 0)),
    columns: sheet.columns.slice(left, left + area.columns).map((column, index) => ({
      header: hasHeader ? String(scalarAt(column, top - 1) ?? '') : '',
      sheetColumn: area.column + index,
      cell: (row) => scalarAt(column, top + row),
    })),
  };
}

/** The first column under a heading. */
export function columnUnder(columns: readonly ReportColumn[], heading: Heading): ReportColumn | undefined {
  const names: readonly string[] = typeof heading === 'string' ? [heading] : [heading.zh, heading.en];
  return columns.find(({ header }) => names.includes(header));
}

/**
 * The columns of a table by the keys they are declared under. One whose heading is gone is taken to be where it was
 * declared, unless another stands there by now: a log must not be lost because somebody gave a column a better name.
 */
export function columnsByKey<Key extends string>(
  { columns }: ReportTable,
  declared: Readonly<Record<Key, { readonly title: Heading }>>,
): Readonly<Partial<Record<Key, ReportColumn>>> {
  const keys = Object.keys(declared) as Key[];
  const found: Partial<Record<Key, ReportColumn>> = {};
  for (const key of keys) {
    const column = columnUnder(columns, declared[key].title);
    if (column) found[key] = column;
  }
  const taken = new Set(Object.values(found));
  keys.forEach((key, place) => {
    const column = columns[place];
    if (found[key] === undefined && column && !taken.has(column)) found[key] = column;
  });
  return found;
}
