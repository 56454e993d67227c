import type { TagDefinition } from '../books';
import { fieldOf } from '../books';
import { columnUnder, reportTable } from '../table';
import type { ReportColumn, SheetTable } from '../table';
import { foldForMatching } from '../text';
import { marksHeader, overviewReportId, overviewTable } from './overviewSheet';
import { tagKeys } from './tagRows';
import type { KnownTag } from './tagRows';
import { valueText } from './tagText';

/** One line of the overview as it is on the sheet now. */
export interface OverviewLine {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly marks: string;
  /** By tag key. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads 「标签总览」 as people left it, whatever columns they moved or added; `undefined` where there is none, or it has
 * lost its table, its customer numbers or its marks.
 */
export function readOverview(
  sheets: readonly SheetTable[],
  dictionary: readonly TagDefinition[],
  tags: readonly KnownTag[],
): readonly OverviewLine[] | undefined {
  const table = reportTable(sheets, overviewReportId, overviewTable);
  if (!table) return undefined;
  const { columns, count, firstRow } = table;
  const titled = (key: 'customerId' | 'customerName') => {
    const title = fieldOf('tags', key)?.title;
    return title && columnUnder(columns, title);
  };
  const [ids, names] = [titled('customerId'), titled('customerName')];
  const marks = columnUnder(columns, marksHeader);
  if (!ids || !marks) return undefined;
  const keys = new Map([...tagKeys(dictionary), ...tagKeys(tags)]);
  const ofTags = columns.flatMap((column) => {
    const key = keys.get(foldForMatching(column.header));
    return key === undefined || column === ids || column === names ? [] : [{ column, key }];
  });
  const lines: OverviewLine[] = [];
  for (let row = 0; row < count; row += 1) {
    const textOf = (column: ReportColumn | undefined) =>
      column === undefined ? '' : valueText(column.cell(row));
    const line = { row: firstRow + row, id: textOf(ids), name: textOf(names), marks: textOf(marks) };
    if (line.id === '' && line.name === '') continue;
    lines.push({ ...line, texts: new Map(ofTags.map(({ column, key }) => [key, textOf(column)])) });
  }
  return lines;
}
