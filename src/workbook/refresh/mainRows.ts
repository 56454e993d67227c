import { formatAll } from '../assignAll';
import type { Exchange } from '../exchange';
import { numberFormats } from '../writer/numberFormats';
import { copyRows } from './copyRows';
import { sourcesOf } from './leaverColumns';
import type { RefreshPlan } from './refreshPlan';
import { formulaColumns, newcomersAt, tableOrder } from './refreshedCells';
import { rowPlaces } from './rowChanges';
import type { RowChanges } from './rowChanges';
import { addRows, plain, removeRows } from './tableRows';

/** Makes room for newcomers in the table, who if they return have the looks and notes they had among the leavers. */
export async function addNewcomers(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  { newcomersIn }: RowChanges,
  table: Excel.Table,
): Promise<void> {
  const { former, leavers, keys, leaverKeys, rows, returning, block } = plan;
  const { column, columns } = former.area;
  const count = rows.newcomers.length;
  if (count === 0) return;
  const places = rowPlaces(plan);
  const cells = (at: number, width = 1) =>
    sheet.getRangeByIndexes(places.newcomers, column + at, count, width);
  await exchange.room(14 + columns * 4, { sent: count * columns * 6 });
  if (newcomersIn) addRows(table, newcomersAt(plan), newcomersIn);
  plain(cells(0, columns));
  const shared = formulaColumns(plan);
  keys.forEach((key, at) => {
    const ours = block.columns.find((each) => each.key === key);
    formatAll(cells(at), ours ? numberFormats[ours.format] : (former.formats[at] ?? 'General'));
  });
  if (places.reused !== undefined) await emptyRow(exchange, sheet, plan, places.reused);
  if (leavers && returning.size > 0) {
    const back = rows.newcomers.flatMap((newRow, index) => {
      const from = returning.get(newRow);
      return from === undefined ? [] : [[places.newcomers + index, places.leavers + from] as const];
    });
    const sources = sourcesOf(former, keys, leavers, leaverKeys);
    const across = keys.flatMap((_, at) => {
      const from = shared.includes(at) ? -1 : sources.indexOf(at);
      return from < 0 ? [] : [[column + at, leavers.area.column + from] as const];
    });
    await copyRows(exchange, sheet, back, across);
  }
  for (const at of shared) {
    await exchange.room(3);
    cells(at).copyFrom(sheet.getRangeByIndexes(places.first, column + at, 1, 1), 'Formulas');
  }
}

/** Takes the rows that leave out of the table. */
export async function removeLeaving(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  { mainOut }: RowChanges,
): Promise<void> {
  await removeRows(exchange, sheet, mainOut);
  if (tableOrder(plan).length === 0) await emptyRow(exchange, sheet, plan, plan.former.area.row);
}

/** Empties a row of the table of all but the formulas that every row has. */
async function emptyRow(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  row: number,
): Promise<void> {
  const { column, columns } = plan.former.area;
  const shared = formulaColumns(plan);
  await exchange.room(8 + columns * 2);
  plain(sheet.getRangeByIndexes(row, column, 1, columns));
  for (let at = 0; at < columns; at += 1) {
    if (!shared.includes(at)) sheet.getRangeByIndexes(row, column + at, 1, 1).clear('Contents');
  }
}
