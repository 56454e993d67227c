import { message } from '../../core';
import type { TableColumn } from '../../core/sheets';
import { formatAll } from '../assignAll';
import type { SavedFilter } from '../edits/sheetGuard';
import { writeCells } from '../edits/writeCells';
import type { Exchange } from '../exchange';
import { fitting, textForGeneral } from '../writer/cellText';
import { writeGrid } from '../writer/gridWriter';
import { numberFormats } from '../writer/numberFormats';
import type { CellWriting } from '../writer/tableCells';
import { writeTable, writeTableRows } from '../writer/tableWriter';
import { isFilled } from './leaverColumns';
import { leaversBlocks } from './leavers';
import { cellImage, newRowCells, rowsBack, rowsThatLeave, tableOrder } from './refreshedCells';
import { isLeftToUsers, runsOf } from './refreshPlan';
import type { RefreshPlan } from './refreshPlan';

/** The tables of a sheet's copy that stand where the sheet's own do. */
export interface CopiedTables {
  readonly main: Excel.Table;
  readonly leavers: Excel.Table | undefined;
  /** Filters of the sheet's tables: rows cannot be moved under them. */
  readonly filters: readonly SavedFilter[];
}

/**
 * Brings a copy of a sheet up to date: rows that leave go from its table to that of the leavers, newcomers are put in at
 * the top, our columns get this run's values. Everything else is the user's and stays: columns, formats, notes, formulas,
 * the order of rows, filters, cells beside and below.
 */
export async function refreshCopy(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  { main, leavers, filters }: CopiedTables,
  writing: CellWriting,
): Promise<void> {
  const { former, rows } = plan;
  await exchange.room(12);
  for (const filter of filters) filter.clear(sheet);
  writeHeading(sheet, plan);

  // The table below first: what moves above it then moves all of it.
  await refreshLeavers(exchange, sheet, plan, leavers, writing);
  if (!leavers && rows.leavers.length > 0) await makeLeavers(exchange, sheet, plan, writing);
  await makeRows(exchange, sheet, plan, main);
  for (const group of columnGroups(plan)) {
    await writeTableRows(
      exchange,
      sheet,
      {
        block: { ...plan.block, rowCount: tableOrder(plan).length, columns: group.columns },
        area: {
          row: former.area.row - 1,
          column: former.area.column + group.start,
          rows: tableOrder(plan).length + 1,
          columns: group.columns.length,
        },
      },
      writing,
    );
  }
  const returned = newRowCells(plan, writing.dateOffset);
  await exchange.room(returned.length * 4, { sent: returned.length * 200 });
  writeCells(sheet, returned);
  await addColumns(exchange, sheet, plan, main, writing);
  await exchange.room(filters.length * 8);
  for (const filter of filters) filter.restore(sheet);
}

/** Title, note and headers, where they still read as the last run wrote them. */
function writeHeading(sheet: Excel.Worksheet, { heading, former, reworded }: RefreshPlan): void {
  for (const { row, column, text } of heading) {
    sheet.getRangeByIndexes(row, column, 1, 1).values = [[textForGeneral(fitting(text)).value]];
  }
  for (const { column, header } of reworded) {
    sheet.getRangeByIndexes(former.area.row - 1, former.area.column + column, 1, 1).values = [[header]];
  }
}

/** Puts in rows for newcomers at the top and takes out those that leave; an Excel table always has one row. */
async function makeRows(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  main: Excel.Table,
): Promise<void> {
  const { former, rows, keys, block } = plan;
  const { row, column, columns } = former.area;
  const added = rows.newcomers.length;
  if (added > 0) {
    await exchange.room(8 + columns, { sent: added * columns * 6 });
    addRows(main, added, columns);
    const range = sheet.getRangeByIndexes(row, column, added, columns);
    // New rows look like their neighbours, which somebody may have coloured.
    uncolour(range);
    keys.forEach((key, at) => {
      const ours = block.columns.find((each) => each.key === key);
      const format = ours ? numberFormats[ours.format] : (former.formats[at] ?? 'General');
      formatAll(sheet.getRangeByIndexes(row, column + at, added, 1), format);
    });
  }
  await removeRows(exchange, sheet, { ...former.area, row: row + added }, rowsThatLeave(plan), {
    keepsOne: tableOrder(plan).length === 0,
  });
}

