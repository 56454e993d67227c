import { streamCsvRows } from 'hucre/csv';
import type { Sheet } from '../host/document';

type Cell = string | number | null;

/** Rows stored at once: enough to be quick, few enough not to hold the file a second time. */
const SLICE = 5_000;

/** Numbers whose digits a number keeps; codes with leading zeros, long codes and dates stay texts. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u;

/** Puts the rows of a CSV text on an empty sheet. */
export function enterCsv(sheet: Sheet, text: string): void {
  let slice: Cell[][] = [];
  let start = 0;
  let width = 0;
  const store = () => {
    if (slice.length === 0 || width === 0) return;
    const rows = slice.map((row) => (row.length === width ? row : padded(row, width)));
    sheet.store({ top: start, left: 0, bottom: start + rows.length - 1, right: width - 1 }, rows);
    start += rows.length;
    slice = [];
  };
  for (const row of streamCsvRows(text)) {
    const cells = row.map(cellOf);
    width = Math.max(width, cells.length);
    slice.push(cells);
    if (slice.length === SLICE) store();
  }
  store();
}

function cellOf(value: unknown): Cell {
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  if (value === '') return null;
  return plainNumber.test(value) && value.replace(/\D/gu, '').length <= 15 ? Number(value) : value;
}

function padded(row: readonly Cell[], width: number): Cell[] {
  return [...row, ...new Array<null>(width - row.length).fill(null)];
}
