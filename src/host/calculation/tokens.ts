import { CellError } from '../cells';
import type { Reference } from './reference';
import { readReference } from './reference';

/** A piece of a formula. Joined again, the texts give the formula. */
export type Token =
  | { kind: 'number'; text: string; value: number }
  | { kind: 'string'; text: string; value: string }
  | { kind: 'error'; text: string; value: CellError }
  | { kind: 'reference'; text: string; reference: Reference }
  /** A reference into another workbook: never computed. */
  | { kind: 'external'; text: string }
  /** `Table[…]` or `[…]`; `specifier` is what stands in the brackets. */
  | { kind: 'structured'; text: string; table: string; specifier: string }
  /** A defined name, TRUE, FALSE, a LET variable; `sheet` when qualified. */
  | { kind: 'name'; text: string; name: string; sheet?: string }
  /** A function's name; the opening parenthesis is a token of its own. */
  | { kind: 'function'; text: string; name: string }
  | { kind: 'symbol'; text: string; symbol: string }
  | { kind: 'space'; text: string };

/** A formula that cannot be read. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

const SPACE = /[ \t\r\n\u00a0]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR =
  /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)/iy;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const PLAIN_SHEET = /((?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/uy;
const PLACE =
  /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.([!])/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SYMBOL = /<=|>=|<>|[-+*/^&=<>%(){},;:@#]/y;

/**
 * Cuts a formula (without its leading `=`) into tokens.
 * @throws FormulaSyntaxError
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    const start = at;
    const token = readToken(
      take,
      text,
      () => at,
      (next) => (at = next),
    );
    if (!token || at === start) {
      throw new FormulaSyntaxError(`Cannot read the formula at "${text.slice(start, start + 20)}".`);
    }
    tokens.push(token);
  }
  return tokens;
}

function readToken(
  take: (pattern: RegExp) => RegExpExecArray | null,
  text: string,
  position: () => number,
  moveTo: (at: number) => void,
): Token | undefined {
  const start = position();
  const done = (): string => text.slice(start, position());
  if (take(SPACE)) return { kind: 'space', text: done() };
  const string = take(STRING);
  if (string) {
    return { kind: 'string', text: done(), value: string[0].slice(1, -1).replaceAll('""', '"') };
  }
  const error = take(ERROR);
  if (error) {
    return { kind: 'error', text: done(), value: CellError.parse(error[0]) ?? CellError.of('#NAME?') };
  }
  const sheet = take(QUOTED_SHEET) ?? take(PLAIN_SHEET);
  if (sheet) return qualified(sheet[1] ?? '', take, done);
  const place = take(PLACE);
  if (place) {
    const reference = readReference(place[0]);
    if (reference) return { kind: 'reference', text: done(), reference };
    moveTo(start);
  }
  const number = take(NUMBER);
  if (number) return { kind: 'number', text: done(), value: Number(number[0]) };
  if (text[start] === '[') {
    const specifier = bracketed(text, start, moveTo);
    return specifier === undefined ? undefined : { kind: 'structured', text: done(), table: '', specifier };
  }
  const word = take(WORD);
  if (word) {
    const next = text[position()];
    if (next === '[') {
      const specifier = bracketed(text, position(), moveTo);
      if (specifier === undefined) return undefined;
      return { kind: 'structured', text: done(), table: word[0], specifier };
    }
    return next === '('
      ? { kind: 'function', text: done(), name: functionName(word[0]) }
      : { kind: 'name', text: done(), name: word[0] };
  }
  const symbol = take(SYMBOL);
  return symbol ? { kind: 'symbol', text: done(), symbol: symbol[0] } : undefined;
}

/** What follows `Sheet!`. */
function qualified(
  sheetText: string,
  take: (pattern: RegExp) => RegExpExecArray | null,
  done: () => string,
): Token | undefined {
  const whole = sheetText.replaceAll("''", "'");
  const external = whole.includes('[');
  const [sheet = '', lastSheet] = whole.split(':');
  const place = take(PLACE);
  if (place) {
    if (external) return { kind: 'external', text: done() };
    const reference = readReference(place[0]);
    if (!reference) return undefined;
    return {
      kind: 'reference',
      text: done(),
      reference: { ...reference, sheet, ...(lastSheet === undefined ? {} : { lastSheet }) },
    };
  }
  const error = take(ERROR);
  if (error) return { kind: 'error', text: done(), value: CellError.of('#REF!') };
  const word = take(WORD);
  if (!word) return undefined;
  if (external) return { kind: 'external', text: done() };
  return { kind: 'name', text: done(), name: word[0], sheet };
}

/** Excel writes newer functions into files with a prefix nobody sees. */
function functionName(word: string): string {
  return word
    .toUpperCase()
    .replace(/^_XLFN\.(?:_XLWS\.)?/, '')
    .replace(/^_XLL\./, '');
}

/** Content of balanced brackets from `start`; an apostrophe escapes the next character. */
function bracketed(text: string, start: number, moveTo: (at: number) => void): string | undefined {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    const char = text[i];
    if (char === "'") i += 1;
    else if (char === '[') depth += 1;
    else if (char === ']') {
      depth -= 1;
      if (depth === 0) {
        moveTo(i + 1);
        return text.slice(start + 1, i);
      }
    }
  }
  return undefined;
}
