import type { Exchange } from '../exchange';
import { usedAreaOf } from './cellArea';
import type { CellArea } from './cellArea';
import { areasIn, hasTooManyAreas, readAreasInParts, requestAreas } from './cellAreas';
import type { SheetHandle } from './workbookFacts';

/** What the first exchange tells of a sheet: where it is used, and where it has merged cells and formulas. */
export interface FirstLook {
  readonly handle: SheetHandle;
  readonly used: Excel.Range;
  readonly merged: readonly CellArea[];
  readonly formulas: readonly CellArea[];
}

/** Looks at all sheets in one exchange; in more where one has too many areas to be told in one go. */
export async function lookAtSheets(
  exchange: Exchange,
  handles: readonly SheetHandle[],
  seesMerges: boolean,
): Promise<readonly FirstLook[]> {
  const looks = handles.map((handle) => {
    const { used } = requestSheet(handle);
    return {
      ...{ handle, used },
      merged: seesMerges ? requestAreas(used, 'merged') : undefined,
      formulas: requestAreas(used, 'formulas'),
    };
  });
  try {
    await exchange.sync();
  } catch (error) {
    if (!hasTooManyAreas(error)) throw error;
    return lookInParts(exchange, handles, seesMerges);
  }
  return looks.map(({ merged, formulas, ...look }) => ({
    ...look,
    merged: merged ? areasIn(merged) : [],
    formulas: areasIn(formulas),
  }));
}

async function lookInParts(
  exchange: Exchange,
  handles: readonly SheetHandle[],
  seesMerges: boolean,
): Promise<readonly FirstLook[]> {
  const looks = handles.map((handle) => ({ handle, ...requestSheet(handle) }));
  await exchange.sync();
  const found: FirstLook[] = [];
  for (const { handle, used } of looks) {
    const area = usedAreaOf(used);
    const areas = (sought: 'merged' | 'formulas') =>
      area ? readAreasInParts(exchange, handle.sheet, area, sought) : [];
    const formulas = await areas('formulas');
    found.push({ handle, used, formulas, merged: seesMerges ? await areas('merged') : [] });
  }
  return found;
}

/** Queues what is asked of every sheet. */
function requestSheet({ sheet }: SheetHandle) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  sheet.protection.load('protected');
  sheet.autoFilter.load('enabled,isDataFiltered');
  sheet.tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  return { used };
}
