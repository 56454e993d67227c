import { ColumnBuilder, sheetOfColumns } from '../table';
import type { SheetTable } from '../table';
import { cellText } from './preparedFields';

/** Characters that part the cells of a row, the surest first: cells copied from Excel come with tabs. */
const separators = ['\t', ',', ';'];

/**
 * A list given as text (CSV, or cells copied from Excel) as a sheet, so that it is read like one. It gets another name
 * where a sheet of the workbook has it already.
 */
export function listTable(
  { name, text }: { readonly name: string; readonly text: string },
  sheets: readonly SheetTable[],
): SheetTable {
  const lines = rowsOf(text.replace(/^\uFEFF/u, ''));
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const columns = Array.from({ length: width }, (_, column) => {
    const builder = new ColumnBuilder(lines.length);
    for (const line of lines) builder.push(line[column]?.trim() ?? null);
    return builder.build();
  });
  const taken = new Set(sheets.map((sheet) => sheet.name));
  let own = name;
  while (taken.has(own)) own = `${own}*`;
  return sheetOfColumns(own, columns);
}

/** A sheet as text that `listTable` reads: cells by tabs, rows where they stand on the sheet. */
export function listText({ columns, rowCount, firstRow }: SheetTable): string {
  const quoted = (cell: string) => (/[\t,;"\r\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell);
  const lines = Array.from({ length: rowCount }, (_, row) =>
    columns.map((column) => quoted(cellText(column, row) ?? '')).join('\t'),
  );
  return [...Array.from({ length: firstRow - 1 }, () => ''), ...lines].join('\n');
}

/** Rows of cells; a quoted cell may hold separators, line breaks and doubled quotes (RFC 4180). */
function rowsOf(text: string): string[][] {
  const end = text.search(/[\r\n]/u);
  const head = end < 0 ? text : text.slice(0, end);
  const separator = separators.find((each) => head.includes(each)) ?? '\t';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
