import type { Area, NativeTable } from '../../core/table';
import type { Exchange } from '../exchange';
import { peopleCount, usedAreaOf } from './cellArea';
import type { CellArea } from './cellArea';
import { areasIn, hasTooManyAreas, readAreasInParts, requestAreas } from './cellAreas';
import type { FirstLook } from './firstLook';
import { hiddenLines } from './visibleLines';
import type { Run } from './visibleLines';
import { usedPrint } from './workbookPrint';
import type { SheetPrint } from './workbookPrint';
import type { SheetHandle } from './workbookFacts';

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

/** Reads what only the first look makes known: where tables are, which lines are hidden. One exchange as a rule. */
export async function readSheetFacts(
  exchange: Exchange,
  looks: readonly FirstLook[],
): Promise<readonly SheetFacts[]> {
  const requests = looks.map((look) => ({ look, tables: requestTables(look) }));
  const visible = requests.map(({ look }) =>
    hidesLines(look) ? requestAreas(look.used, 'visible') : undefined,
  );
  try {
    await exchange.sync();
    return requests.map(({ look, tables }, index) => {
      const areas = visible[index];
      return factsOf(look, tables, areas && areasIn(areas));
    });
  } catch (error) {
    if (!hasTooManyAreas(error)) throw error;
  }
  const again = looks.map((look) => ({ look, tables: requestTables(look) }));
  await exchange.sync();
  const facts: SheetFacts[] = [];
  for (const { look, tables } of again) {
    const used = hidesLines(look) ? usedAreaOf(look.used) : undefined;
    const areas = used && (await readAreasInParts(exchange, look.handle.sheet, used, 'visible'));
    facts.push(factsOf(look, tables, areas));
  }
  return facts;
}

function requestTables({ handle: { sheet } }: FirstLook) {
  return sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    table.autoFilter.load('isDataFiltered');
    return { table, range };
  });
}

/** Excel answers null where some lines are hidden and some are not. */
function hidesLines({ used }: FirstLook): boolean {
  if (used.isNullObject) return false;
  return [used.rowHidden, used.columnHidden].some((hidden: boolean | null) => hidden !== false);
}

function factsOf(
  { handle, used: range, merged, formulas }: FirstLook,
  tables: ReturnType<typeof requestTables>,
  visible: readonly CellArea[] | undefined,
): SheetFacts {
  const { sheet } = handle;
  const used = usedAreaOf(range);
  const hidden = (runOf: (area: CellArea) => Run) =>
    used && visible ? hiddenLines(runOf(used), visible.map(runOf)) : [];
  return {
    handle,
    used,
    isProtected: sheet.protection.protected,
    isFiltered:
      sheet.autoFilter.isDataFiltered || tables.some(({ table }) => table.autoFilter.isDataFiltered),
    merges: merged.map(peopleCount),
    formulaColumns: used ? columnsOf(used, formulas) : [],
    nativeTables: tables.map(({ table, range: area }) => ({
      name: table.name,
      area: peopleCount(area),
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    hiddenRows: hidden(({ rowIndex, rowCount }) => ({ start: rowIndex, count: rowCount })),
    hiddenColumns: hidden(({ columnIndex, columnCount }) => ({ start: columnIndex, count: columnCount })),
  };
}

/** The sheet's looks at the first look. */
export function sheetPrint({ handle: { sheet, id, name, position }, used }: FirstLook): SheetPrint {
  return {
    ...{ id, name, visibility: sheet.visibility, position },
    used: usedPrint(used),
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
  };
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
