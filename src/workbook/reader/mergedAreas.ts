import type { Area } from '../../core/table';
import { codedErrorOf } from '../codedError';
import type { Exchange } from '../exchange';
import { peopleCount } from './cellArea';
import type { CellArea } from './cellArea';

const PLACES = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** Queues the search for the merged areas that begin in a range. Excel tells of 512 at most and fails with more. */
export function requestMerged(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(PLACES);
  return merged;
}

export function mergedIn(merged: Excel.RangeAreas): Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(peopleCount);
}

/** Whether an exchange failed because a sheet has more merged areas than Excel tells of. */
export function hasTooManyMerges(error: unknown): boolean {
  return codedErrorOf(error).problem.code === 'workbook.tooManyMerges';
}

/** The merged areas of a sheet that has too many for one answer: asked for in halves. */
export async function readMergedInParts(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  part: CellArea,
): Promise<Area[]> {
  const { rowIndex, columnIndex, rowCount, columnCount } = part;
  const merged = requestMerged(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
  try {
    await exchange.sync();
    return mergedIn(merged);
  } catch (error) {
    if (!hasTooManyMerges(error) || rowCount === 1) throw error;
  }
  const rows = Math.ceil(rowCount / 2);
  const upper = await readMergedInParts(exchange, sheet, { ...part, rowCount: rows });
  const lower = { ...part, rowIndex: rowIndex + rows, rowCount: rowCount - rows };
  return [...upper, ...(await readMergedInParts(exchange, sheet, lower))];
}
