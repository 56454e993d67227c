import { organisationEndings } from '../books';
import { CellKind } from '../table';
import type { SheetView, Span } from './sheetView';

/** Rows from the top that may be a header nobody knows the words of. */
const searchDepth = 5;
/** Rows below it that are compared with it. */
const compared = 24;
const longestHeader = 20;

/** What can be seen of a cell without knowing what it is about. */
type Feature = 'number' | 'digits' | 'mail' | 'company' | 'words';

function featureOf(view: SheetView, row: number, column: number): Feature {
  if (view.kind(row, column) !== CellKind.text) return 'number';
  const text = view.text(row, column);
  if (/@/u.test(text)) return 'mail';
  if (/\d{4}|\d.*\d.*\d/u.test(text)) return 'digits';
  return text.length > 5 && organisationEndings.test(text) ? 'company' : 'words';
}

/**
 * A header by its looks alone: short different words over columns of numbers, dates, addresses or company names. For
 * lists whose header has words no field is known by; `undefined` when no row looks so.
 */
export function headerByShape(view: SheetView, span: Span): number | undefined {
  let looked = 0;
  for (let row = span.top; row < span.bottom && looked < searchDepth; row += 1) {
    const columns: number[] = [];
    for (let column = span.left; column <= span.right; column += 1)
      if (!view.isBlank(row, column)) columns.push(column);
    if (columns.length === 0) continue;
    looked += 1;
    if (columns.length < 3 || columns.length < 0.6 * (span.right - span.left + 1)) continue;
    const texts = new Set(columns.map((column) => view.text(row, column)));
    const plain = columns.every(
      (column) => featureOf(view, row, column) === 'words' && view.text(row, column).length <= longestHeader,
    );
    if (!plain || texts.size < columns.length) continue;
    const differing = columns.filter((column) => differsBelow(view, span, row, column)).length;
    return differing >= Math.max(2, 0.3 * columns.length) ? row : undefined;
  }
  return undefined;
}

/** Whether most cells below have one look, and another than the words above them. */
function differsBelow(view: SheetView, span: Span, header: number, column: number): boolean {
  let filled = 0;
  let other = 0;
  for (let row = header + 1; row <= Math.min(span.bottom, header + compared); row += 1) {
    if (view.isBlank(row, column)) continue;
    filled += 1;
    if (featureOf(view, row, column) !== 'words') other += 1;
  }
  return filled >= 2 && other >= 0.6 * filled;
}
