import { columnUnder, reportTable } from '../table';
import type { ReportColumn, ReportTable, SheetTable } from '../table';
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
    const table = reportTable([sheet], sheet.reportId, tableOf(id));
    const ids = table && idsIn(table, known);
    if (ids) members.set(id, ids);
  }
  return members;
}

function idsIn({ columns, count }: ReportTable, known: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const titled = columnUnder(columns, idTitle);
  if (titled) return textsOf(titled, count);
  const texts = columns.map((column) => textsOf(column, count));
  const numbers = texts.map((each) => [...each].filter((text) => known.has(text)).length);
  const most = Math.max(0, ...numbers);
  return most === 0 ? undefined : texts[numbers.indexOf(most)];
}

function textsOf({ cell }: ReportColumn, count: number): Set<string> {
  const texts = Array.from({ length: count }, (_, row) => String(cell(row) ?? ''));
  return new Set(texts.filter((text) => text !== ''));
}
