import type { CellScalar } from '../../core/table';
import type { SheetSpec } from '../../core/sheets';
import { Exchange } from '../exchange';
import { isDateFormat } from '../reader/dateFormats';
import { readBlocks } from '../reader/rangeChunks';
import { DAYS_1904 } from '../reader/sheetColumns';
import type { FormerTable } from './refresh';
import { leaversOf } from '../refresh/leavers';

/** A cell of a table as users see it is seldom longer. */
const ROW_BYTES = 600;

/** Former tables of the sheets that are to be refreshed, by table name. Three exchanges for all of them, none if there are none. */
export async function readFormerTables(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  existing: ReadonlySet<string>,
  is1904: boolean,
  signal: AbortSignal | undefined,
): Promise<Map<string, FormerTable>> {
  const names = specs
    .flatMap(({ existing: mode }) => (mode.mode === 'refresh' ? [mode.table, leaversOf(mode.table)] : []))
    .filter((name) => existing.has(name.toLowerCase()));
  const former = new Map<string, FormerTable>();
  if (names.length === 0) return former;

  const looks = names.map((name) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange();
    body.load('rowIndex,columnIndex,rowCount,columnCount');
    const header = table.getHeaderRowRange();
    header.load('values');
    const first = body.getRow(0);
    first.load('numberFormat');
    return { name, body, header, first };
  });
  await new Exchange(context, { writes: false, signal }).sync();
  const readings = looks.map(({ name, body, header, first }) => {
    const headers = (header.values[0] ?? []).map(String);
    const formats = (first.numberFormat[0] ?? []).map(String);
    return {
      name,
      headers,
      formats,
      values: [] as CellScalar[][],
      formulas: [] as CellScalar[][],
      sheet: context.workbook.tables.getItem(name).worksheet,
      row: body.rowIndex,
      column: body.columnIndex,
      rows: body.rowCount,
      columns: body.columnCount,
      rowBytes: ROW_BYTES,
    };
  });
  await readBlocks(
    context,
    'values',
    readings,
    ({ values }, _chunk, rows) => {
      values.push(...(rows as CellScalar[][]));
    },
    signal,
  );
  await readBlocks(
    context,
    'formulas',
    readings,
    ({ formulas }, _chunk, rows) => {
      formulas.push(...(rows as CellScalar[][]));
    },
    signal,
  );
  for (const { name, headers, formats, values, formulas, row, column, rows, columns } of readings) {
    const offsets = formats.map((format) => (is1904 && isDateFormat(format) ? DAYS_1904 : 0));
    const dated = values.map((row) =>
      row.map((value, index) => (typeof value === 'number' ? value + (offsets[index] ?? 0) : value)),
    );
    const area = { row, column, rows, columns };
    former.set(name, { name, area, headers, formats, values: dated, formulas });
  }
  return former;
}