/** `null` leaves a cell to the formula of its column. */
function addRows(table: Excel.Table, count: number, columns: number): void {
  const blank = Array.from({ length: count }, () => new Array<null>(columns).fill(null));
  table.rows.add(0, blank as unknown as string[][]);
}

async function removeRows(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  body: { readonly row: number; readonly column: number; readonly columns: number },
  leaving: readonly number[],
  { keepsOne }: { readonly keepsOne: boolean },
): Promise<void> {
  const gone = keepsOne ? leaving.slice(1) : leaving;
  for (const { start, count } of runsOf(gone).toReversed()) {
    await exchange.room(2);
    sheet.getRangeByIndexes(body.row + start, body.column, count, body.columns).delete('Up');
  }
  if (!keepsOne) return;
  await exchange.room(8);
  const last = sheet.getRangeByIndexes(body.row, body.column, 1, body.columns);
  last.clear('Contents');
  uncolour(last);
}

function uncolour({ format }: Excel.Range): void {
  format.fill.clear();
  format.font.color = '#000000';
  format.font.bold = false;
}

/** Our columns that this run fills, as runs of neighbours in the table. */
function columnGroups(plan: RefreshPlan): { readonly start: number; readonly columns: TableColumn[] }[] {
  const groups: { start: number; columns: TableColumn[] }[] = [];
  plan.keys.forEach((key, at) => {
    const column = plan.block.columns.find((each) => each.key === key);
    if (!column || isLeftToUsers(column) || column.formula !== undefined) return;
    const last = groups.at(-1);
    if (last && last.start + last.columns.length === at) last.columns.push(ordered(column, plan));
    else groups.push({ start: at, columns: [ordered(column, plan)] });
  });
  return groups;
}

/** A column with its rows in the order of the table and what users wrote over it. */
function ordered(column: TableColumn, plan: RefreshPlan): TableColumn {
  const order = tableOrder(plan);
  const { values, links } = column;
  const own = plan.overwritten.get(column.key);
  const rows =
    'kinds' in values
      ? {
          ...values,
          kinds: Uint8Array.from(order, (row) => values.kinds[row] ?? 0),
          values: Float64Array.from(order, (row) => values.values[row] ?? 0),
        }
      : order.map((row) => own?.get(row) ?? values[row] ?? null);
  return { ...column, values: rows, ...(links ? { links: order.map((row) => links[row] ?? null) } : {}) };
}

/** Columns this version knows and the table has never had, at its right end. */
async function addColumns(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  main: Excel.Table,
  writing: CellWriting,
): Promise<void> {
  const { area } = plan.former;
  for (const [index, column] of plan.added.entries()) {
    await exchange.room(6);
    main.columns.add(undefined, undefined, plan.headers.get(column.key));
    const order = tableOrder(plan);
    formatAll(
      sheet.getRangeByIndexes(area.row, area.column + area.columns + index, Math.max(1, order.length), 1),
      numberFormats[column.format],
    );
    await writeTableRows(
      exchange,
      sheet,
      {
        block: { ...plan.block, rowCount: order.length, columns: [ordered(column, plan)] },
        area: {
          row: area.row - 1,
          column: area.column + area.columns + index,
          rows: order.length + 1,
          columns: 1,
        },
      },
      writing,
    );
  }
}

