import type { Exchange } from '../exchange';
import { ownSheets } from '../ownSheets';
import { readBlocks } from '../reader/rangeChunks';
import type { RowRecord } from '../store/journal';

/** Bytes of a key on the wire, generously. */
const KEY_BYTES = 60;

/** The sheet of parked rows: keys in its first column, the cells of each row from the second on. */
export interface ParkedRows {
  /** Sheet row by key, from 1. */
  readonly rows: ReadonlyMap<string, number>;
  /** First row below all of them. */
  readonly end: number;
}

export const nothingParked: ParkedRows = { rows: new Map(), end: 1 };

/** Queues the first look at the parked rows. */
export function requestParked({ workbook }: Excel.RequestContext) {
  const sheet = workbook.worksheets.getItemOrNullObject(ownSheets.rows);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  return { sheet, used };
}

/** Reads which rows are parked. One exchange, or none where nothing is. */
export async function readParked(
  context: Excel.RequestContext,
  { sheet, used }: ReturnType<typeof requestParked>,
): Promise<ParkedRows> {
  if (used.isNullObject) return nothingParked;
  const rows = new Map<string, number>();
  const end = used.rowIndex + used.rowCount;
  const block = { sheet, row: 0, column: 0, rows: end, columns: 1, rowBytes: KEY_BYTES };
  await readBlocks(context, 'values', [block], (_block, chunk, cells) => {
    cells.forEach(([key], offset) => {
      if (typeof key === 'string' && key !== '') rows.set(key, chunk.row + offset + 1);
    });
  });
  return { rows, end: end + 1 };
}

/** A removed row that is to be parked, with the id of the sheet it stands on. */
type ParkingRow = RowRecord & { readonly parked: string };

/**
 * Copies rows that are about to go, with everything a paste brings along, and leaves plain values of their formulas: a
 * copy must neither calculate nor be referred to. Nothing the user sees changes.
 */
export async function parkRows(
  exchange: Exchange,
  removals: readonly RowRecord[],
  { end }: ParkedRows,
): Promise<void> {
  const { worksheets } = exchange.context.workbook;
  const park = worksheets.getItem(ownSheets.rows);
  const rows = removals.filter((record): record is ParkingRow => record.parked !== undefined);
  for (const [at, { sheetId, row, column, cells, parked }] of rows.entries()) {
    await exchange.room(6);
    const source = worksheets.getItem(sheetId).getRangeByIndexes(row - 1, column - 1, 1, cells.length);
    const copy = park.getRangeByIndexes(end - 1 + at, 1, 1, cells.length);
    copy.copyFrom(source, 'All');
    copy.copyFrom(source, 'Values');
    park.getRangeByIndexes(end - 1 + at, 0, 1, 1).values = [[parked]];
  }
}

/** The parked rows with those of removals that have been parked behind them. */
export function withParked({
  parked,
  sheets,
}: {
  readonly parked: ParkedRows;
  readonly sheets: readonly { readonly rows: readonly RowRecord[] }[];
}): ParkedRows {
  const added = sheets.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'removeRow'));
  const rows = new Map(parked.rows);
  for (const [at, record] of added.entries())
    if (record.parked !== undefined) rows.set(record.parked, parked.end + at);
  return { rows, end: parked.end + added.length };
}

/** Queues the emptying of parked rows. */
export function clearParked({ workbook }: Excel.RequestContext, rows: Iterable<number>): void {
  const park = workbook.worksheets.getItem(ownSheets.rows);
  for (const row of rows) park.getRange(`${row}:${row}`).clear('All');
}

/** Queues the looks, notes, links and rules of a row that is put back, where its copy is there still. */
export function queueLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, cells, parked, origins }: RowRecord,
  { rows }: ParkedRows,
): void {
  const parkedRow = parked === undefined ? undefined : rows.get(parked);
  if (parkedRow === undefined) return;
  const park = context.workbook.worksheets.getItem(ownSheets.rows);
  for (const { at, origin, width } of originRuns(origins ?? cells.map((_, index) => index))) {
    sheet
      .getRangeByIndexes(row - 1, column - 1 + at, 1, width)
      .copyFrom(park.getRangeByIndexes(parkedRow - 1, origin + 1, 1, width), 'All');
  }
}

/** Neighbouring cells that were neighbours before as well. */
function originRuns(origins: readonly number[]): { at: number; origin: number; width: number }[] {
  const runs: { at: number; origin: number; width: number }[] = [];
  for (const [at, origin] of origins.entries()) {
    const last = runs.at(-1);
    if (origin < 0) continue;
    if (last && last.at + last.width === at && last.origin + last.width === origin) last.width += 1;
    else runs.push({ at, origin, width: 1 });
  }
  return runs;
}
