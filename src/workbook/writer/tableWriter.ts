import type { TableBlock } from '../../core/sheets';
import { formatAll, formulaForAll } from '../assignAll';
import type { Exchange } from '../exchange';
import { PAYLOAD_TARGET, averageRowBytes, rowBytes } from '../payload';
import { release } from '../release';
import { RULE_CALLS, addRule } from './conditionalFormats';
import { DROPDOWN_CALLS, addDropdown, listSource } from './dropdowns';
import type { PlacedBlock } from './layout';
import { numberFormats } from './numberFormats';
import { tableHeaders, tableRows } from './tableCells';
import type { CellWriting, Exception } from './tableCells';
import { rowFormula, tableFormula } from './tableFormula';

const TABLE_STYLE = 'TableStyleMedium2';
const LINK_COLOR = '#0563C1';
/** Rows worded at once while looking for where a chunk ends. */
const SLICE_ROWS = 2_000;

/** Writes a table: formats first so that texts stay texts, then the rows chunk by chunk, then the table over them. */
export async function writeTable(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  { block, area }: PlacedBlock<TableBlock>,
  name: string,
  writing: CellWriting,
): Promise<void> {
  const { columns, rowCount } = block;
  const headers = tableHeaders(columns, writing.wording);
  const rangeOf = (row: number, column: number, rows: number, count: number) =>
    sheet.getRangeByIndexes(area.row + row, area.column + column, rows, count);

  await exchange.room(3 + columns.length, { sent: rowBytes(headers) });
  const head = rangeOf(0, 0, 1, columns.length);
  formatAll(head, '@');
  head.values = [headers];
  columns.forEach(({ format, links }, index) => {
    const dataFormat = links && format === 'text' ? 'General' : numberFormats[format];
    if (dataFormat !== 'General') formatAll(rangeOf(1, index, area.rows - 1, 1), dataFormat);
  });

  await writeTableRows(exchange, sheet, { block, area }, writing);

  await exchange.room(6 + columns.length * 2);
  const table = sheet.tables.add(rangeOf(0, 0, area.rows, columns.length), true);
  table.name = name;
  table.style = TABLE_STYLE;

  for (const [index, column] of columns.entries()) {
    const rules = column.conditional ?? [];
    await exchange.room(8 + DROPDOWN_CALLS * 2 + rules.length * RULE_CALLS);
    const data = rangeOf(1, index, area.rows - 1, 1);
    if (column.formula !== undefined && rowCount > 0) {
      formulaForAll(data, tableFormula(column.formula, columns, headers));
    }
    if (column.links) {
      data.format.font.color = LINK_COLOR;
      data.format.font.underline = 'Single';
    }
    if (column.note !== undefined) {
      const { note, header, key, values, format } = column;
      addDropdown(rangeOf(0, index, 1, 1), { note, header, key, values, format }, undefined, writing.wording);
    }
    if (column.note !== undefined || column.list) {
      const source = column.list && listSource(column.list, columns, area);
      addDropdown(data, column, source, writing.wording);
    }
    for (const rule of rules) {
      addRule(data, rule, writing.wording, (formula) => rowFormula(formula, columns, area));
    }
    if (column.hidden === true) data.getEntireColumn().columnHidden = true;
  }
}

/** Writes the values of a table's rows, chunk by chunk, where the cells stand ready; formulas are not among them. */
export async function writeTableRows(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  { block: { columns, rowCount }, area }: PlacedBlock<TableBlock>,
  writing: CellWriting,
): Promise<void> {
  for (let start = 0; start < rowCount; start += SLICE_ROWS) {
    const end = Math.min(rowCount, start + SLICE_ROWS);
    const { values, exceptions } = tableRows(columns, start, end, writing);
    // Long texts may make even one slice too heavy for an exchange.
    const rowsEach = Math.max(1, Math.floor(PAYLOAD_TARGET / 2 / averageRowBytes(values)));
    for (let done = 0; done < values.length; done += rowsEach) {
      const part = values.slice(done, done + rowsEach);
      const sent = part.reduce((sum, row) => sum + rowBytes(row), 0);
      // The library splits large blocks into ranges of about 1,500 cells each.
      await exchange.room(4 + Math.ceil((part.length * columns.length) / 1_500) * 4, { sent });
      const range = sheet.getRangeByIndexes(
        area.row + 1 + start + done,
        area.column,
        part.length,
        columns.length,
      );
      range.values = part;
      release(range);
    }
    for (const { first, rows } of exceptionRuns(exceptions)) {
      await exchange.room(4, { sent: (first.value?.length ?? 0) * 3 });
      const range = sheet.getRangeByIndexes(area.row + 1 + first.row, area.column + first.column, rows, 1);
      formatAll(range, first.format);
      if (first.value !== undefined) range.values = [[first.value]];
    }
  }
}

/** Neighbours in a column that only need the same format are done in one call. */
function exceptionRuns(exceptions: readonly Exception[]): { first: Exception; rows: number }[] {
  const runs: { first: Exception; rows: number }[] = [];
  for (const exception of exceptions) {
    const last = runs.at(-1);
    const joins =
      last?.first.value === undefined &&
      exception.value === undefined &&
      last?.first.column === exception.column &&
      last.first.format === exception.format &&
      last.first.row + last.rows === exception.row;
    if (joins) last.rows += 1;
    else runs.push({ first: exception, rows: 1 });
  }
  return runs;
}

/** Column widths a table brings, in characters by sheet column from 0. */
export function widthsOfTable({ block, area }: PlacedBlock<TableBlock>): Map<number, number> {
  return new Map(
    block.columns.flatMap(({ width }, index) =>
      width === undefined ? [] : [[area.column + index, width] as const],
    ),
  );
}
