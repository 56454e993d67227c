import { COLUMN_COUNT, ROW_COUNT } from '../cells';
import type { Sheet, StyleId } from '../document';
import { changeStyle } from '../document';
import { csvValue } from './csvValue';
import { detectEncoding } from './encoding';

export interface CsvOptions {
  /** Found out from the first line when left out. */
  delimiter?: string;
}

const DELIMITERS = [',', '\t', ';', '|'];

/** Puts the rows of a text file on an empty sheet. Gives the number of rows that found no place. */
export function readCsv(sheet: Sheet, bytes: Uint8Array, options: CsvOptions = {}): number {
  const reader = new CsvReader(sheet, options);
  const piece = 1 << 20;
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
  return reader.end();
}

/**
 * Puts the rows of a text file on an empty sheet, piece by piece, so that the file need not be in
 * memory at once. What is beyond the sheet's last row or column is left out.
 */
export class CsvReader {
  readonly #formats = new Map<string, StyleId>();
  #decoder: TextDecoder | undefined;
  #rest = '';
  #delimiter: string | undefined;
  #row = 0;
  #column = 0;
  #lost = 0;

  constructor(
    private readonly sheet: Sheet,
    options: CsvOptions = {},
  ) {
    this.#delimiter = options.delimiter;
  }

  push(bytes: Uint8Array): void {
    this.#decoder ??= new TextDecoder(detectEncoding(bytes));
    this.#read(this.#rest + this.#decoder.decode(bytes, { stream: true }), false);
  }

  /** All pieces are in. Gives the number of rows that found no place on the sheet. */
  end(): number {
    this.#read(this.#rest + (this.#decoder?.decode() ?? ''), true);
    const used = this.sheet.usedArea();
    if (used) this.sheet.cellsChanged(used);
    return this.#lost;
  }

  #read(text: string, last: boolean): void {
    let at = 0;
    let quote = text.indexOf('"');
    while (at < text.length) {
      let end = text.indexOf('\n', at);
      if (end < 0) {
        if (!last) break;
        end = text.length;
      }
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      if (quote >= 0 && quote < end) {
        const next = this.#quotedRow(text, at, last);
        if (next < 0) break;
        at = next;
        continue;
      }
      const stop = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      this.#plainRow(text, at, Math.max(at, stop));
      at = end + 1;
    }
    this.#rest = at < text.length ? text.slice(at) : '';
  }

  #separator(line: string): string {
    this.#delimiter ??= DELIMITERS.map((mark) => ({ mark, count: line.split(mark).length })).reduce(
      (best, next) => (next.count > best.count ? next : best),
    ).mark;
    return this.#delimiter;
  }

  #plainRow(text: string, start: number, end: number): void {
    const mark = this.#delimiter ?? this.#separator(text.slice(start, end));
    let at = start;
    this.#column = 0;
    while (at <= end) {
      let next = text.indexOf(mark, at);
      if (next < 0 || next > end) next = end;
      this.#add(text.slice(at, next));
      at = next + 1;
    }
    this.#finish();
  }

  /** Reads a row with quotes; the position behind it, or −1 when its end has not arrived. */
  #quotedRow(text: string, start: number, last: boolean): number {
    const line = text.indexOf('\n', start);
    const mark = this.#separator(text.slice(start, line < 0 ? text.length : line));
    let at = start;
    // A row whose end had not arrived is read again from its first field.
    this.#column = 0;
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        const close = closingQuote(text, at + 1);
        if (close < 0 && !last) return -1;
        const stop = close < 0 ? text.length : close;
        field = text.slice(at + 1, stop).replaceAll('""', '"');
        at = stop + 1;
      }
      const next = nearest(text.indexOf(mark, at), text.indexOf('\n', at));
      if (next < 0 && !last) return -1;
      const stop = next < 0 ? text.length : next;
      const tail = text.slice(at, stop);
      field += stop === next && text[next] === mark ? tail : tail.replace(/\r$/, '');
      this.#add(field);
      at = stop + 1;
      if (next < 0 || text[next] === '\n') break;
    }
    this.#finish();
    return at;
  }

  #add(field: string): void {
    const column = this.#column;
    this.#column += 1;
    if (field === '' || column >= COLUMN_COUNT || this.#row >= ROW_COUNT) return;
    const { value, format } = csvValue(field, this.sheet.document.dateSystem);
    if (format !== undefined) this.#setFormat(column, format);
    this.sheet.grid.set(this.#row, column, value);
  }

  #setFormat(column: number, numberFormat: string): void {
    let style = this.#formats.get(numberFormat);
    if (style === undefined) {
      const { styles } = this.sheet.document;
      style = styles.intern(changeStyle(styles.plain, { numberFormat }));
      this.#formats.set(numberFormat, style);
    }
    this.sheet.grid.styles.setCell(this.#row, column, style);
  }

  #finish(): void {
    if (this.#row >= ROW_COUNT) this.#lost += 1;
    else this.#row += 1;
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  // The second quote of a pair may not have arrived yet; rows are read again when it has.
  return at;
}

function nearest(a: number, b: number): number {
  if (a < 0) return b;
  return b < 0 ? a : Math.min(a, b);
}
