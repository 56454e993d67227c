/** Rows of an Excel worksheet. */
export const ROW_COUNT = 1_048_576;
/** Columns of an Excel worksheet. */
export const COLUMN_COUNT = 16_384;

/** A rectangle of cells, zero-based and inclusive on all four sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: ROW_COUNT - 1,
  right: COLUMN_COUNT - 1,
};

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** An area from its first cell and its size in cells. */
export function areaOf(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rowsIn(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsIn(area: Area): number {
  return area.right - area.left + 1;
}

export function cellsIn(area: Area): number {
  return rowsIn(area) * columnsIn(area);
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === ROW_COUNT - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === COLUMN_COUNT - 1;
}

/** Whether the area lies on the sheet and has at least one cell. */
export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < ROW_COUNT &&
    area.right < COLUMN_COUNT &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Cells in both areas, or undefined when there are none. */
export function intersect(a: Area, b: Area): Area | undefined {
  if (!overlaps(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Up to four areas that together are `area` without `hole`. */
export function subtract(area: Area, hole: Area): Area[] {
  const middle = intersect(area, hole);
  if (middle === undefined) return [area];
  const rest: Area[] = [];
  if (middle.top > area.top) rest.push({ ...area, bottom: middle.top - 1 });
  if (middle.bottom < area.bottom) rest.push({ ...area, top: middle.bottom + 1 });
  if (middle.left > area.left)
    rest.push({ ...area, top: middle.top, bottom: middle.bottom, right: middle.left - 1 });
  if (middle.right < area.right)
    rest.push({ ...area, top: middle.top, bottom: middle.bottom, left: middle.right + 1 });
  return rest;
}

/** Column letters of a zero-based column: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based column of column letters, or -1 when they name none. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= COLUMN_COUNT ? index - 1 : -1;
}

/** `A1`, `A1:C5`, `A:C` or `1:5`. */
export function formatArea(area: Area): string {
  if (isWholeColumns(area)) {
    return `${columnName(area.left)}:${columnName(area.right)}`;
  }
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  const first = formatCell(area.top, area.left);
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${formatCell(area.bottom, area.right)}`;
}

export function formatCell(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `$A$1:$C$5`, the form defined names and chart series use. */
export function formatAbsoluteArea(area: Area): string {
  if (isWholeColumns(area)) return `$${columnName(area.left)}:$${columnName(area.right)}`;
  if (isWholeRows(area)) return `$${String(area.top + 1)}:$${String(area.bottom + 1)}`;
  const first = `$${columnName(area.left)}$${String(area.top + 1)}`;
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:$${columnName(area.right)}$${String(area.bottom + 1)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

function parseCell(text: string): readonly [row: number, column: number] | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column < 0 || row >= ROW_COUNT ? undefined : [row, column];
}

/** Reads an address without sheet name; undefined when it is none. */
export function parseArea(text: string): Area | undefined {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const a = columnIndex(columns[1] ?? '');
    const b = columnIndex(columns[2] ?? '');
    if (a < 0 || b < 0) return undefined;
    return { top: 0, left: Math.min(a, b), bottom: ROW_COUNT - 1, right: Math.max(a, b) };
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const a = Number(rows[1]) - 1;
    const b = Number(rows[2]) - 1;
    if (a >= ROW_COUNT || b >= ROW_COUNT) return undefined;
    return { top: Math.min(a, b), left: 0, bottom: Math.max(a, b), right: COLUMN_COUNT - 1 };
  }
  const [first = '', second, extra] = text.split(':');
  if (extra !== undefined) return undefined;
  const start = parseCell(first);
  const end = second === undefined ? start : parseCell(second);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start[0], end[0]),
    left: Math.min(start[1], end[1]),
    bottom: Math.max(start[0], end[0]),
    right: Math.max(start[1], end[1]),
  };
}

/** Sheet name and rest of `Sheet1!A1` or `'My sheet'!A1:B2`; no sheet when there is none. */
export function splitSheetName(address: string): { sheet: string | undefined; rest: string } {
  if (address.startsWith("'")) {
    const match = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
    if (match) return { sheet: (match[1] ?? '').replaceAll("''", "'"), rest: match[2] ?? '' };
    return { sheet: undefined, rest: address };
  }
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: undefined, rest: address };
  return { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc]?[0-9]*|[Cc][0-9]*)$/;

/** A sheet name as a formula writes it: in quotes where Excel needs them. */
export function quoteSheetName(name: string): string {
  if (PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}
