import type { Area } from '../cells';
import { COLUMN_COUNT, ROW_COUNT } from '../cells';

/** Cells opened or taken out: everything behind them in the band moves along the axis. */
export interface Shift {
  axis: 'rows' | 'columns';
  /** First row (or column) opened or taken out. */
  at: number;
  /** Positive: that many are opened; negative: taken out. */
  count: number;
  /** The band: columns (or rows) in which cells move, inclusive. */
  from: number;
  to: number;
}

/** Whether the whole rows or columns move. */
export function isWhole(shift: Shift): boolean {
  return shift.from === 0 && shift.to === (shift.axis === 'rows' ? COLUMN_COUNT : ROW_COUNT) - 1;
}

/** Start and end of an interval after the shift; undefined when all of it was taken out. */
function shiftInterval(
  start: number,
  end: number,
  { at, count }: Shift,
  limit: number,
): readonly [number, number] | undefined {
  if (count > 0) {
    const first = start >= at ? start + count : start;
    const last = end >= at ? Math.min(end + count, limit - 1) : end;
    return first > last ? undefined : [first, last];
  }
  const gone = -count;
  const first = start < at ? start : Math.max(at, start - gone);
  const last = end < at ? end : Math.max(at - 1, end - gone);
  return first > last ? undefined : [first, last];
}

/** Where an area is after the shift; areas that reach out of the band stay. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === 'rows') {
    if (area.left < shift.from || area.right > shift.to) return area;
    if (area.top === 0 && area.bottom === ROW_COUNT - 1) return area;
    const next = shiftInterval(area.top, area.bottom, shift, ROW_COUNT);
    return next && { ...area, top: next[0], bottom: next[1] };
  }
  if (area.top < shift.from || area.bottom > shift.to) return area;
  if (area.left === 0 && area.right === COLUMN_COUNT - 1) return area;
  const next = shiftInterval(area.left, area.right, shift, COLUMN_COUNT);
  return next && { ...area, left: next[0], right: next[1] };
}

/** Where a cell is after the shift; undefined when it was taken out. */
export function shiftCell(row: number, column: number, shift: Shift): readonly [number, number] | undefined {
  const area = shiftArea({ top: row, left: column, bottom: row, right: column }, shift);
  return area && [area.top, area.left];
}

/** Cells from the shift's place to the end of its band. */
export function movedArea({ axis, at, from, to }: Shift): Area {
  return axis === 'rows'
    ? { top: at, bottom: ROW_COUNT - 1, left: from, right: to }
    : { left: at, right: COLUMN_COUNT - 1, top: from, bottom: to };
}
