import { CellKind } from '../table';
import { findForm } from './forms';
import type { FoundColumn, FoundTable } from './foundTable';
import { findHeader, headerScore, noHeader } from './headers';
import type { Header } from './headers';
import { LabelCells } from './labelCells';
import { foldLabel } from './labelFolds';
import type { Labels } from './labels';
import { headingsAbove, headingsBetween } from './headings';
import { regionsOf, trimmed } from './regions';
import type { Region } from './regions';
import type { SheetView, Span } from './sheetView';
import { findTransposed } from './transposed';

/** Finds every table on a sheet: native tables first, then lists and forms in what is left. */
export function findTables(view: SheetView, labels: Labels): readonly FoundTable[] {
  const cells = new LabelCells(view, labels);
  const regions = regionsOf(view);
  const native = regions.filter((region) => region.native !== undefined);
  const free = regions.filter((region) => region.native === undefined);
  return [...native, ...joined(view, free, labels)].flatMap((region) =>
    tablesOf(view, region, labels, cells),
  );
}

/** Runs of columns that belong to one table although an empty column parts them. */
function joined(view: SheetView, regions: readonly Region[], labels: Labels): readonly Region[] {
  const result: Region[] = [];
  for (const region of regions) {
    const last = result.at(-1);
    if (last === undefined || !belongTogether(view, last.span, region.span, labels)) result.push(region);
    else result[result.length - 1] = { span: union(last.span, region.span) };
  }
  return result;
}

const union = (a: Span, b: Span): Span => ({
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});

function belongTogether(view: SheetView, left: Span, right: Span, labels: Labels): boolean {
  if (right.left <= left.right || right.top > left.bottom || left.top > right.bottom) return false;
  const [a, b] = [findHeader(view, left, labels), findHeader(view, right, labels)];
  if (a === undefined || b === undefined) return true;
  if (a.rows.at(-1) !== b.rows.at(-1)) return false;
  const longest = Math.max(left.bottom, right.bottom) - (a.rows.at(-1) ?? 0);
  if (Math.abs(left.bottom - right.bottom) > Math.max(1, longest * 0.1)) return false;
  const names = new Set(a.labels.map(foldLabel).filter((label) => label !== ''));
  if (b.labels.some((label) => names.has(foldLabel(label)))) return false;
  // A table of its own begins with whom it is about; further columns of the same customers do not say it again.
  return !(a.labels.some((label) => labels.namesCustomer(label)) && startsAnew(b, labels));
}

/** How many columns from the left a table has its customer in, its number and an order's before it. */
const keyColumns = 4;

const startsAnew = (header: Header, labels: Labels) =>
  header.labels
    .filter((label) => label !== '')
    .slice(0, keyColumns)
    .some((label) => labels.namesCustomer(label));

function tablesOf(view: SheetView, region: Region, labels: Labels, cells: LabelCells): readonly FoundTable[] {
  const { span } = region;
  const header = findHeader(view, span, labels);
  const isList = header !== undefined && !continuesLikeForm(view, span, header, cells);
  const known = header === undefined ? 0 : labelCount(header, labels);
  const turned = region.native === undefined ? findTransposed(view, span, labels, known) : undefined;
  if (turned !== undefined) return [turned];
  const isForm = header === undefined || looksLikeForm(view, span, cells, known >= 3 ? header.rows : []);
  if (region.native === undefined && (isForm || !(isList && known >= 3))) {
    const form = findForm(view, span, labels, cells);
    if (form !== undefined) return [form];
  }
  if (header === undefined || !isList)
    return [listOf(view, span, noHeader(span), span.bottom, region, labels)];
  return lists(view, span, header, labels, cells, region);
}

/** A list and the lists below it on the same columns, each under a header of its own. */
function lists(
  view: SheetView,
  span: Span,
  header: Header,
  labels: Labels,
  cells: LabelCells,
  region: Region,
): readonly FoundTable[] {
  const start = header.rows.at(-1) ?? span.top;
  const counts = cells.perRow(span.left, span.right);
  const filledCells = view.filledPerRow(span.left, span.right);
  for (let row = start + 1; row <= span.bottom && region.native === undefined; row += 1) {
    const count = counts[row] ?? 0;
    const filled = filledCells[row] ?? 0;
    // Behind a gap or a title the words need not be known as headers, resembling them is enough.
    const afterGap = row > start + 2 && filled >= 3 && (filledCells[row - 1] ?? 0) <= 1;
    // Right below a record a header has nothing but labels: 行业 and 电话 are values too, of a tag and of a channel.
    const enough = (filledCells[row - 1] ?? 0) >= filled ? filled : 0.6 * filled;
    if ((count < 2 || count < enough) && !(afterGap && likeHeader(view, row, span, labels))) continue;
    if (repeats(view, row, span, header)) continue;
    if (headerScore(view, row, span, labels, filled) === 0) continue;
    const below: Span = { ...span, top: row };
    const next = findHeader(view, { ...below, bottom: Math.min(row + 1, span.bottom) }, labels);
    if (next === undefined) continue;
    return [
      listOf(view, span, header, endAbove(view, span, row), region, labels),
      ...lists(view, below, next, labels, cells, region),
    ];
  }
  return [listOf(view, span, header, span.bottom, region, labels)];
}

