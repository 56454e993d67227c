import type { SheetView, Span } from './sheetView';

/** A part of a sheet that may hold a table: a native Excel table, or a run of columns between empty ones. */
export interface Region {
  readonly span: Span;
  /** Present for a native table. */
  readonly native?: { readonly name: string; readonly hasHeader: boolean; readonly hasTotals: boolean };
}

/** What is left of a rectangle when another is cut out: above, below, left and right of it. */
function without(span: Span, hole: Span): readonly Span[] {
  if (hole.top > span.bottom || hole.bottom < span.top || hole.left > span.right || hole.right < span.left)
    return [span];
  const top = Math.max(span.top, hole.top);
  const bottom = Math.min(span.bottom, hole.bottom);
  return [
    { ...span, bottom: hole.top - 1 },
    { ...span, top: hole.bottom + 1 },
    { top, bottom, left: span.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: span.right },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

/** The smallest rectangle around the filled cells of a span; `undefined` when there is none. */
export function trimmed(view: SheetView, span: Span): Span | undefined {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (let column = span.left; column <= span.right; column += 1) {
    const extent = extentOf(view, column, span);
    if (extent === undefined) continue;
    top = Math.min(top, extent.top);
    bottom = Math.max(bottom, extent.bottom);
    left = Math.min(left, column);
    right = column;
  }
  return bottom < 0 ? undefined : { top, bottom, left, right };
}

/** First and last filled row of a column within a span. */
export function extentOf(
  view: SheetView,
  column: number,
  span: Span,
): { readonly top: number; readonly bottom: number } | undefined {
  let top = span.top;
  while (top <= span.bottom && view.isBlank(top, column)) top += 1;
  if (top > span.bottom) return undefined;
  let bottom = span.bottom;
  while (view.isBlank(bottom, column)) bottom -= 1;
  return { top, bottom };
}

/** Runs of columns that hold something, between columns that hold nothing. */
function columnRuns(view: SheetView, span: Span): readonly Span[] {
  const runs: Span[] = [];
  let start = -1;
  for (let column = span.left; column <= span.right + 1; column += 1) {
    const filled = column <= span.right && extentOf(view, column, span) !== undefined;
    if (filled && start < 0) start = column;
    if (!filled && start >= 0) {
      const run = trimmed(view, { ...span, left: start, right: column - 1 });
      if (run !== undefined) runs.push(run);
      start = -1;
    }
  }
  return runs;
}

/** The native tables of a sheet, and the runs of columns in what is left of it. */
export function regionsOf(view: SheetView): readonly Region[] {
  if (view.rows === 0 || view.columns === 0) return [];
  const whole: Span = { top: 0, bottom: view.rows - 1, left: 0, right: view.columns - 1 };
  const native = view.table.nativeTables.map((table): Region => {
    const { name, hasHeader, hasTotals } = table;
    return { span: view.span(table.area), native: { name, hasHeader, hasTotals } };
  });
  const rest = native.reduce<readonly Span[]>(
    (spans, { span }) => spans.flatMap((each) => without(each, span)),
    [whole],
  );
  return [...native, ...rest.flatMap((span) => columnRuns(view, span)).map((span) => ({ span }))];
}
