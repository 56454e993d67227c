import type { AppendRecord, RowRecord } from '../store/journal';
import { SHEET_ROWS } from '../payload';

/** The columns a row goes out of or comes into, from 1. */
interface RowColumns {
  readonly column: number;
  readonly width: number;
}

/** How far down columns are used: rows that go or come in them move it, whatever stands beside. */
export interface ListEnd extends RowColumns {
  readonly end: number;
}

/** Queues the ends of the columns in which rows move. */
export function requestListEnds(sheet: Excel.Worksheet, moves: readonly RowColumns[]) {
  const lists = new Map(moves.map(({ column, width }) => [`${column},${width}`, { column, width }]));
  return Array.from(lists.values(), (list) => {
    const columns = sheet.getRangeByIndexes(0, list.column - 1, SHEET_ROWS, list.width);
    const used = columns.getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount');
    return { ...list, used };
  });
}

export function listEnds(requests: ReturnType<typeof requestListEnds>): readonly ListEnd[] {
  return requests.map(({ column, width, used }) => ({
    column,
    width,
    end: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
  }));
}

/** What one piece of work does to the end of its columns: rows that come, or (negative) go. */
export interface Shift extends RowColumns {
  readonly by: number;
}

/**
 * How many pieces of work an exchange that failed half way carried out, by where the lists ended before it and end now.
 * Where several numbers explain it, the greatest; where none does, because somebody else was at it, none was.
 *
 * @param least what is known to have been carried out
 */
export function carriedOut(
  shifts: readonly Shift[],
  before: readonly ListEnd[],
  now: readonly ListEnd[],
  least = 0,
): number {
  const endOf = ({ column, width, end }: ListEnd, count: number) =>
    shifts
      .slice(0, count)
      .filter((shift) => shift.column === column && shift.width === width)
      .reduce((sum, { by }) => sum + by, end);
  for (let count = shifts.length; count > least; count -= 1) {
    if (before.every((list, at) => endOf(list, count) === now[at]?.end)) return count;
  }
  return least;
}

/** What a row that goes or comes does. */
export function shiftOfRow({ kind, column, cells }: RowRecord): Shift {
  return { column, width: cells.length, by: kind === 'removeRow' ? -1 : 1 };
}

/** What added rows do. */
export function shiftOfAppend({ column, cells }: AppendRecord): Shift {
  return { column, width: cells[0]?.length ?? 0, by: cells.length };
}
