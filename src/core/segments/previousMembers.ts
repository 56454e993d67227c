import { columnLength, scalarAt } from '../table';
import type { SheetTable } from '../table';
import { idTitle, segmentSheetPrefix, tableOf } from './segmentSheet';

/**
 * The 客户编号 the segment sheets of the last run hold, by segment id. Read from the sheets themselves: whoever was
 * there is who people saw.
 */
export function previousMembers(sheets: readonly SheetTable[]): Map<string, ReadonlySet<string>> {
  const members = new Map<string, ReadonlySet<string>>();
  for (const sheet of sheets) {
    if (!sheet.reportId?.startsWith(segmentSheetPrefix)) continue;
    const id = sheet.reportId.slice(segmentSheetPrefix.length);
    const ids = idsOn(sheet, tableOf(id));
    if (ids) members.set(id, ids);
  }
  return members;
}

function idsOn(sheet: SheetTable, tableName: string): ReadonlySet<string> | undefined {
  const table = sheet.nativeTables.find(({ name }) => name === tableName);
  if (!table) return undefined;
  const header = table.area.row - sheet.firstRow;
  const left = table.area.column - sheet.firstColumn;
  const column = sheet.columns.slice(left, left + table.area.columns).find((candidate) => {
    const text = scalarAt(candidate, header);
    return text === idTitle.zh || text === idTitle.en;
  });
  if (!column) return undefined;
  const ids = new Set<string>();
  const end = Math.min(header + table.area.rows, columnLength(column));
  for (let row = header + 1; row < end; row++) {
    const id = scalarAt(column, row);
    if (id !== null && id !== '') ids.add(String(id));
  }
  return ids;
}
