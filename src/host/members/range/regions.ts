import { COLUMN_COUNT, ROW_COUNT, type Area } from '../../cells';
import type { Sheet } from '../../document';

/** The block of cells around an area, bounded by empty rows and columns: Ctrl+Shift+* in Excel. */
export const surroundingArea = (sheet: Sheet, start: Area): Area => {
  const used = sheet.usedArea(true);
  if (used === undefined) return start;
  let area = start;
  for (;;) {
    const wider: Area = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(ROW_COUNT - 1, area.bottom + 1),
      right: Math.min(COLUMN_COUNT - 1, area.right + 1),
    };
    const hit = (part: Area): boolean =>
      sheet.values(part).some((row) => row.some((value) => value !== null));
    const next: Area = {
      top: wider.top < area.top && hit({ ...wider, bottom: wider.top }) ? wider.top : area.top,
      bottom: wider.bottom > area.bottom && hit({ ...wider, top: wider.bottom }) ? wider.bottom : area.bottom,
      left: wider.left < area.left && hit({ ...wider, right: wider.left }) ? wider.left : area.left,
      right: wider.right > area.right && hit({ ...wider, left: wider.right }) ? wider.right : area.right,
    };
    const grown =
      next.top < area.top || next.bottom > area.bottom || next.left < area.left || next.right > area.right;
    if (!grown) return area;
    area = next;
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
