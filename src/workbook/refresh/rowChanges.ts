import { isFilled } from './leaverColumns';
import { runsOf } from './refreshPlan';
import type { RefreshPlan } from './refreshPlan';
import { newcomersAt, rowsBack, rowsThatLeave } from './refreshedCells';

/** Rows put into a sheet or taken out of it within some columns; all from 0, as the sheet is when it is their turn. */
export interface RowChange {
  readonly kind: 'insert' | 'remove';
  readonly row: number;
  readonly count: number;
  readonly column: number;
  readonly columns: number;
}

/** The row changes of a refresh, in the order they are carried out. */
export interface RowChanges {
  /** Room at the top of the table of leavers for those who leave now. */
  readonly leaversIn: RowChange | undefined;
  readonly newcomersIn: RowChange | undefined;
  readonly leaversOut: readonly RowChange[];
  /** From the bottom up. */
  readonly mainOut: readonly RowChange[];
}

/** Where a refresh finds rows once all that come have room and none has been taken out; from 0. */
export interface RowPlaces {
  /** First of the newcomers. */
  readonly newcomers: number;
  /** The row of somebody who leaves that the first or last newcomer gets. */
  readonly reused: number | undefined;
  /** The row that stood first before. */
  readonly first: number;
  /** First data row of the leavers, should they have had a table before. */
  readonly leavers: number;
}

/**
 * Where nobody stays one row does nevertheless and gets a newcomer: what refers to the rows of a table would refer to
 * nothing once all of them have been taken out.
 */
function reusesRow({ rows }: RefreshPlan): boolean {
  return rows.kept.length === 0 && rows.newcomers.length > 0;
}

function inserted(plan: RefreshPlan): number {
  return plan.rows.newcomers.length - (reusesRow(plan) ? 1 : 0);
}

/** Rows by which the newcomers push the table of leavers down. */
function push(plan: RefreshPlan): number {
  const { former, leavers } = plan;
  if (!leavers) return 0;
  const [main, below] = [former.area, leavers.area];
  const isUnder = below.column < main.column + main.columns && main.column < below.column + below.columns;
  return isUnder ? inserted(plan) : 0;
}

export function rowPlaces(plan: RefreshPlan): RowPlaces {
  const { former, leavers, rows } = plan;
  const at = newcomersAt(plan);
  const first = former.area.row + (at === 0 ? inserted(plan) : 0);
  const isReused = reusesRow(plan);
  return {
    newcomers: former.area.row + (isReused ? 0 : at),
    reused: isReused ? first : undefined,
    first,
    leavers: (leavers?.area.row ?? 0) + push(plan) + rows.leavers.length,
  };
}

/** Whether somebody of the leavers is to stay because an Excel table always has one row. */
export function leaversKeepOne(plan: RefreshPlan): boolean {
  const { leavers, rows } = plan;
  return rows.leavers.length === 0 && leaversGone(plan).length === leavers?.values.length;
}

/** Works out which rows come and go. */
export function rowChanges(plan: RefreshPlan): RowChanges {
  const { former, leavers, rows } = plan;
  const { row, column, columns } = former.area;
  const main = { column, columns };
  const below = { column: leavers?.area.column ?? 0, columns: leavers?.area.columns ?? 0 };
  const added = inserted(plan);
  const at = newcomersAt(plan);
  const places = rowPlaces(plan);
  const left = rows.leavers.length;
  const gone = afterKept(leaversGone(plan), leaversKeepOne(plan));
  // The row that stays is the first, whether a newcomer gets it or it is emptied.
  const leaving = afterKept(rowsThatLeave(plan), rows.kept.length === 0);
  return {
    leaversIn:
      leavers && left > 0 ? { kind: 'insert', row: leavers.area.row, count: left, ...below } : undefined,
    newcomersIn: added > 0 ? { kind: 'insert', row: row + at, count: added, ...main } : undefined,
    leaversOut: removals(
      gone.map((each) => places.leavers + each),
      // Columns that have to be added there are by then.
      { ...below, columns: below.columns + (plan.leaverColumns?.extra.length ?? 0) },
    ),
    mainOut: removals(
      leaving.map((each) => row + (each < at ? each : each + added)),
      main,
    ),
  };
}

/** Rows of the leavers' table that go: of those who are back, and empty ones. */
function leaversGone(plan: RefreshPlan): readonly number[] {
  const blank = (plan.leavers?.values ?? []).flatMap((cells, at) => (cells.some(isFilled) ? [] : [at]));
  return [...new Set([...rowsBack(plan), ...blank])].sort((a, b) => a - b);
}

const afterKept = (rows: readonly number[], keepsOne: boolean) => (keepsOne ? rows.slice(1) : rows);

function removals(
  rows: readonly number[],
  place: { readonly column: number; readonly columns: number },
): RowChange[] {
  return runsOf(rows)
    .map(({ start, count }): RowChange => ({ kind: 'remove', row: start, count, ...place }))
    .toReversed();
}
