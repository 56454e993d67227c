import { CellKind, ColumnBuilder, scalarAt } from '../table';
import type { CellScalar } from '../table';
import { formLabelHeads, formValueHeads } from '../books';
import type { FoundColumn, FoundTable } from './foundTable';
import { foldLabel } from './labelFolds';
import type { Labels } from './labels';
import type { LabelCells } from './labelCells';
import { inlinePairs } from './pairs';
import type { SheetView, Span } from './sheetView';

/** One label with its value on a form. */
interface FormEntry {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
  readonly kind: CellKind;
}

/** Forms are filled by hand; a sheet longer than this is a list. */
const longestForm = 20_000;
/** Labels a block has to have before it is taken for a form. */
const fewestLabels = 4;

/**
 * Reads a form: labels with their values beside them or after a colon, one customer a block. A label that comes again
 * starts the next block. `undefined` when the span holds no form.
 */
export function findForm(
  view: SheetView,
  span: Span,
  labels: Labels,
  cells: LabelCells,
): FoundTable | undefined {
  if (span.bottom - span.top > longestForm) return undefined;
  const entries = entriesOf(view, span, labels, cells);
  const blocks = blocksOf(entries);
  const fullest = Math.max(0, ...blocks.map((block) => block.length));
  if (fullest < fewestLabels) return undefined;
  const kept = blocks.filter((block) => block.some(({ value }) => value !== null && value !== ''));
  if (kept.length === 0) return undefined;
  return {
    layout: 'form',
    columns: columnsOf(view, kept),
    from: 0,
    to: kept.length - 1,
    headerRows: [],
    headings: [],
    span,
    blockRows: Int32Array.from(kept, (block) => view.sheetRow(Math.min(...block.map(({ row }) => row)))),
  };
}

function entriesOf(view: SheetView, span: Span, labels: Labels, cells: LabelCells): readonly FormEntry[] {
  const labelColumns = columnsOfLabels(span, cells);
  const entries: FormEntry[] = [];
  for (let row = span.top; row <= span.bottom; row += 1) {
    for (let column = span.left; column <= span.right; column += 1) {
      if (view.kind(row, column) !== CellKind.text) continue;
      const text = view.text(row, column);
      const pairs = inlinePairs(text, labels);
      for (const { label, value } of pairs)
        if (value !== '' || pairs.length > 1)
          entries.push({ label, row, column, value, kind: CellKind.text });
      if (pairs.length > 0 && pairs.some(({ value }) => value !== '')) continue;
      if (!cells.isLabel(row, column) && !(labelColumns.has(column) && isOwnLabel(text))) continue;
      const right = valueColumn(view, row, column, span);
      const value = right === undefined ? undefined : view.table.columns[right];
      // 电话 is a value too, of a channel: but not in a column of labels.
      const besideLabel = right !== undefined && labelColumns.has(right) && cells.isLabel(row, right);
      if (right === undefined ? !cells.isLabel(row, column) : besideLabel) continue;
      entries.push({
        label: text,
        row,
        column: right ?? column,
        value: value === undefined ? null : scalarAt(value, row),
        kind: right === undefined ? CellKind.empty : view.kind(row, right),
      });
      if (right !== undefined) column = right;
    }
  }
  return entries;
}

/** Columns that hold mostly labels: there a label nobody knows still is one. */
function columnsOfLabels(span: Span, cells: LabelCells): ReadonlySet<number> {
  const found = new Set<number>();
  for (let column = span.left; column <= span.right; column += 1) {
    let count = 0;
    for (let row = span.top; row <= span.bottom; row += 1) if (cells.isLabel(row, column)) count += 1;
    if (count >= fewestLabels) found.add(column);
  }
  return found;
}

const isOwnLabel = (text: string) => /^[\p{L}（）()/*：:]{2,12}$/u.test(text);

/** The cell beside a label that holds its value: the next one that is not covered by the label's own merged cell. */
function valueColumn(view: SheetView, row: number, column: number, span: Span): number | undefined {
  const merge = view.table.merges
    .map((area) => view.span(area))
    .find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const next = (merge?.right ?? column) + 1;
  return next <= span.right ? next : undefined;
}

/** Entries up to the first label that comes again are one block. */
function blocksOf(entries: readonly FormEntry[]): readonly (readonly FormEntry[])[] {
  const blocks: FormEntry[][] = [];
  let seen = new Set<string>();
  let current: FormEntry[] = [];
  const headings = repeatedHeadings(entries);
  for (const entry of entries) {
    const label = foldLabel(entry.label);
    if (headings.has(label)) continue;
    if (seen.has(label)) {
      blocks.push(current);
      current = [];
      seen = new Set();
    }
    seen.add(label);
    current.push(entry);
  }
  if (current.length > 0) blocks.push(current);
  return blocks;
}

/** Pairs that are the form's own column heads (字段名称 | 填写内容): the same text as value every time. */
function repeatedHeadings(entries: readonly FormEntry[]): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const { label, value } of entries) {
    if (formLabelHeads.test(label) && formValueHeads.test(String(value ?? ''))) heads.add(foldLabel(label));
  }
  return heads;
}

function columnsOf(view: SheetView, blocks: readonly (readonly FormEntry[])[]): readonly FoundColumn[] {
  const labels = new Map<string, string>();
  for (const block of blocks)
    for (const { label } of block) labels.set(foldLabel(label), labels.get(foldLabel(label)) ?? label);
  return [...labels].map(([folded, label]): FoundColumn => {
    const builder = new ColumnBuilder(blocks.length);
    const rows = new Int32Array(blocks.length);
    let sheetColumn = 0;
    for (const [index, block] of blocks.entries()) {
      const entry = block.find((each) => foldLabel(each.label) === folded);
      if (entry === undefined || entry.value === null) builder.skip();
      else builder.push(entry.value, typeof entry.value === 'boolean' ? undefined : entry.kind);
      rows[index] = view.sheetRow(entry?.row ?? block[0]?.row ?? 0);
      if (entry !== undefined) sheetColumn = view.sheetColumn(entry.column);
    }
    return {
      sheetColumn,
      label: label.replace(/[:：*\s]+$/u, ''),
      group: '',
      cells: builder.build(),
      cellRows: rows,
    };
  });
}
