import type { Area, NativeTable } from '../../core/table';
import { mergedIn, requestMerged } from './mergedAreas';
import { peopleCount } from './cellArea';
import type { CellArea } from './cellArea';
import type { SheetHandle } from './workbookFacts';
import { hiddenLines } from './visibleLines';
import { usedPrint } from './workbookPrint';
import type { SheetPrint } from './workbookPrint';

/** What surrounds the values of one sheet. `used` is the used range (rows and columns from 0), undefined on an empty sheet. */
export interface SheetFacts {
  readonly handle: SheetHandle;
  readonly used: CellArea | undefined;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly merges: readonly Area[];
  /** Columns that hold formulas, from 0 within the used range. */
  readonly formulaColumns: readonly number[];
  readonly nativeTables: readonly NativeTable[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Queues the first look at a sheet. */
export function requestSheet({ sheet }: SheetHandle, seesMerges: boolean) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const merged = seesMerges ? requestMerged(used) : undefined;
  const formulas = used.getSpecialCellsOrNullObject('Formulas');
  formulas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  sheet.protection.load('protected');
  sheet.autoFilter.load('enabled,isDataFiltered');
  sheet.tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  return { used, merged, formulas };
}

export type SheetRequest = ReturnType<typeof requestSheet>;

/** Queues what only the answer to the first look makes known: where tables are, which lines are hidden. */
export function requestDetails({ sheet }: SheetHandle, { used }: SheetRequest) {
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    table.autoFilter.load('isDataFiltered');
    return { table, range };
  });
  const someAreHidden =
    !used.isNullObject && (isMixedOrTrue(used.rowHidden) || isMixedOrTrue(used.columnHidden));
  if (!someAreHidden) return { tables, visible: undefined };
  const visible = used.getSpecialCellsOrNullObject('Visible');
  visible.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return { tables, visible };
}

export type DetailRequest = ReturnType<typeof requestDetails>;

/** Excel answers null where some lines are hidden and some are not. */
function isMixedOrTrue(hidden: boolean | null): boolean {
  return hidden !== false;
}

/** @param merges where the first look did not ask for them */
export function sheetFacts(
  handle: SheetHandle,
  first: SheetRequest,
  details: DetailRequest,
  merges: readonly Area[] = [],
): SheetFacts {
  const { sheet } = handle;
  const used = first.used.isNullObject ? undefined : areaOf(first.used);
  const visible = details.visible && !details.visible.isNullObject ? details.visible.areas.items : [];
  const hidden = (
    whole: { start: number; count: number },
    visibleRuns: { start: number; count: number }[],
  ) => (details.visible ? hiddenLines(whole, visibleRuns) : []);
  return {
    handle,
    used,
    isProtected: sheet.protection.protected,
    isFiltered:
      sheet.autoFilter.isDataFiltered || details.tables.some(({ table }) => table.autoFilter.isDataFiltered),
    merges: first.merged ? mergedIn(first.merged) : merges,
    formulaColumns: used && !first.formulas.isNullObject ? columnsOf(used, first.formulas.areas.items) : [],
    nativeTables: details.tables.map(({ table, range }) => ({
      name: table.name,
      area: peopleCount(range),
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    hiddenRows: used
      ? hidden(
          { start: used.rowIndex, count: used.rowCount },
          visible.map((area) => ({ start: area.rowIndex, count: area.rowCount })),
        )
      : [],
    hiddenColumns: used
      ? hidden(
          { start: used.columnIndex, count: used.columnCount },
          visible.map((area) => ({ start: area.columnIndex, count: area.columnCount })),
        )
      : [],
  };
}

/** The sheet's looks at the first look. */
export function sheetPrint({ sheet, id, name, position }: SheetHandle, { used }: SheetRequest): SheetPrint {
  return {
    ...{ id, name, visibility: sheet.visibility, position },
    used: usedPrint(used),
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
  };
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: CellArea): CellArea {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

function columnsOf(used: CellArea, areas: readonly CellArea[]): number[] {
  const columns = new Set<number>();
  for (const { columnIndex, columnCount } of areas) {
    for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
      columns.add(column - used.columnIndex);
    }
  }
  return [...columns].sort((a, b) => a - b);
}
