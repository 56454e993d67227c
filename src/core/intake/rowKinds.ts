import { exampleWords, grandTotalWords, noteWords, subtotalWords, totalWords } from '../books';
import { CellKind, numberAt, textAt } from '../table';
import { simplified, tidy } from '../text';
import type { FoundTable } from './foundTable';
import { foldLabel } from './labelFolds';
import type { Labels } from './labels';
import { inlinePairs } from './pairs';
import type { InlinePair } from './pairs';
import type { SheetView } from './sheetView';

/** Why a row within a table is no record. */
export type NonDataKind = 'blank' | 'subtotal' | 'total' | 'repeated-header' | 'note' | 'heading';

export interface NonDataRow {
  /** Row of the view. */
  readonly row: number;
  readonly kind: NonDataKind;
  /** What a heading says about the rows below it (客户编号：… 客户名称：…). */
  readonly pairs?: readonly InlinePair[];
}

/** The rows of a list apart: records, and the rows that are none with the reason. Together they are all rows. */
export interface RowKinds {
  /** Rows of the view. */
  readonly records: Int32Array;
  readonly nonData: readonly NonDataRow[];
}

/** Numbers of orders, customers, parcels: no word of a header or a sum is among them, and they can be a million. */
const plainCode = /^(?:[A-Za-z][\w-]*\d{6}|\d{9,})$/u;

/** Which texts of a dictionary could be words about the rows rather than values. */
const possibleWords = (dictionary: readonly string[]): number[] => {
  const possible: number[] = [];
  dictionary.forEach((text, index) => {
    if (text.length <= 120 && !plainCode.test(text)) possible.push(index);
  });
  return possible;
};

/**
 * Parts the rows of a list. `keys` are the columns that name the thing a row is about (the customer, the order): a row
 * with a sum word is a total only when they are empty or hold that very word.
 */
export function rowKindsOf(
  view: SheetView,
  table: FoundTable,
  keys: readonly number[],
  labels: Labels,
): RowKinds {
  const { from, to } = table;
  const count = Math.max(0, to - from + 1);
  const filled = new Uint16Array(count);
  const sums = new Uint8Array(count);
  const repeats = new Uint16Array(count);
  const colons = new Uint8Array(count);
  const headers = headerTexts(table);

  for (const [index, { cells }] of table.columns.entries()) {
    const { kinds, values, dictionary } = cells;
    const words = possibleWords(dictionary);
    const flagged = (test: (text: string) => boolean): Uint8Array | undefined => {
      const found = words.filter((word) => test(dictionary[word] ?? ''));
      if (found.length === 0) return undefined;
      const flags = new Uint8Array(dictionary.length);
      for (const word of found) flags[word] = 1;
      return flags;
    };
    const sumWords = flagged(isTotal);
    const pairs = flagged((text) => /[:：]/u.test(text) && inlinePairs(tidy(text), labels).length > 0);
    const header = headers[index] ?? '';
    const same = header === '' ? undefined : flagged((text) => foldLabel(text) === header);
    const blank = flagged((text) => tidy(text) === '');
    for (let at = 0; at < count; at += 1) {
      const kind = kinds[from + at];
      if (kind === CellKind.empty) continue;
      if (kind !== CellKind.text) {
        filled[at] = (filled[at] ?? 0) + 1;
        continue;
      }
      const text = values[from + at] ?? 0;
      if (blank?.[text] === 1) continue;
      filled[at] = (filled[at] ?? 0) + 1;
      if (sumWords?.[text] === 1) sums[at] = 1;
      if (pairs?.[text] === 1) colons[at] = 1;
      if (same?.[text] === 1) repeats[at] = (repeats[at] ?? 0) + 1;
    }
  }

  const width = median(filled);
  const nonData: NonDataRow[] = [];
  const records = new Int32Array(count);
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const row = from + at;
    const cells = filled[at] ?? 0;
    const kind = ((): Omit<NonDataRow, 'row'> | undefined => {
      if (cells === 0) return { kind: 'blank' };
      if ((repeats[at] ?? 0) >= Math.max(2, 0.6 * cells)) return { kind: 'repeated-header' };
      if (table.native?.hasTotals === true && row === to) return { kind: 'total' };
      if (at === 0 && isExample(table, row)) return { kind: 'note' };
      if (sums[at] === 1) return totalOf(view, table, row, keys, cells <= 0.4 * width);
      if (colons[at] === 1)
        return allNotes(table, row) ? { kind: 'note' } : headingOf(table, row, labels, cells);
      if (cells <= 2 && width > 2) return noteOf(view, table, row, keys, cells);
      return undefined;
    })();
    if (kind === undefined) {
      records[kept] = row;
      kept += 1;
    } else nonData.push({ row, ...kind });
  }
  const last = lastSum(table, keys, records.subarray(0, kept));
  if (last !== undefined) {
    kept -= 1;
    nonData.push({ row: last, kind: 'total' });
  }
  return { records: records.slice(0, kept), nonData };
}

