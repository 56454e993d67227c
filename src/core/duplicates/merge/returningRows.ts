import type { RecordSet } from '../../books';
import type { CellScalar } from '../../table';
import type { MergeLine } from './mergeLog';
import { readRemovedRow } from './removedRow';
import type { RemovedRow } from './removedRow';
import { rowExtent } from './rowExtent';
import { RowHistory } from './rowHistory';
import { nameIn, registrationsOn } from './rowRemovals';
import { columnsNow, headedColumns } from './sheetHeaders';
import type { SheetRows } from './sheetRows';

/** A row that a merge took out and that has not come back. */
export interface GoneRow {
  readonly line: MergeLine;
  /** The row of the sheet as it is before which it belongs. */
  readonly row: number;
  /** The same by what merges alone have done to the sheet. */
  readonly recorded: number;
  /** Undefined where its record is damaged. */
  readonly removed: RemovedRow | undefined;
}

/** The rows of a sheet that are out, in the order they stood in. */
export function goneRows(
  sheet: string,
  lines: readonly MergeLine[],
  history: RowHistory,
  set: RecordSet,
): readonly GoneRow[] {
  const bySeq = new Map(lines.map((line) => [line.seq, line]));
  const customers = customerRows(set, sheet);
  const rows = Array.from(customers.values()).flat();
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  return history.gone(sheet).flatMap(({ seq, row }): GoneRow[] => {
    const line = bySeq.get(seq);
    if (!line) return [];
    const removed = readRemovedRow(line, lines);
    const place = row + movedSince(line, removed, history, customers);
    const within = rows.length === 0 ? place : Math.min(Math.max(place, first), last + 1);
    return [{ line, removed, row: within, recorded: row }];
  });
}

/**
 * How far people have moved the row's neighbours beyond what merges did: rows they put in above the list, say. A list
 * sorted since has its rows back beside a former neighbour.
 */
function movedSince(
  { sheet, row, run }: MergeLine,
  removed: RemovedRow | undefined,
  history: RowHistory,
  customers: ReadonlyMap<string, readonly number[]>,
): number {
  const neighbours = (removed?.near ?? []).flatMap(({ by, id, name }) => {
    const place = { sheet, row: row + by, run };
    if (history.isOut(place)) return [];
    return { expected: history.rowNow(place), found: customers.get(customerKey(id, name)) ?? [] };
  });
  if (neighbours.some(({ expected, found }) => found.includes(expected))) return 0;
  for (const { expected, found } of neighbours) {
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) return only - expected;
  }
  return 0;
}

/**
 * The lines as if people had moved whole lists before any merge and not in between: rows put in above a list, say. The
 * rows of earlier and later merges can then be told apart by their numbers.
 */
export function withRowsNow(lines: readonly MergeLine[], set: RecordSet): readonly MergeLine[] {
  const history = new RowHistory(lines);
  const moved = new Map<string, number>();
  for (const sheet of new Set(lines.map((line) => line.sheet))) {
    const customers = customerRows(set, sheet);
    const shifts = history.gone(sheet).flatMap(({ seq }) => {
      const line = lines.find((each) => each.seq === seq);
      return line ? movedSince(line, readRemovedRow(line, lines), history, customers) : [];
    });
    const [by = 0] = shifts;
    if (by !== 0 && shifts.every((each) => each === by)) moved.set(sheet, by);
  }
  return lines.map((line) => ({ ...line, row: line.row + (moved.get(line.sheet) ?? 0) }));
}

/** Sheet rows by the customer in them. */
function customerRows(set: RecordSet, sheet: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const records of registrationsOn(set, sheet)) {
    records.rows.forEach((row, record) => {
      const { id, name } = nameIn(records, record);
      const held = found.get(customerKey(id, name));
      if (held) held.push(row);
      else found.set(customerKey(id, name), [row]);
    });
  }
  return found;
}

/** A merge may change the name of the row that stays, so the number counts where there is one. */
const customerKey = (id: string, name: string) => (id === '' ? `name ${name}` : `id ${id}`);

/** Cells of a row as it is put back. */
export interface ReturningCells {
  /** Sheet column of the first cell, from 1. */
  readonly column: number;
  readonly values: readonly CellScalar[];
  /** By cell, which of the removed row it was, from 0; -1 for columns that came since. */
  readonly origins: readonly number[];
  readonly isWhole: boolean;
  /** Values whose columns are gone. */
  readonly lost: readonly { readonly header: string; readonly value: CellScalar }[];
}

/** Lays a removed row out over the columns as they are now. */
export function returningCells(
  { sheet }: MergeLine,
  removed: RemovedRow,
  set: RecordSet,
  rows: SheetRows,
): ReturningCells {
  const places = columnsNow(headedColumns(set, sheet), removed);
  const [list] = registrationsOn(set, sheet);
  const extent = list && rowExtent(list, rows);
  const used = places.filter((place) => place > 0);
  const from = used.reduce((least, place) => Math.min(least, place), extent?.from ?? Infinity);
  const to = used.reduce((most, place) => Math.max(most, place), extent?.to ?? 0);
  const origins = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => places.indexOf(from + at));
  return {
    column: from,
    values: origins.map((origin) => removed.cells[origin] ?? null),
    origins,
    isWhole: extent?.isWhole ?? removed.wholeRow ?? false,
    lost: places.flatMap((place, at) => {
      const value = removed.cells[at] ?? null;
      return place === 0 && value !== null ? [{ header: removed.headers?.[at] ?? '', value }] : [];
    }),
  };
}
