import type { Message } from '../../core';
import type { GridBlock, TableBlock, TableColumn } from '../../core/sheets';
import { isDateFormat } from '../reader/dateFormats';
import type { RefreshPlan } from './refreshPlan';

/** Name of the table that keeps the rows that left. */
export function leaversOf(table: string): string {
  return `${table}_leavers`;
}

/** Id of the heading above them. */
export function leaversHeading(table: string): string {
  return `${leaversOf(table)}_title`;
}

/** A heading and the table of the rows that leave, with all the columns they had. */
export function leaversBlocks(
  { former, rows, block, keys, left }: RefreshPlan,
  heading: Message,
): { readonly title: GridBlock; readonly table: TableBlock } {
  const columns = former.headers.map((header, at): TableColumn => {
    const width = block.columns.find(({ key }) => key === keys[at])?.width;
    return {
      key: `${at}`,
      header,
      format: styleOf(former.formats[at] ?? 'General'),
      ...(width === undefined ? {} : { width }),
      values: rows.leavers.map((row) =>
        left?.column === at ? left.text : (former.values[row]?.[at] ?? null),
      ),
    };
  });
  return {
    title: {
      kind: 'grid',
      id: leaversHeading(block.id),
      rows: [[{ value: heading, style: { bold: true, size: 12 } }]],
    },
    table: { kind: 'table', id: leaversOf(former.name), rowCount: rows.leavers.length, columns },
  };
}

/** The look of a column by the number format of its first cell. */
export function styleOf(format: string): TableColumn['format'] {
  if (format === '@') return 'text';
  return isDateFormat(format) ? 'date' : 'general';
}
