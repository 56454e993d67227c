import { readAttributes } from './xml';

/** A cell as its tag tells of it. One object serves all cells: take what is needed at once. */
export interface CellTag {
  /** From 0; −1 where the tag does not say. */
  row: number;
  column: number;
  /** The file's format number; −1 for none. */
  style: number;
  type: string;
  /** Whether the cell has cell metadata, as dynamic arrays do. */
  dynamic: boolean;
  /** Attributes that are kept as they are: of pictures and data types in cells. */
  kept: string;
  /** Where the inside of the element begins and ends in the text. */
  start: number;
  end: number;
}

/** Told of rows and cells in the order they stand. */
export interface CellHandler {
  /** Attributes are read only of rows that say more than their number; the number is −1 where the tag does not say. */
  row: (number: number, attributes: Readonly<Record<string, string>> | undefined) => void;
  cell: (tag: CellTag, xml: string) => void;
}

const [QUOTE, APOSTROPHE, SLASH, COLON, EQUALS, GREATER] = [0x22, 0x27, 0x2f, 0x3a, 0x3d, 0x3e];
const [ZERO, NINE, A, Z] = [0x30, 0x39, 0x41, 0x5a];
const [C, M, R, S, T, V] = [0x63, 0x6d, 0x72, 0x73, 0x74, 0x76];

/** What of a row is kept beside its cells. */
const TELLING = /\s(?:ht|hidden|customFormat|outlineLevel|collapsed)=/;
const ROW_NUMBER = /\sr="(\d{1,7})"/;

/** Goes through the text of whole rows once, character by character: a million rows are ten million tags. */
export function eachCell(xml: string, handler: CellHandler): void {
  const tag: CellTag = {
    row: -1,
    column: -1,
    style: -1,
    type: 'n',
    dynamic: false,
    kept: '',
    start: 0,
    end: 0,
  };
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    let name = at + 1;
    let end = name;
    for (let code = xml.charCodeAt(end); isNameCode(code); code = xml.charCodeAt(end)) {
      end += 1;
      if (code === COLON) name = end;
    }
    const length = end - name;
    if (length === 1 && xml.charCodeAt(name) === C) {
      at = readTag(xml, end, xml.slice(at + 1, name), tag);
      if (at < 0) return;
      handler.cell(tag, xml);
    } else if (length === 3 && xml.startsWith('row', name) && xml.charCodeAt(at + 1) !== SLASH) {
      at = xml.indexOf('>', end);
      if (at < 0) return;
      const attributes = xml.slice(end, at);
      const number = ROW_NUMBER.exec(attributes)?.[1];
      handler.row(
        number === undefined ? -1 : Number(number) - 1,
        TELLING.test(attributes) ? readAttributes(attributes) : undefined,
      );
    } else at = end;
  }
}

const isNameCode = (code: number) => code > 0x20 && code !== GREATER && code !== SLASH;

/** Reads a cell's tag from behind its name; the position behind the element, −1 when it does not end. */
function readTag(xml: string, from: number, prefix: string, tag: CellTag): number {
  tag.row = -1;
  tag.column = -1;
  tag.style = -1;
  tag.type = 'n';
  tag.dynamic = false;
  tag.kept = '';
  let at = from;
  for (let code = xml.charCodeAt(at); code !== GREATER; code = xml.charCodeAt(at)) {
    if (Number.isNaN(code)) return -1;
    if (code <= 0x20 || code === SLASH) {
      at += 1;
      continue;
    }
    const key = at;
    while (at < xml.length && xml.charCodeAt(at) !== EQUALS && xml.charCodeAt(at) !== GREATER) at += 1;
    if (xml.charCodeAt(at) !== EQUALS) continue;
    const length = at - key;
    at += 1;
    const quote = xml.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) continue;
    const start = at + 1;
    at = start;
    while (at < xml.length && xml.charCodeAt(at) !== quote) at += 1;
    if (length === 1 && code === R) readPlace(xml, start, at, tag);
    else if (length === 1 && code === S) tag.style = digits(xml, start, at);
    else if (length === 1 && code === T) tag.type = xml.slice(start, at);
    else if (length === 2 && code === C && xml.charCodeAt(key + 1) === M)
      tag.dynamic = digits(xml, start, at) > 0;
    else if (length === 2 && code === V && xml.charCodeAt(key + 1) === M)
      tag.kept = ` vm="${xml.slice(start, at)}"`;
    at += 1;
  }
  at += 1;
  tag.start = at;
  tag.end = at;
  if (xml.charCodeAt(at - 2) === SLASH) return at;
  const close = `</${prefix}c>`;
  tag.end = xml.indexOf(close, at);
  return tag.end < 0 ? -1 : tag.end + close.length;
}

/** `B12` as row 11 and column 1. */
function readPlace(xml: string, start: number, end: number, tag: CellTag): void {
  let at = start;
  let column = 0;
  for (let code = xml.charCodeAt(at); at < end && code >= A && code <= Z; code = xml.charCodeAt(at)) {
    column = column * 26 + (code - A + 1);
    at += 1;
  }
  const row = digits(xml, at, end);
  if (column === 0 || column > 16_384 || row < 1 || row > 1_048_576) return;
  tag.column = column - 1;
  tag.row = row - 1;
}

/** A whole number of at most nine digits; −1 for anything else. */
export function digits(xml: string, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code < ZERO || code > NINE) return -1;
    value = value * 10 + (code - ZERO);
  }
  return value;
}
