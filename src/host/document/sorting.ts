import { moveFormula } from '../calculation';
import type { Area, CellValue } from '../cells';
import { columnsIn, rowsIn } from '../cells';
import { DocumentError } from './errors';
import type { Sheet } from './sheet';
import type { StyleId } from './style';

/** What rows (or columns) are put in order by. */
export interface SortField {
  /** Offset of the column (or row) in the area. */
  key: number;
  ascending: boolean;
  /** `Value`, `CellColor` or `FontColor` */
  sortOn: 'Value' | 'CellColor' | 'FontColor';
  /** The colour that comes first. */
  color?: string;
}

export interface SortOptions {
  matchCase: boolean;
  /** The first row (or column) stays in its place. */
  hasHeaders: boolean;
  /** `Rows` moves rows, `Columns` moves columns. */
  orientation: 'Rows' | 'Columns';
}

interface Cell {
  value: CellValue;
  formula: string | undefined;
  style: StyleId;
}

/** Excel's order of kinds: numbers, texts, truth values, errors. */
function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compareValues(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return 0;
}

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

function readCells(sheet: Sheet, area: Area): Cell[][] {
  return sheet.values(area).map((line, i) =>
    line.map((value, j) => ({
      value,
      formula: sheet.grid.formula(area.top + i, area.left + j)?.text,
      style: sheet.grid.styles.own(area.top + i, area.left + j),
    })),
  );
}

function writeCells(
  sheet: Sheet,
  area: Area,
  lines: readonly (readonly Cell[])[],
  origins: number[],
  down: boolean,
): void {
  const { grid, document } = sheet;
  lines.forEach((line, i) => {
    line.forEach((cell, j) => {
      const [row, column] = [area.top + i, area.left + j];
      document.calculation.dropFormula(sheet, row, column);
      grid.set(row, column, cell.value);
      grid.styles.setCell(row, column, cell.style);
      if (cell.formula === undefined) return;
      const by = down ? i - (origins[i] ?? i) : j - (origins[j] ?? j);
      document.calculation.setFormula(
        sheet,
        row,
        column,
        moveFormula(cell.formula, down ? by : 0, down ? 0 : by),
      );
    });
  });
}

/**
 * Puts the rows (or columns) of an area in order, as Excel does: stable, empty cells last, kinds in
 * the order numbers, texts, truth values, errors. Chinese texts go by pinyin.
 * @throws DocumentError InvalidArgument for a field outside the area, InvalidOperation over merged
 * cells, AccessDenied on a protected sheet
 */
export function sortArea(
  sheet: Sheet,
  whole: Area,
  fields: readonly SortField[],
  options: SortOptions,
): void {
  const down = options.orientation === 'Rows';
  const area = withoutHeader(whole, options, down);
  if (area === undefined) return;
  const width = down ? columnsIn(area) : rowsIn(area);
  if (fields.length === 0 || fields.some(({ key }) => key < 0 || key >= width)) {
    throw new DocumentError('InvalidArgument', 'A sort field is not in the range.');
  }
  assertSortable(sheet, area);
  const cells = readCells(sheet, area);
  const lines = down ? cells : transposed(cells);
  const collator = new Intl.Collator('zh-CN', { sensitivity: options.matchCase ? 'variant' : 'accent' });
  const order = lines.map((line, index) => ({ line, index }));
  order.sort((a, b) => {
    for (const field of fields) {
      const difference = compareCells(sheet, a.line[field.key], b.line[field.key], field, collator);
      if (difference !== 0) return difference;
    }
    return a.index - b.index;
  });
  const sorted = order.map(({ line }) => line);
  writeCells(
    sheet,
    area,
    down ? sorted : transposed(sorted),
    order.map(({ index }) => index),
    down,
  );
  const { document } = sheet;
  document.events.emit('rowsSorted', { sheetId: sheet.id, area, source: document.source });
  sheet.cellsChanged(area);
}

function withoutHeader(area: Area, { hasHeaders }: SortOptions, down: boolean): Area | undefined {
  if (!hasHeaders) return area;
  const rest = down ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
  return rest.top > rest.bottom || rest.left > rest.right ? undefined : rest;
}

function assertSortable(sheet: Sheet, area: Area): void {
  sheet.assertAllowed('allowSort');
  sheet.assertEditable(area);
  sheet.assertArraysWhole(area);
  const torn = sheet.merges.some(
    (m) => m.left <= area.right && area.left <= m.right && m.top <= area.bottom && area.top <= m.bottom,
  );
  if (torn) throw new DocumentError('InvalidOperation', 'Merged cells cannot be sorted.');
}

function compareCells(
  sheet: Sheet,
  a: Cell | undefined,
  b: Cell | undefined,
  { ascending, sortOn, color }: SortField,
  collator: Intl.Collator,
): number {
  if (!a || !b) return 0;
  if (sortOn !== 'Value') {
    const wanted = (cell: Cell) => (colorOf(sheet, cell, sortOn) === color ? 0 : 1);
    return (wanted(a) - wanted(b)) * (ascending ? 1 : -1);
  }
  // Empty cells come last whichever way the rest goes.
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return compareValues(a.value, b.value, collator) * (ascending ? 1 : -1);
}

function colorOf(sheet: Sheet, { style }: Cell, sortOn: 'CellColor' | 'FontColor'): string {
  const { fill, font } = sheet.document.styles.style(style);
  if (sortOn === 'FontColor') return font.color;
  return fill.pattern === 'None' ? '' : fill.color;
}
