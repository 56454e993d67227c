import { wrappedLines } from '../../core/sheets';
import type { GridCell, SheetSpec } from '../../core/sheets';
import type { Wording } from '../../locales';
import type { SheetLayout } from './layout';

/** Of Excel's default font, in points. */
const defaultSize = 11;
const lineHeight = 15;
/** Of a column nobody gave a width, in characters. */
const defaultWidth = 8.43;
/** Excel makes no row higher. */
const highest = 409;

/** The rows of a sheet's grids that need more than a line for their wrapped texts, each once, with their heights. */
export function fittedHeights(
  { fitsRows, widths = {} }: SheetSpec,
  { grids }: SheetLayout,
  wording: Wording,
): readonly { readonly row: number; readonly points: number }[] {
  if (fitsRows !== true) return [];
  const widthFrom = (column: number, { span }: GridCell) =>
    Array.from({ length: span?.columns ?? 1 }, (_, at) => widths[column + at] ?? defaultWidth).reduce(
      (sum, width) => sum + width,
      0,
    );
  const heights = new Map<number, number>();
  for (const { block, area } of grids)
    for (const [at, cells] of block.rows.entries()) {
      const row = area.row + at;
      const fixed = block.heights?.[at] ?? 0;
      for (const [index, cell] of cells.entries()) {
        const points = cell ? heightOf(cell, widthFrom(area.column + index, cell), wording) : 0;
        const height = Math.min(highest, Math.max(points, fixed, heights.get(row) ?? 0));
        if (height > lineHeight) heights.set(row, height);
      }
    }
  return Array.from(heights, ([row, points]) => ({ row, points }));
}

/** Height of one cell; 0 for what does not wrap. */
function heightOf({ value, style }: GridCell, characters: number, wording: Wording): number {
  if (style?.wrap !== true || value === null || value === undefined) return 0;
  const enlarged = (style.size ?? defaultSize) / defaultSize;
  const text = typeof value === 'object' ? wording.text(value) : String(value);
  return Math.ceil(wrappedLines(text, characters / enlarged) * lineHeight * enlarged);
}
