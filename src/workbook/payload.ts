import type { CellScalar } from '../core/table';

/** Excel on the web refuses exchanges above 5 MB; ours aim well below so that an estimate may be off. */
export const PAYLOAD_TARGET = 3_000_000;

/** Rows, columns and characters a cell of a worksheet can have. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const CELL_TEXT = 32_767;

/** Bytes of a text as UTF-8 inside a JSON text; quotes and control characters cost their escapes. */
export function jsonTextBytes(text: string): number {
  let bytes = 2;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    // A surrogate pair is four bytes, a lone surrogate a six-byte escape; three each is near enough.
    else bytes += 3;
  }
  return bytes;
}

/** Bytes of one row of cell values on the wire, without its brackets. */
export function rowBytes(row: readonly CellScalar[]): number {
  let bytes = 2;
  for (const value of row) {
    bytes += typeof value === 'string' ? jsonTextBytes(value) + 1 : String(value).length + 1;
  }
  return bytes;
}

/** Average bytes of a row, from at most `sample` rows spread evenly over all. */
export function averageRowBytes(rows: readonly (readonly CellScalar[])[], sample = 200): number {
  if (rows.length === 0) return 2;
  const step = Math.max(1, Math.floor(rows.length / sample));
  let bytes = 0;
  let seen = 0;
  for (let i = 0; i < rows.length; i += step) {
    bytes += rowBytes(rows[i] ?? []);
    seen += 1;
  }
  return bytes / seen;
}
