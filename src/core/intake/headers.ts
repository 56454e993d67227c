import { CellKind } from '../table';
import { noteWords, unitCells } from '../books';
import { headerByShape } from './headerShape';
import type { Labels } from './labels';
import type { SheetView, Span } from './sheetView';

/** The header of a list: its rows in the view, and per column from the left of the span its text and its group's. */
export interface Header {
  /** One row, or two where a row of groups stands above. Empty for a list without header. */
  readonly rows: readonly number[];
  readonly labels: readonly string[];
  /** Text of the group row above, spread over its merged cells; empty where there is none. */
  readonly groups: readonly string[];
}

/** How many filled rows from the top are looked at for a header. */
const searchDepth = 40;
/** Rows a title, its notes and the rows of a header take at most. */
const headerBlock = 5;

/**
 * Finds the header row of a span: the row near its top whose texts fit field names best. A row of data may share a few
 * words with headers (电话 is a channel as well as a field), so most of its filled cells have to fit.
 */
export function findHeader(view: SheetView, span: Span, labels: Labels): Header | undefined {
  let best: { readonly row: number; readonly score: number; readonly filled: number } | undefined;
  let looked = 0;
  for (let row = span.top; row <= span.bottom && looked < searchDepth; row += 1) {
    const filled = view.filled(row, span.left, span.right);
    if (filled === 0) continue;
    looked += 1;
    if (filled < 2) continue;
    const score = headerScore(view, row, span, labels, filled);
    if (score === 0) continue;
    // A fuller header far below a good one is that of another table.
    const ofAnother = best !== undefined && row - best.row > headerBlock && best.score >= 0.5 * best.filled;
    if (best === undefined || (score > best.score * 1.15 && !ofAnother)) best = { row, score, filled };
  }
  const row = best?.row ?? headerByShape(view, span);
  return row === undefined ? undefined : withUnits(view, span, withGroups(view, span, row, labels));
}

