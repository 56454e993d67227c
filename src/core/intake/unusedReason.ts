import { summaryHeads } from '../books';
import { CellKind } from '../table';
import type { FoundTable } from './foundTable';
import { trimmed } from './regions';
import type { SheetView, Span } from './sheetView';

/** Why a sheet is not read. */
export type UnusedReason =
  | 'report'
  | 'hidden'
  | 'empty'
  | 'converted'
  /** Its rows stand on another sheet too. */
  | 'copy'
  /** A header without a row below it. */
  | 'noRows'
  /** Nothing but error values. */
  | 'errors'
  /** A single column. */
  | 'oneColumn'
  /** Sums by month, region or customer instead of the rows they were made of. */
  | 'summary'
  | 'noBook';

/** Why a sheet with no table that has rows is not read. */
export function reasonWithoutRows(view: SheetView): UnusedReason {
  return trimmed(view, wholeOf(view)) === undefined ? 'empty' : 'noRows';
}

/** Why a sheet whose tables are no book sheets is not read: what can be said of it, looked at as a whole. */
export function reasonWithoutBook(view: SheetView, tables: readonly FoundTable[]): UnusedReason {
  const span = trimmed(view, wholeOf(view));
  if (span === undefined) return 'empty';
  if (isErrors(view, span)) return 'errors';
  if (span.left === span.right) return isProse(view, span) ? 'noBook' : 'oneColumn';
  return tables.some((table) => isSummary(view, table)) ? 'summary' : 'noBook';
}

const wholeOf = (view: SheetView): Span => ({
  top: 0,
  bottom: view.rows - 1,
  left: 0,
  right: view.columns - 1,
});

/** Whether a column has sentences in it: a sheet of notes. */
function isProse(view: SheetView, { top, bottom, left }: Span): boolean {
  for (let row = top; row <= bottom; row += 1) if (view.text(row, left).length > longestValue) return true;
  return false;
}

/** Longer texts are no names, places or numbers. */
const longestValue = 60;

function isErrors(view: SheetView, { left, right }: Span): boolean {
  let filled = 0;
  let errors = 0;
  for (let column = left; column <= right; column += 1) {
    for (const kind of view.column(column).kinds) {
      if (kind !== CellKind.empty) filled += 1;
      if (kind === CellKind.error) errors += 1;
    }
  }
  return errors >= 0.8 * filled;
}

/** Columns of figures from which a table beside one column of names is a cross table. */
const crossColumns = 3;
/** Share of a column's cells that are numbers. */
const figures = 0.8;

/** Whether a table has the words of a pivot table, or one column of names and only sums beside it. */
function isSummary(view: SheetView, { columns, from, to, headerRows, span }: FoundTable): boolean {
  const heads = columns.map(({ label }) => label).filter((label) => label !== '');
  if (heads.some((label) => summaryHeads.test(label))) return true;
  const above = headerRows.at(-1) ?? span.top;
  for (let row = span.top; row <= above; row += 1)
    for (let column = span.left; column <= span.right; column += 1)
      if (summaryHeads.test(view.text(row, column))) return true;
  const [first, ...others] = columns;
  if (first === undefined || others.length < crossColumns) return false;
  const numbers = (kinds: Uint8Array) => {
    const rows = kinds.slice(from, to + 1);
    const filled = rows.filter((kind) => kind !== CellKind.empty);
    return filled.length === 0 ? 0 : filled.filter((kind) => kind === CellKind.number).length / filled.length;
  };
  return (
    numbers(first.cells.kinds) < 1 - figures && others.every(({ cells }) => numbers(cells.kinds) >= figures)
  );
}
