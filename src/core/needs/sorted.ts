import { quadrantIds } from '../books';
import type { Need } from './needRows';
import type { Priority } from './priority';

/** A need with its priority. */
export interface RankedNeed {
  readonly need: Need;
  readonly priority: Priority;
}

const rank = (quadrant: (typeof quadrantIds)[number]) => quadrantIds.indexOf(quadrant);
/** A missing day comes after every day. */
const day = (serial: number | null) => serial ?? Infinity;
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const compareDay = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/**
 * The order of needs: quadrant, score, due date, update time, 客户编号, then what they say, then place in the workbook.
 * Total: no two needs are equal, and sorting the sheet another way does not change the order people see.
 */
export function compareNeeds(a: RankedNeed, b: RankedNeed): number {
  return (
    rank(a.priority.quadrant) - rank(b.priority.quadrant) ||
    b.priority.score - a.priority.score ||
    compareDay(day(a.need.dueOn), day(b.need.dueOn)) ||
    compareDay(day(a.need.updatedOn), day(b.need.updatedOn)) ||
    compareText(a.need.id, b.need.id) ||
    compareText(a.need.name, b.need.name) ||
    compareText(a.need.description, b.need.description) ||
    compareText(a.need.status ?? '', b.need.status ?? '') ||
    compareText(a.need.sheet, b.need.sheet) ||
    a.need.row - b.need.row ||
    a.need.record - b.need.record
  );
}