/** The header with the row of units below it, if it has one: 金额 over （万元） is 金额（万元）. */
function withUnits(view: SheetView, span: Span, header: Header): Header {
  const row = (header.rows.at(-1) ?? span.top) + 1;
  if (row > span.bottom) return header;
  const units = textsOf(view, row, span);
  const filled = units.filter((text) => text !== '');
  if (filled.length === 0 || !filled.every((text) => unitCells.test(text))) return header;
  const bracketed = (text: string) => (/^[（(【[]/u.test(text) ? text : `（${text}）`);
  return {
    rows: [...header.rows, row],
    labels: header.labels.map((label, index) => {
      const unit = units[index] ?? '';
      return unit === '' || label === '' ? label : `${label}${bracketed(unit)}`;
    }),
    groups: header.groups,
  };
}

/** Sum of the fits of a row's texts as headers; 0 when too few of them fit. */
export function headerScore(
  view: SheetView,
  row: number,
  span: Span,
  labels: Labels,
  filled: number,
): number {
  let sum = 0;
  let good = 0;
  for (let column = span.left; column <= span.right; column += 1) {
    if (view.isBlank(row, column)) continue;
    if (view.kind(row, column) !== CellKind.text) continue;
    const fit = labels.bestFit(view.text(row, column));
    if (fit < 0.5) continue;
    sum += fit;
    if (fit >= 0.6) good += 1;
  }
  // Wide sheets carry many columns of their own; a handful of known names is enough there.
  const enough = good >= Math.min(4, Math.max(2, 0.34 * filled));
  return enough ? sum : 0;
}

function withGroups(view: SheetView, span: Span, row: number, labels: Labels): Header {
  const below = subHeaderBelow(view, span, row, labels);
  if (below !== undefined) return below;
  const labelsOfRow = textsOf(view, row, span);
  const single: Header = {
    rows: mergedRows(view, span, row),
    labels: labelsOfRow,
    groups: labelsOfRow.map(() => ''),
  };
  const twice = twiceNamed(view, span, row, labels);
  if (twice !== undefined) return twice;
  if (row === span.top) return single;
  const above = spread(view, row - 1, span);
  const isGroupRow =
    distinct(above) >= 2 &&
    above.every(
      (text) => text.length <= 16 && !/[:：@]|\d{4}|有限|股份/u.test(text) && !isNote(text, labels),
    ) &&
    !hasNumbers(view, row - 1, span);
  if (!isGroupRow) return single;
  return {
    rows: [row - 1, row],
    labels: labelsOfRow.map((text, index) => (text === '' ? (above[index] ?? '') : text)),
    groups: labelsOfRow.map((text, index) => (text === '' ? '' : (above[index] ?? ''))),
  };
}

/** 备注 and 说明 are headers as well as the start of a remark. */
const isNote = (text: string, labels: Labels) => noteWords.test(text) && !labels.isKnown(text);

/** The rows of a header whose cells are merged over empty rows below it. */
function mergedRows(view: SheetView, span: Span, row: number): readonly number[] {
  const rows = [row];
  for (let below = row + 1; below <= span.bottom; below += 1) {
    if (view.filled(below, span.left, span.right) > 0) break;
    const covered = view.table.merges.some((area) => {
      const merge = view.span(area);
      return (
        merge.top <= row && merge.bottom >= below && merge.left >= span.left && merge.right <= span.right
      );
    });
    if (!covered) break;
    rows.push(below);
  }
  return rows;
}

/** A header in two languages, one row each: every column has both names. */
function twiceNamed(view: SheetView, span: Span, row: number, labels: Labels): Header | undefined {
  for (const [upper, lower] of [
    [row, row + 1],
    [row - 1, row],
  ] as const) {
    if (upper < span.top || lower >= span.bottom) continue;
    const [first, second] = [textsOf(view, upper, span), textsOf(view, lower, span)];
    const filled = first.filter((text) => text !== '').length;
    const both = first.filter((text, index) => otherScript(text, second[index] ?? '')).length;
    const fitting = second.filter((text) => labels.bestFit(text) >= 0.5).length;
    if (filled < 3 || both < 0.7 * filled || fitting < 0.5 * filled) continue;
    return {
      rows: [upper, lower],
      labels: first.map((text, index) => `${text} ${second[index] ?? ''}`.trim()),
      groups: first.map(() => ''),
    };
  }
  return undefined;
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);
const isLatin = (text: string) => /^[A-Za-z][A-Za-z .#/()_-]*$/u.test(text);
const otherScript = (a: string, b: string) => (isHan(a) && isLatin(b)) || (isLatin(a) && isHan(b));

/** A second header row that only fills in what stands under merged cells of the first (联系方式 over 电话, 邮箱). */
function subHeaderBelow(view: SheetView, span: Span, row: number, labels: Labels): Header | undefined {
  if (row + 1 > span.bottom) return undefined;
  const groups = view.table.merges
    .map((area) => view.span(area))
    .filter((merge) => merge.top === row && merge.bottom === row && merge.right > merge.left);
  if (groups.length === 0) return undefined;
  const under = (column: number) => groups.some(({ left, right }) => column >= left && column <= right);
  let fitting = 0;
  for (let column = span.left; column <= span.right; column += 1) {
    const blank = view.isBlank(row + 1, column);
    if (under(column)) {
      if (!blank && view.kind(row + 1, column) !== CellKind.text) return undefined;
      if (!blank && labels.bestFit(view.text(row + 1, column)) >= 0.5) fitting += 1;
    } else if (!blank) return undefined;
  }
  if (fitting === 0) return undefined;
  const upper = spread(view, row, span);
  const lower = textsOf(view, row + 1, span);
  return {
    rows: [row, row + 1],
    labels: lower.map((text, index) => (text === '' ? (upper[index] ?? '') : text)),
    groups: lower.map((text, index) => (text === '' ? '' : (upper[index] ?? ''))),
  };
}

function textsOf(view: SheetView, row: number, span: Span): readonly string[] {
  const texts: string[] = [];
  for (let column = span.left; column <= span.right; column += 1) texts.push(headerText(view, row, column));
  return texts;
}

/** A header cell's text; a number or date as a header (2024) as its digits. */
function headerText(view: SheetView, row: number, column: number): string {
  if (view.kind(row, column) === CellKind.number) return String(view.column(column).values[row] ?? '');
  return view.text(row, column);
}

/** A row's texts with merged cells spread over the columns they cover. */
function spread(view: SheetView, row: number, span: Span): readonly string[] {
  const texts = [...textsOf(view, row, span)];
  for (const area of view.table.merges) {
    const merge = view.span(area);
    if (merge.top > row || merge.bottom < row) continue;
    const text = view.text(merge.top, merge.left);
    for (
      let column = Math.max(merge.left, span.left);
      column <= Math.min(merge.right, span.right);
      column += 1
    )
      texts[column - span.left] = text;
  }
  return texts;
}

const distinct = (texts: readonly string[]) => new Set(texts.filter((text) => text !== '')).size;

function hasNumbers(view: SheetView, row: number, span: Span): boolean {
  for (let column = span.left; column <= span.right; column += 1) {
    const kind = view.kind(row, column);
    if (kind === CellKind.number || kind === CellKind.date || kind === CellKind.boolean) return true;
  }
  return false;
}

/** The header of a list that has none: every column nameless. */
export function noHeader(span: Span): Header {
  const nameless = Array.from({ length: span.right - span.left + 1 }, () => '');
  return { rows: [], labels: nameless, groups: nameless };
}
