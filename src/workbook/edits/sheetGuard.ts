import type { CellArea } from '../reader/cellArea';

/** A filter whose criteria are taken off for a write and put back after it, be it in a later run. */
export interface SavedFilter {
  readonly clear: (sheet: Excel.Worksheet) => void;
  readonly restore: (sheet: Excel.Worksheet) => void;
}

/** Queues what decides whether and how cells of a sheet may be changed. */
export function requestGuard(sheet: Excel.Worksheet, bounds: CellArea) {
  const touched = sheet.getRangeByIndexes(
    bounds.rowIndex,
    bounds.columnIndex,
    bounds.rowCount,
    bounds.columnCount,
  );
  touched.load('hasSpill');
  sheet.protection.load('protected');
  sheet.autoFilter.load('enabled,isDataFiltered,criteria');
  sheet.tables.load('items/name');
  // From the first cell on: Excel finds only the merged areas that begin in the range it is asked about.
  const merged = sheet
    .getRangeByIndexes(0, 0, bounds.rowIndex + bounds.rowCount, bounds.columnIndex + bounds.columnCount)
    .getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return { sheet, touched, merged };
}

export type GuardRequest = ReturnType<typeof requestGuard>;

/** Queues the filters of the sheet's tables, whose names the first answer brought. */
export function requestTableFilters({ sheet }: GuardRequest) {
  for (const table of sheet.tables.items) requestTableFilter(table);
  return sheet.tables.items;
}

/** Queues the filter of one table. */
export function requestTableFilter(table: Excel.Table): void {
  table.autoFilter.load('enabled,isDataFiltered,criteria');
}

/** Filters that hide rows now. Writing under them would put values into other rows than meant. */
export function activeFilters({ sheet }: GuardRequest, tables: readonly Excel.Table[]): SavedFilter[] {
  const filters: SavedFilter[] = [];
  if (sheet.autoFilter.isDataFiltered) {
    const criteria = usedCriteria(sheet.autoFilter.criteria);
    filters.push({
      clear: ({ autoFilter }) => {
        autoFilter.clearCriteria();
      },
      restore: ({ autoFilter }) => {
        // Where it is by then: rows may have moved.
        const range = autoFilter.getRange();
        for (const [column, filter] of criteria) autoFilter.apply(range, column, filter);
      },
    });
  }
  return [...filters, ...activeTableFilters(tables)];
}

/** The same of tables alone, whose names and `autoFilter` are loaded. */
export function activeTableFilters(tables: readonly Excel.Table[]): SavedFilter[] {
  return tables.flatMap(({ name, autoFilter }) => {
    if (!autoFilter.isDataFiltered) return [];
    const criteria = usedCriteria(autoFilter.criteria);
    return {
      clear: (sheet: Excel.Worksheet) => {
        sheet.tables.getItem(name).clearFilters();
      },
      restore: (sheet: Excel.Worksheet) => {
        const { columns } = sheet.tables.getItem(name);
        for (const [column, filter] of criteria) columns.getItemAt(column).filter.apply(filter);
      },
    };
  });
}

/** Criteria by column; Excel gives an empty object for a column without. */
function usedCriteria(criteria: readonly Excel.FilterCriteria[]): [number, Excel.FilterCriteria][] {
  return [...criteria.entries()].filter(
    ([, filter]) => (filter as Excel.FilterCriteria | null)?.filterOn !== undefined,
  );
}

/** Whether a cell (rows and columns from 1) lies in one of the merged areas. */
export function isMerged(request: GuardRequest, row: number, column: number): boolean {
  if (request.merged.isNullObject) return false;
  return request.merged.areas.items.some(
    (area) =>
      row - 1 >= area.rowIndex &&
      row - 1 < area.rowIndex + area.rowCount &&
      column - 1 >= area.columnIndex &&
      column - 1 < area.columnIndex + area.columnCount,
  );
}