/** Whether a row has nothing but short words, most of them resembling headers. */
function likeHeader(view: SheetView, row: number, span: Span, labels: Labels): boolean {
  let words = 0;
  let fitting = 0;
  for (let column = span.left; column <= span.right; column += 1) {
    if (view.isBlank(row, column)) continue;
    if (view.kind(row, column) !== CellKind.text) return false;
    const text = view.text(row, column);
    if (text.length > longestWord || /\d{2}/u.test(text)) return false;
    words += 1;
    if (labels.bestFit(text) >= 0.6) fitting += 1;
  }
  return fitting >= 0.6 * words;
}

const longestWord = 15;

/** Whether a row says the same as the header, a few cells aside. */
function repeats(view: SheetView, row: number, span: Span, header: Header): boolean {
  let same = 0;
  let filled = 0;
  for (let column = span.left; column <= span.right; column += 1) {
    if (view.isBlank(row, column)) continue;
    filled += 1;
    if (foldLabel(view.text(row, column)) === foldLabel(header.labels[column - span.left] ?? '')) same += 1;
  }
  return same >= 0.6 * filled;
}

/** Different field names of a header; numbered ones (客户1, 客户2) are one. */
const labelCount = (header: Header, labels: Labels) =>
  new Set(
    header.labels
      .filter((label) => labels.bestFit(label) >= 0.6)
      .map((label) => foldLabel(label).replace(/\d+$/u, '')),
  ).size;

/** On a form the row below the best one has labels too, in nearly all the columns where that one has them. */
function continuesLikeForm(view: SheetView, span: Span, header: Header, cells: LabelCells): boolean {
  if (header.rows.length > 1) return false;
  const top = header.rows.at(-1) ?? span.top;
  const row = top + 1;
  if (row > span.bottom || repeats(view, row, span, header)) return false;
  let labels = 0;
  let both = 0;
  for (let column = span.left; column <= span.right; column += 1) {
    if (!cells.isLabel(top, column)) continue;
    labels += 1;
    if (cells.isLabel(row, column)) both += 1;
  }
  return labels > 0 && both >= 0.7 * labels;
}

/** Labels that a form has in the columns of its labels at least, all together. */
const formLabels = 5;

/**
 * Whether some columns hold mostly labels, different ones: in a list a column has one label, its header. `header` are
 * the rows that would be a list's.
 */
function looksLikeForm(view: SheetView, span: Span, cells: LabelCells, header: readonly number[]): boolean {
  let labels = 0;
  for (let column = span.left; column <= span.right; column += 1) {
    let filled = 0;
    let known = 0;
    const texts = new Set<string>();
    for (let row = span.top; row <= Math.min(span.bottom, span.top + formDepth); row += 1) {
      if (view.isBlank(row, column) || header.includes(row)) continue;
      filled += 1;
      if (!cells.isLabel(row, column)) continue;
      known += 1;
      texts.add(foldLabel(view.text(row, column)));
    }
    if (texts.size >= 2 && known >= 0.5 * filled) labels += texts.size;
  }
  return labels >= formLabels;
}

/** Rows from the top that say whether a sheet is a form. */
const formDepth = 400;

/** The last row of a list above another one: the title of the next, below an empty row, is not of it. */
function endAbove(view: SheetView, span: Span, next: number): number {
  let row = next - 1;
  while (row > span.top && view.filled(row, span.left, span.right) === 1) row -= 1;
  return view.filled(row, span.left, span.right) === 0 ? row : next - 1;
}

function listOf(
  view: SheetView,
  span: Span,
  header: Header,
  bottom: number,
  region: Region,
  labels: Labels,
): FoundTable {
  const body = trimmed(view, { ...span, top: header.rows[0] ?? span.top, bottom }) ?? span;
  const columns: FoundColumn[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    const formulas = view.table.formulas[column];
    columns.push({
      sheetColumn: view.sheetColumn(column),
      label: header.labels[column - span.left] ?? '',
      group: header.groups[column - span.left] ?? '',
      cells: view.column(column),
      ...(formulas === undefined ? {} : { formulas }),
    });
  }
  const { native } = region;
  return {
    layout: 'list',
    columns,
    from: (header.rows.at(-1) ?? span.top - 1) + 1,
    to: Math.max(body.bottom, header.rows.at(-1) ?? 0),
    headerRows: header.rows,
    headings: [
      ...headingsAbove(view, span, header, labels),
      ...headingsBetween(view, { ...span, top: (header.rows.at(-1) ?? span.top - 1) + 1 }, labels),
    ].flatMap(({ pairs }) => pairs.map(({ label }) => label)),
    span: { ...span, bottom: body.bottom },
    ...(native === undefined ? {} : { native: { name: native.name, hasTotals: native.hasTotals } }),
  };
}
