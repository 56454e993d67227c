import { message } from '../../core';
import { writeCells } from '../edits/writeCells';
import type { Exchange } from '../exchange';
import { writeGrid } from '../writer/gridWriter';
import type { CellWriting } from '../writer/tableCells';
import { writeTable } from '../writer/tableWriter';
import { copyRows } from './copyRows';
import { leaversBlocks } from './leavers';
import { leftCells } from './refreshedCells';
import type { RefreshPlan } from './refreshPlan';
import { leaversKeepOne, rowPlaces } from './rowChanges';
import type { RowChanges } from './rowChanges';
import { addRows, plain, removeRows } from './tableRows';

/** Where each row that leaves goes, and which column of the main table each column there takes its cells from; from 0. */
export interface LeaverPlaces {
  readonly row: number;
  readonly column: number;
  /** -1 for none. */
  readonly targets: readonly number[];
}

/** Copies the rows that leave to the table of the leavers, the latest first, with their colours and notes. */
export async function addLeavers(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  { leaversIn }: RowChanges,
  table: Excel.Table | undefined,
  writing: CellWriting,
): Promise<LeaverPlaces | undefined> {
  const { leavers, leaverColumns, rows } = plan;
  if (!table || !leavers || !leaverColumns) {
    return rows.leavers.length > 0 ? await makeLeavers(exchange, sheet, plan, writing) : undefined;
  }
  const { row, column } = leavers.area;
  const { sources, joined, extra } = leaverColumns;
  await exchange.room(6 + (extra.length + joined.length) * 2, {
    sent: (leaversIn?.count ?? 0) * leavers.area.columns * 6,
  });
  for (const { column: at, header } of joined) {
    sheet.getRangeByIndexes(row - 1, column + at, 1, 1).values = [[header]];
  }
  if (leaversIn) addRows(table, 0, leaversIn);
  for (const { header } of extra) table.columns.add(undefined, undefined, header);
  const places = { row, column, targets: [...sources, ...extra.map(({ at }) => at)] };
  await copyLeavers(exchange, sheet, plan, places);
  const cells = leftCells(plan, places, writing.dateOffset);
  await exchange.room(cells.length * 2, { sent: cells.length * 120 });
  writeCells(sheet, cells);
  return places;
}

/** Takes those who are back out of the table of the leavers. */
export async function removeReturned(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  { leaversOut }: RowChanges,
): Promise<void> {
  const { leavers } = plan;
  if (!leavers) return;
  await removeRows(exchange, sheet, leaversOut);
  if (!leaversKeepOne(plan)) return;
  const { column, columns } = leavers.area;
  await exchange.room(10);
  const row = sheet.getRangeByIndexes(rowPlaces(plan).leavers, column, 1, columns);
  row.clear('Contents');
  plain(row);
}

/** The first rows that ever left this table: a heading and a table below everything on the sheet. */
async function makeLeavers(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  writing: CellWriting,
): Promise<LeaverPlaces> {
  const { former, shape } = plan;
  const used = shape.used ? shape.used.row + shape.used.rows : 0;
  // Rows that come and go in the table above move it along.
  const row = Math.max(former.area.row + former.values.length, used) + 1;
  const { column, columns } = former.area;
  const { title, table } = leaversBlocks(plan, message('workbook.leavers'));
  const places = { row: row + 2, column, targets: Array.from({ length: columns }, (_, at) => at) };
  await copyLeavers(exchange, sheet, plan, places);
  await writeGrid(exchange, sheet, { block: title, area: { row, column, rows: 1, columns: 1 } }, writing);
  await writeTable(
    exchange,
    sheet,
    { block: table, area: { row: row + 1, column, rows: table.rowCount + 1, columns: table.columns.length } },
    table.id,
    writing,
  );
  return places;
}

/** Before the table they stand in changes; their values are written over them. */
async function copyLeavers(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  { former, rows }: RefreshPlan,
  to: LeaverPlaces,
): Promise<void> {
  await copyRows(
    exchange,
    sheet,
    rows.leavers.map((from, index) => [to.row + index, former.area.row + from]),
    to.targets.flatMap((source, place) =>
      source < 0 ? [] : [[to.column + place, former.area.column + source] as const],
    ),
  );
}
