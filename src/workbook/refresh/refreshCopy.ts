import type { TableColumn } from '../../core/sheets';
import { formatAll } from '../assignAll';
import type { SavedFilter } from '../edits/sheetGuard';
import { writeCells } from '../edits/writeCells';
import type { Exchange } from '../exchange';
import { fitting, textForGeneral } from '../writer/cellText';
import { numberFormats } from '../writer/numberFormats';
import type { CellWriting } from '../writer/tableCells';
import { writeTableRows } from '../writer/tableWriter';
import { addLeavers, removeReturned } from './leaverRows';
import { addNewcomers, removeLeaving } from './mainRows';
import { carryComments } from './comments';
import type { PlacedComment } from './comments';
import { refreshCharts } from './refreshCharts';
import { newRowCells, tableOrder } from './refreshedCells';
import { refreshGrids } from './refreshGrids';
import { isLeftToUsers } from './refreshPlan';
import type { RefreshPlan } from './refreshPlan';
import { rowChanges } from './rowChanges';

/** The tables of a sheet's copy that stand where the sheet's own do. */
export interface CopiedTables {
  readonly main: Excel.Table;
  readonly leavers: Excel.Table | undefined;
  /** Filters of the sheet's tables: rows cannot be moved under them. */
  readonly filters: readonly SavedFilter[];
  readonly comments: readonly PlacedComment[];
}

/**
 * Brings a copy of a sheet up to date: rows that leave go from its table to that of the leavers, newcomers are put in
 * below the first row, our columns and the grids above get this run's values. Everything else is the user's and stays: columns, formats,
 * notes, formulas, the order of rows, filters, cells beside and below.
 */
export async function refreshCopy(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  { main, leavers, filters, comments }: CopiedTables,
  writing: CellWriting,
): Promise<void> {
  await exchange.room(12);
  for (const filter of filters) filter.clear(sheet);
  writeHeading(sheet, plan);

  // First all rows are there that were and will be: what a row takes along is copied from one to the other.
  const changes = rowChanges(plan);
  const places = await addLeavers(exchange, sheet, plan, changes, leavers, writing);
  await addNewcomers(exchange, sheet, plan, changes, main);
  await carryComments(exchange, sheet, plan, changes, places, comments);
  await removeReturned(exchange, sheet, plan, changes);
  await removeLeaving(exchange, sheet, plan, changes);

  await writeColumns(exchange, sheet, plan, writing);
  const returned = newRowCells(plan, writing.dateOffset);
  await exchange.room(returned.length * 4, { sent: returned.length * 200 });
  writeCells(sheet, returned);
  await addColumns(exchange, sheet, plan, main, writing);
  await refreshCharts(exchange, sheet, plan, writing);
  // Last: whole rows that come or go above move everything that has been placed.
  const commented = new Set(comments.map(({ row }) => row));
  await refreshGrids(exchange, sheet, plan.grids, commented, writing);
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

/** This run's values of our columns. */
async function writeColumns(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  writing: CellWriting,
): Promise<void> {
  const { area } = plan.former;
  const rowCount = tableOrder(plan).length;
  for (const { start, columns } of columnGroups(plan)) {
    const place = { column: area.column + start, rows: rowCount + 1, columns: columns.length };
    await writeTableRows(
      exchange,
      sheet,
      { block: { ...plan.block, rowCount, columns }, area: { row: area.row - 1, ...place } },
      writing,
    );
  }
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
  const rowCount = tableOrder(plan).length;
  for (const [index, column] of plan.added.entries()) {
    const at = area.column + area.columns + index;
    await exchange.room(6);
    main.columns.add(undefined, undefined, plan.headers.get(column.key));
    formatAll(sheet.getRangeByIndexes(area.row, at, Math.max(1, rowCount), 1), numberFormats[column.format]);
    await writeTableRows(
      exchange,
      sheet,
      {
        block: { ...plan.block, rowCount, columns: [ordered(column, plan)] },
        area: { row: area.row - 1, column: at, rows: rowCount + 1, columns: 1 },
      },
      writing,
    );
  }
}
