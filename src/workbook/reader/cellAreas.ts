import { codedErrorOf, isPayloadFault } from '../codedError';
import type { Exchange } from '../exchange';
import type { CellArea } from './cellArea';

/** What cells of a range are looked for as areas: merged ones, those with formulas, those that are not hidden. */
export type Sought = 'merged' | 'formulas' | 'visible';

const seekers: Readonly<Record<Sought, (range: Excel.Range) => Excel.RangeAreas>> = {
  merged: (range) => range.getMergedAreasOrNullObject(),
  formulas: (range) => range.getSpecialCellsOrNullObject('Formulas'),
  visible: (range) => range.getSpecialCellsOrNullObject('Visible'),
};

/** Queues the search. Merged areas are found where they begin in the range. */
export function requestAreas(range: Excel.Range, sought: Sought): Excel.RangeAreas {
  const areas = seekers[sought](range);
  areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return areas;
}

export function areasIn(areas: Excel.RangeAreas): readonly CellArea[] {
  return areas.isNullObject ? [] : areas.areas.items;
}

/** Whether an exchange failed for the number of areas: Excel tells of 512 merged ones, of others what fits in an answer. */
export function hasTooManyAreas(error: unknown): boolean {
  return isPayloadFault(error) || codedErrorOf(error).problem.code === 'workbook.tooManyMerges';
}

/** The areas of a part of a sheet that has too many for one answer: asked for in halves. */
export async function readAreasInParts(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  part: CellArea,
  sought: Sought,
): Promise<readonly CellArea[]> {
  const { rowIndex, columnIndex, rowCount, columnCount } = part;
  const areas = requestAreas(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount), sought);
  try {
    await exchange.sync();
    return areasIn(areas);
  } catch (error) {
    if (!hasTooManyAreas(error) || rowCount === 1) throw error;
  }
  const rows = Math.ceil(rowCount / 2);
  const upper = await readAreasInParts(exchange, sheet, { ...part, rowCount: rows }, sought);
  const lower = { ...part, rowIndex: rowIndex + rows, rowCount: rowCount - rows };
  return [...upper, ...(await readAreasInParts(exchange, sheet, lower, sought))];
}
