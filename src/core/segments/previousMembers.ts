import { columnLength, scalarAt } from '../table';
import type { Column, SheetTable } from '../table';
import { idTitle, segmentSheetPrefix, tableOf } from './segmentSheet';

/**
 * The 客户编号 the segment sheets of the last run hold, by segment id. Read from the sheets themselves: whoever was
 * there is who people saw. `known` are the numbers there are, to find the column by should its header be renamed.
 */
export function previousMembers(
  sheets: readonly SheetTable[],
  known: ReadonlySet<string> = new Set(),
): Map<string, ReadonlySet<string>> {
  const members = new Map<string, ReadonlySet<string>>();
  for (const sheet of sheets) {
    if (!sheet.reportId?.startsWith(segmentSheetPrefix)) continue;
    const id = sheet.reportId.slice(segmentSheetPrefix.length);
    const ids = idsOn(sheet, tableOf(id), known);
    if (ids) members.set(id, ids);
  }
  return members;
}

function idsOn(
  sheet: SheetTable,
  tableName: string,
  known: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const table = sheet.nativeTables.find(({ name }) => name === tableName);
  if (!table) return undefined;
  const header = table.area.row - sheet.firstRow;
  const left = table.area.column - sheet.firstColumn;
  const columns = sheet.columns.slice(left, left + table.area.columns);
  const end = header + table.area.rows;
  const titled = columns.find((candidate) => {
    const text = scalarAt(candidate, header);
    return text === idTitle.zh || text === idTitle.en;
  });
  if (titled) return textsOf(titled, header + 1, end);
  const texts = columns.map((column) => textsOf(column, header + 1, end));
  const numbers = texts.map((each) => [...each].filter((text) => known.has(text)).length);
  const most = Math.max(0, ...numbers);
  return most === 0 ? undefined : texts[numbers.indexOf(most)];
}

function textsOf(column: Column, start: number, end: number): Set<string> {
  const texts = new Set<string>();
  for (let row = start; row < Math.min(end, columnLength(column)); row++) {
    const text = scalarAt(column, row);
    if (text !== null && text !== '') texts.add(String(text));
  }
  return texts;
}
