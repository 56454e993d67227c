import type { CellValue } from '../cells';
import { COLUMN_COUNT, ROW_COUNT } from '../cells';
import type { DocumentOptions, Sheet, StyleId } from '../document';
import { Document, changeStyle } from '../document';
import { csvValue } from './csvValue';
import { detectEncoding } from './encoding';

export interface CsvOptions extends DocumentOptions {
  /** `Sheet1` when left out */
  sheetName?: string;
  /** Found out from the first line when left out. */
  delimiter?: string;
}

const DELIMITERS = [',', '\t', ';', '|'];
/** Different texts remembered so that equal ones share memory. */
const REMEMBERED = 300_000;

/** Reads a text file of rows into a new document with one sheet. */
export function openCsv(bytes: Uint8Array, options: CsvOptions = {}): Document {
  const reader = new CsvReader(options);
  const piece = 1 << 20;
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
  return reader.end();
}

/**
 * Reads a text file of rows piece by piece, so that it need not be in memory at once. Rows beyond
 * the sheet's end and columns beyond its side are left out; `lost` counts them.
 */
export class CsvReader {
  readonly #document: Document;
  readonly #sheet: Sheet;
  readonly #texts = new Map<string, string>();
  readonly #formats = new Map<string, StyleId>();
  #decoder: TextDecoder | undefined;
  #rest = '';
  #delimiter: string | undefined;
  #row = 0;
  /** Rows that found no place on the sheet. */
  lost = 0;

  constructor(options: CsvOptions = {}) {
    this.#document = Document.withSheets([options.sheetName ?? 'Sheet1'], options);
    this.#sheet = this.#document.activeSheet;
    this.#delimiter = options.delimiter;
  }

  push(bytes: Uint8Array): void {
    this.#decoder ??= new TextDecoder(detectEncoding(bytes));
    this.#read(this.#rest + this.#decoder.decode(bytes, { stream: true }), false);
  }

  /** The document, when all pieces are in. */
  end(): Document {
    this.#read(this.#rest + (this.#decoder?.decode() ?? ''), true);
    this.#sheet.cellsChanged(this.#sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 });
    return this.#document;
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
    const values: CellValue[] = [];
    let at = start;
    while (at <= end) {
      let next = text.indexOf(mark, at);
      if (next < 0 || next > end) next = end;
      this.#add(values, text.slice(at, next));
      at = next + 1;
    }
    this.#finish(values);
  }

  /** Reads a row with quotes; the position behind it, or −1 when its end has not arrived. */
  #quotedRow(text: string, start: number, last: boolean): number {
    const line = text.indexOf('\n', start);
    const mark = this.#separator(text.slice(start, line < 0 ? text.length : line));
    const values: CellValue[] = [];
    let at = start;
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
      this.#add(values, field);
      at = stop + 1;
      if (next < 0 || text[next] === '\n') break;
    }
    this.#finish(values);
    return at;
  }

  #add(values: CellValue[], field: string): void {
    if (field === '' || values.length >= COLUMN_COUNT || this.#row >= ROW_COUNT) {
      values.push(null);
      return;
    }
    const { value, format } = csvValue(field, this.#document.dateSystem);
    if (format !== undefined) this.#setFormat(values.length, format);
    values.push(typeof value === 'string' ? this.#shared(value) : value);
  }

  #shared(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < REMEMBERED) this.#texts.set(text, text);
    return text;
  }

  #setFormat(column: number, numberFormat: string): void {
    let style = this.#formats.get(numberFormat);
    if (style === undefined) {
      const { styles } = this.#document;
      style = styles.intern(changeStyle(styles.plain, { numberFormat }));
      this.#formats.set(numberFormat, style);
    }
    this.#sheet.grid.styles.setCell(this.#row, column, style);
  }

  #finish(values: CellValue[]): void {
    if (this.#row >= ROW_COUNT) {
      this.lost += 1;
      return;
    }
    while (values.length > 0 && values[values.length - 1] === null) values.pop();
    if (values.length > 0) this.#sheet.grid.adoptRow(this.#row, values);
    this.#row += 1;
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
