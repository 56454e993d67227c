import { noteHeads } from '../books';
import { CellKind, ColumnBuilder, scalarAt } from '../table';
import type { FoundColumn, FoundTable } from './foundTable';
import { foldLabel } from './labelFolds';
import type { Labels } from './labels';
import type { SheetView, Span } from './sheetView';

/** Fields are a few dozen; a table that is longer has its records one below the other. */
const mostFields = 80;
const fewestFields = 4;
/** A label of a column of labels. */
const likelyLabel = 0.6;
const longestLikely = 8;

/**
 * A table turned on its side: a column of field names at the left, one record in each column beside it. `asHeader` is
 * how many field names the best header row has: a column has to have clearly more.
 */
export function findTransposed(
  view: SheetView,
  span: Span,
  labels: Labels,
  asHeader: number,
): FoundTable | undefined {
  if (span.right - span.left < 2 || span.bottom - span.top > 2 * mostFields) return undefined;
  for (let column = span.left; column <= Math.min(span.left + 1, span.right - 2); column += 1) {
    const rows = labelRows(view, span, column, labels);
    if (rows.length < fewestFields || rows.length <= 1.5 * asHeader) continue;
    const records = recordColumns(view, span, column, rows, labels);
    if (records.length < 2) continue;
    return tableOf(view, span, column, rows, records);
  }
  return undefined;
}

/** The rows of a column that holds field names, every one of them once; none when it holds other things too. */
function labelRows(view: SheetView, span: Span, column: number, labels: Labels): readonly number[] {
  const rows: number[] = [];
  const seen = new Set<string>();
  let known = 0;
  let likely = 0;
  for (let row = span.top; row <= span.bottom; row += 1) {
    if (view.isBlank(row, column)) continue;
    const text = view.text(row, column);
    if (view.kind(row, column) !== CellKind.text || text.length > 20) return [];
    const folded = foldLabel(text);
    if (seen.has(folded)) return [];
    seen.add(folded);
    if (labels.isKnown(text)) known += 1;
    else if (text.length <= longestLikely && labels.bestFit(text) >= likelyLabel) likely += 1;
    rows.push(row);
  }
  // Names of companies end like headers do (公司, 单位): some have to be headers word for word.
  return known >= 0.3 * rows.length && known + likely >= Math.max(fewestFields, 0.6 * rows.length)
    ? rows
    : [];
}

/** The columns beside the names that hold a record: filled like the first of them, and no names themselves. */
function recordColumns(
  view: SheetView,
  span: Span,
  names: number,
  rows: readonly number[],
  labels: Labels,
): readonly number[] {
  const records: number[] = [];
  let first = 0;
  for (let column = names + 1; column <= span.right; column += 1) {
    const filled = rows.filter((row) => !view.isBlank(row, column));
    if (filled.length === 0) continue;
    const labelled = filled.filter((row) => labels.isKnown(view.text(row, column))).length;
    if (labelled >= 0.4 * filled.length) return [];
    const [head] = rows;
    if (head !== undefined && noteHeads.test(view.text(head, column))) continue;
    if (records.length === 0) first = filled.length;
    if (filled.length < 0.4 * first) continue;
    records.push(column);
  }
  return records;
}

function tableOf(
  view: SheetView,
  span: Span,
  names: number,
  rows: readonly number[],
  records: readonly number[],
): FoundTable {
  return {
    layout: 'form',
    columns: rows.map((row): FoundColumn => {
      const builder = new ColumnBuilder(records.length);
      for (const column of records) {
        const cells = view.column(column);
        const value = scalarAt(cells, row);
        const kind = view.kind(row, column);
        if (value === null || view.isBlank(row, column)) builder.skip();
        else builder.push(value, typeof value === 'boolean' ? undefined : kind);
      }
      return {
        // Every record has a column of its own, so none is the field's.
        sheetColumn: 0,
        label: view.text(row, names).replace(/[:：*\s]+$/u, ''),
        group: '',
        cells: builder.build(),
        cellRows: new Int32Array(records.length).fill(view.sheetRow(row)),
      };
    }),
    from: 0,
    to: records.length - 1,
    headerRows: [],
    headings: [],
    span,
    blockRows: new Int32Array(records.length).fill(view.sheetRow(rows[0] ?? span.top)),
  };
}