/** Sum words are often spread over their cell: 合 计. */
const isTotal = (text: string) =>
  totalWords.test(simplified(tidy(text)).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''));

const headerTexts = (table: FoundTable) =>
  table.headerRows.length === 0 ? [] : table.columns.map(({ label }) => foldLabel(label));

const textOf = (table: FoundTable, column: number, row: number) => {
  const cells = table.columns[column]?.cells;
  return cells === undefined ? '' : tidy(textAt(cells, row) ?? '');
};

function totalOf(
  view: SheetView,
  table: FoundTable,
  row: number,
  keys: readonly number[],
  isSparse: boolean,
): Omit<NonDataRow, 'row'> | undefined {
  const named = keys.some(
    (column) => !view.isBlank(row, column + table.span.left) && !isTotal(textOf(table, column, row)),
  );
  // A count may stand in the name's column (小计 | 以上共 400 家); then hardly anything else does.
  if (named && !isSparse) return undefined;
  const word = simplified(table.columns.map((_, column) => textOf(table, column, row)).find(isTotal) ?? '');
  return { kind: subtotalWords.test(word) || row < table.to - 2 ? subtotalKind(word) : 'total' };
}

/** A sum in the middle of the table is one of a part, whatever its word, unless it says it is of all. */
const subtotalKind = (word: string): NonDataKind =>
  grandTotalWords.test(word) && !subtotalWords.test(word) ? 'total' : 'subtotal';

/** Whether the row below the header shows how to fill the list in (示例, 填写说明) rather than being a record. */
function isExample(table: FoundTable, row: number): boolean {
  const first = table.columns.map((_, column) => textOf(table, column, row)).find((text) => text !== '');
  return table.headerRows.length > 0 && first !== undefined && exampleWords.test(first);
}

/** A row of nothing but labels with values is a heading for the rows below it. */
function headingOf(
  table: FoundTable,
  row: number,
  labels: Labels,
  filled: number,
): Omit<NonDataRow, 'row'> | undefined {
  const cells = table.columns.map((_, column) => inlinePairs(textOf(table, column, row), labels));
  if (cells.filter((pairs) => pairs.length > 0).length < filled) return undefined;
  return { kind: 'heading', pairs: cells.flat() };
}

/** Whether every cell of a row starts like a remark (说明：…, 制表：…). */
function allNotes(table: FoundTable, row: number): boolean {
  const texts = table.columns.map((_, column) => textOf(table, column, row)).filter((text) => text !== '');
  return texts.every((text) => noteWords.test(text));
}

/** A lone text outside the key columns, or one that starts like a remark, is a note. */
function noteOf(
  view: SheetView,
  table: FoundTable,
  row: number,
  keys: readonly number[],
  filled: number,
): Omit<NonDataRow, 'row'> | undefined {
  const columns = table.columns
    .map((_, column) => column)
    .filter((column) => !view.isBlank(row, column + table.span.left));
  const texts = columns.map((column) => textOf(table, column, row));
  if (texts.every((text) => text !== '' && noteWords.test(text))) return { kind: 'note' };
  const [column] = columns;
  if (filled !== 1 || column === undefined || texts[0] === '') return undefined;
  const merged = view.table.merges.some((area) => {
    const merge = view.span(area);
    return merge.top === row && merge.left === column + table.span.left && merge.right - merge.left >= 2;
  });
  return merged || (noteWords.test(texts[0] ?? '') && !keys.includes(column)) ? { kind: 'note' } : undefined;
}

/** A last row without a name whose number is the sum of the column above it. */
function lastSum(table: FoundTable, keys: readonly number[], records: Int32Array): number | undefined {
  const last = records.at(-1);
  if (last === undefined || records.length < 4 || keys.length === 0) return undefined;
  const isEmpty = (column: number) => {
    const cells = table.columns[column]?.cells;
    return cells === undefined || cells.kinds[last] === CellKind.empty;
  };
  if (!keys.every(isEmpty)) return undefined;
  for (const { cells } of table.columns) {
    if (cells.kinds[last] === CellKind.text) return undefined;
  }
  for (const { cells } of table.columns) {
    const total = cells.kinds[last] === CellKind.number ? numberAt(cells, last) : undefined;
    if (total === undefined) continue;
    let sum = 0;
    for (let at = 0; at < records.length - 1; at += 1) sum += numberAt(cells, records[at] ?? 0) ?? 0;
    if (sum !== 0 && Math.abs(sum - total) < 0.01 * Math.max(1, Math.abs(total))) return last;
  }
  return undefined;
}

function median(counts: Uint16Array): number {
  const sorted = Uint16Array.from(counts.length > 2000 ? counts.slice(0, 2000) : counts).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
