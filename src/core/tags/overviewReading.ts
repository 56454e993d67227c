import type { TagDefinition } from '../books';
import { fieldOf } from '../books';
import { scalarAt, textAt } from '../table';
import type { Column, SheetTable } from '../table';
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
  const sheet = sheets.find(({ reportId }) => reportId === overviewReportId);
  const table = sheet?.nativeTables.find(
    ({ name }) => name.startsWith(overviewTable) && !name.endsWith('leavers'),
  );
  if (!sheet || !table) return undefined;
  const { area } = table;
  const headerAt = area.row - sheet.firstRow;
  const columns = sheet.columns
    .slice(area.column - sheet.firstColumn, area.column - sheet.firstColumn + area.columns)
    .map((cells) => ({ cells, header: textAt(cells, headerAt) ?? '' }));
  const titled = (key: 'customerId' | 'customerName') => {
    const title = fieldOf('tags', key)?.title;
    return columns.find(({ header }) => header === title?.zh || header === title?.en)?.cells;
  };
  const [ids, names] = [titled('customerId'), titled('customerName')];
  const marks = columns.find(({ header }) => header === marksHeader)?.cells;
  if (!ids || !marks) return undefined;
  const keys = new Map([...tagKeys(dictionary), ...tagKeys(tags)]);
  const ofTags = columns.flatMap(({ cells, header }) => {
    const key = keys.get(foldForMatching(header));
    return key === undefined || cells === ids || cells === names ? [] : [{ cells, key }];
  });
  const lines: OverviewLine[] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const textOf = (cells: Column | undefined) =>
      cells === undefined ? '' : valueText(scalarAt(cells, row - sheet.firstRow));
    const line = { row, id: textOf(ids), name: textOf(names), marks: textOf(marks) };
    if (line.id === '' && line.name === '') continue;
    lines.push({ ...line, texts: new Map(ofTags.map(({ cells, key }) => [key, textOf(cells)])) });
  }
  return lines;
}
