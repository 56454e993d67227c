import type { CellArea } from '../reader/sheetFacts';

/** A filter whose criteria are taken off for a write and put back after it. */
export interface SavedFilter {
  readonly clear: () => void;
  readonly restore: () => void;
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
  const filterRange = sheet.autoFilter.getRangeOrNullObject();
  filterRange.load('address');
  sheet.tables.load('items/name');
  const merged = touched.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, touched, filterRange, merged, used };
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
export function activeFilters(request: GuardRequest, tables: readonly Excel.Table[]): SavedFilter[] {
  const { sheet, filterRange } = request;
  const filters: SavedFilter[] = [];
  if (sheet.autoFilter.isDataFiltered && !filterRange.isNullObject) {
    const criteria = usedCriteria(sheet.autoFilter.criteria);
    filters.push({
      clear: () => {
        sheet.autoFilter.clearCriteria();
      },
      restore: () => {
        for (const [column, filter] of criteria) sheet.autoFilter.apply(filterRange, column, filter);
      },
    });
  }
  return [...filters, ...activeTableFilters(tables)];
}

/** The same of tables alone, whose `autoFilter` is loaded. */
export function activeTableFilters(tables: readonly Excel.Table[]): SavedFilter[] {
  return tables.flatMap((table) => {
    if (!table.autoFilter.isDataFiltered) return [];
    const criteria = usedCriteria(table.autoFilter.criteria);
    return {
      clear: () => {
        table.clearFilters();
      },
      restore: () => {
        for (const [column, filter] of criteria) table.columns.getItemAt(column).filter.apply(filter);
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