/** Takes out of the leavers who is back and puts in who leaves now, the latest first. */
async function refreshLeavers(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  table: Excel.Table | undefined,
  { dateOffset }: CellWriting,
): Promise<void> {
  const { leavers, leaverColumns, former, rows } = plan;
  if (!table || !leavers || !leaverColumns) return;
  const { row, column, columns } = leavers.area;
  const count = rows.leavers.length;
  const { sources, joined, extra } = leaverColumns;
  await exchange.room(6 + (extra.length + joined.length) * 2, { sent: count * columns * 6 });
  for (const { column: at, header } of joined) {
    sheet.getRangeByIndexes(row - 1, column + at, 1, 1).values = [[header]];
  }
  if (count > 0) addRows(table, count, columns);
  const back = rowsBack(plan);
  const blank = leavers.values.flatMap((cells, at) => (cells.some(isFilled) ? [] : [at]));
  const gone = [...new Set([...back, ...blank])].sort((a, b) => a - b);
  await removeRows(exchange, sheet, { ...leavers.area, row: row + count }, gone, {
    keepsOne: count === 0 && gone.length === leavers.values.length,
  });
  for (const { header } of extra) table.columns.add(undefined, undefined, header);
  const targets = [...sources, ...extra.map(({ at }) => at)];
  await copyLeavers(exchange, sheet, plan, { row, column, targets });
  const cells = rows.leavers.flatMap((each, index) =>
    targets.flatMap((source, place) => {
      const value = former.values[each]?.[source] ?? null;
      if (source < 0 || !isFilled(value)) return [];
      const format = former.formats[source] ?? 'General';
      return [
        { row: row + index + 1, column: column + place + 1, image: cellImage(value, format, dateOffset) },
      ];
    }),
  );
  await exchange.room(cells.length * 2, { sent: cells.length * 120 });
  writeCells(sheet, cells);
}

/**
 * Copies the rows that leave to the table of the leavers with their colours and notes, before the table they stand in
 * changes; their values are written over them.
 *
 * @param to where they go, from 0, and the column of the table each column there takes its cells from, -1 for none
 */
async function copyLeavers(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  { former, rows }: RefreshPlan,
  to: { readonly row: number; readonly column: number; readonly targets: readonly number[] },
): Promise<void> {
  const leaving = [...rows.leavers.entries()];
  const rowRuns = runsAlong(leaving);
  const columnRuns = runsAlong([...to.targets.entries()].filter(([, source]) => source >= 0));
  for (const down of rowRuns) {
    await exchange.room(columnRuns.length * 3);
    for (const across of columnRuns) {
      const range = (row: number, column: number) =>
        sheet.getRangeByIndexes(row, column, down.count, across.count);
      range(to.row + down.to, to.column + across.to).copyFrom(
        range(former.area.row + down.from, former.area.column + across.from),
        'All',
      );
    }
  }
}

/** Pairs of places as runs in which both go up by one. */
function runsAlong(
  pairs: readonly (readonly [to: number, from: number])[],
): { readonly to: number; readonly from: number; readonly count: number }[] {
  const runs: { to: number; from: number; count: number }[] = [];
  for (const [to, from] of pairs) {
    const last = runs.at(-1);
    if (last && last.to + last.count === to && last.from + last.count === from) last.count += 1;
    else runs.push({ to, from, count: 1 });
  }
  return runs;
}

/** The first rows that ever left this table: a heading and a table below everything on the sheet. */
async function makeLeavers(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  writing: CellWriting,
): Promise<void> {
  const { former, shape } = plan;
  const used = shape.used ? shape.used.row + shape.used.rows : 0;
  // Rows that come and go in the table above move it along.
  const row = Math.max(former.area.row + former.values.length, used) + 1;
  const { column, columns } = former.area;
  const { title, table } = leaversBlocks(plan, message('workbook.leavers'));
  const targets = Array.from({ length: columns }, (_, at) => at);
  await copyLeavers(exchange, sheet, plan, { row: row + 2, column, targets });
  await writeGrid(exchange, sheet, { block: title, area: { row, column, rows: 1, columns: 1 } }, writing);
  await writeTable(
    exchange,
    sheet,
    { block: table, area: { row: row + 1, column, rows: table.rowCount + 1, columns: table.columns.length } },
    table.id,
    writing,
  );
}
