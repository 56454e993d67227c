import { ColumnBuilder } from '../table';
import type { FoundColumn, FoundTable } from './foundTable';
import type { Header } from './headers';
import type { Labels, SheetKind } from './labels';
import { inlinePairs } from './pairs';
import type { InlinePair } from './pairs';
import type { NonDataRow } from './rowKinds';
import type { SheetView, Span } from './sheetView';

/** Fields a merged cell or a heading stands for in all its rows, where a customer may have several rows. */
export const groupFields: ReadonlySet<string> = new Set([
  ...['customerId', 'customerName', 'orderId', 'date', 'updatedOn', 'category', 'owner'],
]);

/** Labels with their values in one row above a list or between its rows. */
interface Heading {
  readonly row: number;
  readonly pairs: readonly InlinePair[];
}

/** The headings in the few rows above a list's header, top first. */
export function headingsAbove(
  view: SheetView,
  span: Span,
  header: Pick<Header, 'rows'>,
  labels: Labels,
): readonly Heading[] {
  const [first] = header.rows;
  if (first === undefined) return [];
  const headings: Heading[] = [];
  for (let row = Math.max(span.top, first - 4); row < first; row += 1) {
    const pairs: InlinePair[] = [];
    for (let column = span.left; column <= span.right; column += 1)
      pairs.push(...inlinePairs(view.text(row, column), labels));
    if (pairs.length > 0) headings.push({ row, pairs });
  }
  return headings;
}

/** The headings between a list's rows: those with nothing but labels and values in one or two cells. */
export function headingsBetween(view: SheetView, span: Span, labels: Labels): readonly Heading[] {
  const filled = view.filledPerRow(span.left, span.right);
  const headings: Heading[] = [];
  for (let row = span.top; row <= span.bottom; row += 1) {
    const cells = filled[row] ?? 0;
    if (cells === 0 || cells > 2) continue;
    const pairs: InlinePair[] = [];
    for (let column = span.left; column <= span.right; column += 1)
      pairs.push(...inlinePairs(view.text(row, column), labels));
    if (pairs.length > 0) headings.push({ row, pairs });
  }
  return headings;
}

/**
 * What headings say about the rows below them, as columns by field key. Only headings that name a customer count: a
 * sheet's date or department stands above many lists.
 */
export function headingColumns(
  view: SheetView,
  nonData: readonly NonDataRow[],
  rows: Int32Array,
  kind: SheetKind,
  table: FoundTable,
  labels: Labels,
): ReadonlyMap<string, FoundColumn> {
  const columns = new Map<string, FoundColumn>();
  if (table.layout === 'form') return columns;
  const between = nonData.flatMap(({ row, pairs }): readonly Heading[] =>
    pairs === undefined ? [] : [{ row, pairs }],
  );
  const above = headingsAbove(view, table.span, { rows: table.headerRows }, labels);
  const keyOf = headingKeys(kind, labels);
  const headings = [...above, ...between]
    .sort((a, b) => a.row - b.row)
    .filter(({ pairs }) =>
      pairs.some(({ label }) => ['customerId', 'customerName'].includes(keyOf(label) ?? '')),
    );
  const keys = new Set(headings.flatMap(({ pairs }) => pairs.map(({ label }) => keyOf(label))));
  for (const key of keys) {
    if (key !== undefined) columns.set(key, headingColumn(view, headings, rows, key, keyOf));
  }
  return columns;
}

/** The field of a kind a heading's label names, if it is one that holds for many rows. */
export function headingKeys(kind: SheetKind, labels: Labels): (label: string) => string | undefined {
  const matcher = labels.matcher(kind);
  return (label) => [...matcher.fits(label)].find(([key, fit]) => fit >= 0.95 && groupFields.has(key))?.[0];
}

function headingColumn(
  view: SheetView,
  headings: readonly Heading[],
  rows: Int32Array,
  key: string,
  keyOf: (label: string) => string | undefined,
): FoundColumn {
  const builder = new ColumnBuilder(rows.length);
  const cellRows = new Int32Array(rows.length);
  let next = 0;
  let current: { readonly value: string; readonly row: number } | undefined;
  for (const [at, row] of rows.entries()) {
    for (let heading = headings[next]; heading !== undefined && heading.row < row; heading = headings[next]) {
      const pair = heading.pairs.find(({ label }) => keyOf(label) === key);
      current = pair === undefined ? undefined : { value: pair.value, row: heading.row };
      next += 1;
    }
    if (current === undefined || current.value === '') builder.skip();
    else builder.push(current.value);
    cellRows[at] = view.sheetRow(current?.row ?? row);
  }
  return { sheetColumn: 0, label: key, group: '', cells: builder.build(), cellRows };
}
