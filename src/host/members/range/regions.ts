import { COLUMN_COUNT, ROW_COUNT, sameArea, type Area } from '../../cells';
import type { Sheet } from '../../document';

/** Whether a strip of cells holds anything. */
const isFilled = (sheet: Sheet, strip: Area): boolean => {
  for (let row = strip.top; row <= strip.bottom; row += 1) {
    for (let column = strip.left; column <= strip.right; column += 1) {
      if (sheet.grid.get(row, column) !== null) return true;
    }
  }
  return false;
};

/** The area grown on one side as far as cells just beyond it hold something. */
const grownTo = (sheet: Sheet, area: Area, used: Area, side: keyof Area): Area => {
  const step = side === 'top' || side === 'left' ? -1 : 1;
  let grown = area;
  for (;;) {
    const edge = grown[side] + step;
    if (step > 0 ? edge > used[side] : edge < used[side]) return grown;
    const around: Area = {
      top: Math.max(used.top, grown.top - 1),
      bottom: Math.min(used.bottom, grown.bottom + 1),
      left: Math.max(used.left, grown.left - 1),
      right: Math.min(used.right, grown.right + 1),
    };
    const strip: Area =
      side === 'top' || side === 'bottom'
        ? { ...around, top: edge, bottom: edge }
        : { ...around, left: edge, right: edge };
    if (!isFilled(sheet, strip)) return grown;
    grown = { ...grown, [side]: edge };
  }
};

/** The block of cells around an area, bounded by empty rows and columns: Ctrl+Shift+* in Excel. */
export const surroundingArea = (sheet: Sheet, start: Area): Area => {
  const used = sheet.usedArea(true);
  if (used === undefined) return start;
  let area = start;
  for (;;) {
    const before = area;
    for (const side of ['bottom', 'right', 'top', 'left'] as const) area = grownTo(sheet, area, used, side);
    if (sameArea(area, before)) return area;
  }
};

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The cell Ctrl+arrow goes to from the first cell of an area. */
export const edgeOf = (sheet: Sheet, from: Area, direction: string): { row: number; column: number } => {
  const [down, right] = steps[direction] ?? [0, 0];
  let [row, column] = [from.top, from.left];
  const last = sheet.usedArea(true) ?? from;
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < ROW_COUNT && c < COLUMN_COUNT;
  const filled = (r: number, c: number): boolean => inside(r, c) && sheet.value(r, c) !== null;
  const beyond = (): boolean =>
    (down > 0 && row > last.bottom) ||
    (right > 0 && column > last.right) ||
    !inside(row + down, column + right);
  const wanted = filled(row, column) && filled(row + down, column + right);
  do {
    if (beyond()) break;
    row += down;
    column += right;
  } while (wanted ? filled(row + down, column + right) : !filled(row, column));
  if (!filled(row, column)) {
    if (down > 0) row = ROW_COUNT - 1;
    if (right > 0) column = COLUMN_COUNT - 1;
  }
  return { row: Math.max(0, row), column: Math.max(0, column) };
};
