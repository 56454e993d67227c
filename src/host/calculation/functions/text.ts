import type { CellValue } from '../../cells';
import { CellError, TEXT_LIMIT } from '../../cells';
import { toBoolean, toText } from '../coerce';
import type { Operand } from '../operand';
import { ArrayOperand, NA, VALUE_ERROR } from '../operand';
import { valuesOf } from './numbers';
import type { FunctionContext, FunctionSpec, FunctionTable } from './spec';
import { cellwise, operands } from './spec';
import { wildcardPattern } from './wildcard';

function textOf(value: CellValue | undefined): string {
  const text = toText(value ?? null);
  return typeof text === 'string' ? text : text.code;
}

function textual(min: number, max: number, call: (...texts: string[]) => CellValue): FunctionSpec {
  return cellwise(min, max, (args) => call(...args.map(textOf)));
}

/** A count of characters, `instead` when left out; -1 when it is negative or no number. */
function countOf(value: CellValue | undefined, instead: number, context: FunctionContext): number {
  if (value === undefined) return instead;
  const number = context.number(value);
  return typeof number === 'number' && number >= 0 ? Math.trunc(number) : -1;
}

function fitting(text: string): CellValue {
  return text.length > TEXT_LIMIT ? VALUE_ERROR : text;
}

function findText(
  args: (CellValue | undefined)[],
  context: FunctionContext,
  search: (text: string, from: number) => number,
): CellValue {
  const text = textOf(args[1]);
  const start = countOf(args[2], 1, context);
  if (start < 1 || start > text.length + 1) return VALUE_ERROR;
  const found = search(text, start - 1);
  return found < 0 ? VALUE_ERROR : found + 1;
}

function substitute(args: (CellValue | undefined)[], context: FunctionContext): CellValue {
  const [text, old, next] = args.map(textOf) as [string, string, string];
  if (old === '') return text;
  if (args[3] === undefined) return fitting(text.replaceAll(old, () => next));
  const which = countOf(args[3], 1, context);
  if (which < 1) return VALUE_ERROR;
  let at = -1;
  for (let n = 0; n < which; n += 1) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return fitting(text.slice(0, at) + next + text.slice(at + old.length));
}

function join(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const [delimiter, ignore, ...rest] = args;
  const skipEmpty = toBoolean(context.scalar(ignore ?? true));
  if (skipEmpty instanceof CellError) return skipEmpty;
  const delimiters = context
    .matrix(delimiter ?? '')
    .flat()
    .map(textOf);
  const values = valuesOf(rest, context);
  const failed = values.find((value) => value instanceof CellError);
  if (failed !== undefined) return failed;
  const texts = values.map(textOf).filter((text) => !skipEmpty || text !== '');
  let out = '';
  texts.forEach((text, i) => {
    out += i === 0 ? text : (delimiters[(i - 1) % delimiters.length] ?? '') + text;
  });
  return fitting(out);
}

/** Text before or after the n-th delimiter; negative n counts from the end. */
function beside(before: boolean) {
  return cellwise(2, 6, (args, context) => {
    const text = textOf(args[0]);
    const delimiter = textOf(args[1]);
    const which = args[2] === undefined ? 1 : context.number(args[2]);
    if (typeof which !== 'number' || which === 0) return VALUE_ERROR;
    const ignoreCase = countOf(args[3], 0, context) === 1;
    const body = ignoreCase ? text.toLowerCase() : text;
    const mark = ignoreCase ? delimiter.toLowerCase() : delimiter;
    const places: number[] = [];
    for (let at = body.indexOf(mark); at >= 0 && mark !== ''; at = body.indexOf(mark, at + mark.length)) {
      places.push(at);
    }
    const at = which > 0 ? places[which - 1] : places[places.length + which];
    if (at === undefined) return args[5] ?? NA;
    return before ? text.slice(0, at) : text.slice(at + delimiter.length);
  });
}

function split(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const text = textOf(context.scalar(args[0] ?? null));
  const cut = (piece: string, marks: Operand | undefined): string[] => {
    if (marks === undefined) return [piece];
    const list = context.matrix(marks).flat().map(textOf).filter(Boolean);
    let pieces = [piece];
    for (const mark of list) pieces = pieces.flatMap((part) => part.split(mark));
    return pieces;
  };
  const skipEmpty = args[3] !== undefined && toBoolean(context.scalar(args[3])) === true;
  const rows = cut(text, args[2]).map((line) =>
    cut(line, args[1]).filter((part) => !skipEmpty || part !== ''),
  );
  const width = Math.max(...rows.map((row) => row.length));
  return new ArrayOperand(rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(NA)]));
}

/** Bytes of a text in a double-byte locale, as LENB counts them. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const char of text) bytes += (char.codePointAt(0) ?? 0) < 0x80 ? 1 : 2;
  return bytes;
}

export const textFunctions: FunctionTable = {
  LEN: textual(1, 1, (text) => text.length),
  LENB: textual(1, 1, byteLength),
  LEFT: cellwise(1, 2, ([text, count], context) => {
    const n = countOf(count, 1, context);
    return n < 0 ? VALUE_ERROR : textOf(text).slice(0, n);
  }),
  RIGHT: cellwise(1, 2, ([text, count], context) => {
    const n = countOf(count, 1, context);
    const whole = textOf(text);
    return n < 0 ? VALUE_ERROR : whole.slice(Math.max(0, whole.length - n));
  }),
  MID: cellwise(3, 3, ([text, start, count], context) => {
    const from = countOf(start, 1, context);
    const n = countOf(count, 0, context);
    return from < 1 || n < 0 ? VALUE_ERROR : textOf(text).slice(from - 1, from - 1 + n);
  }),
  FIND: cellwise(2, 3, (args, context) =>
    findText(args, context, (text, from) => text.indexOf(textOf(args[0]), from)),
  ),
  SEARCH: cellwise(2, 3, (args, context) =>
    findText(args, context, (text, from) => {
      const at = text.slice(from).search(wildcardPattern(textOf(args[0]), false));
      return at < 0 ? -1 : at + from;
    }),
  ),
  SUBSTITUTE: cellwise(3, 4, substitute),
  REPLACE: cellwise(4, 4, ([text, start, count, next], context) => {
    const whole = textOf(text);
    const from = countOf(start, 1, context);
    const n = countOf(count, 0, context);
    if (from < 1 || n < 0) return VALUE_ERROR;
    return whole.slice(0, from - 1) + textOf(next) + whole.slice(from - 1 + n);
  }),
  TRIM: textual(1, 1, (text) => text.replaceAll(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: textual(1, 1, (text) => text.replaceAll(/[\u0000-\u001f]/g, '')),
  UPPER: textual(1, 1, (text) => text.toUpperCase()),
  LOWER: textual(1, 1, (text) => text.toLowerCase()),
  PROPER: textual(1, 1, (text) =>
    text.toLowerCase().replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  EXACT: textual(2, 2, (a, b) => a === b),
  REPT: cellwise(2, 2, ([text, count], context) => {
    const n = countOf(count, 0, context);
    const unit = textOf(text);
    return n < 0 || unit.length * n > TEXT_LIMIT ? VALUE_ERROR : unit.repeat(n);
  }),
  CONCATENATE: textual(1, 255, (...texts) => fitting(texts.join(''))),
  CONCAT: operands(1, 255, (args, context) => join(['', false, ...args], context)),
  TEXTJOIN: operands(3, 255, join),
  TEXTBEFORE: beside(true),
  TEXTAFTER: beside(false),
  TEXTSPLIT: operands(2, 6, split),
  TEXT: cellwise(2, 2, ([value, format], context) => {
    const pattern = textOf(format);
    const number = typeof value === 'string' ? context.view.readNumber(value) : undefined;
    return context.view.format(number ?? value ?? 0, pattern === '' ? '""' : pattern);
  }),
  VALUE: cellwise(1, 1, ([value], context) => context.number(value ?? null)),
  NUMBERVALUE: cellwise(1, 3, ([text, decimal, group]) => {
    const marks = { decimal: textOf(decimal ?? '.'), group: textOf(group ?? ',') };
    const plain = textOf(text).replaceAll(/\s/g, '').replaceAll(marks.group, '').replace(marks.decimal, '.');
    const percents = /%*$/.exec(plain)?.[0].length ?? 0;
    const number = Number(plain.slice(0, plain.length - percents) || '0');
    return Number.isFinite(number) ? number / 100 ** percents : VALUE_ERROR;
  }),
  CHAR: cellwise(1, 1, ([code], context) => {
    const n = countOf(code, 0, context);
    return n < 1 || n > 255 ? VALUE_ERROR : String.fromCharCode(n);
  }),
  UNICHAR: cellwise(1, 1, ([code], context) => {
    const n = countOf(code, 0, context);
    return n < 1 || n > 0x10ffff ? VALUE_ERROR : String.fromCodePoint(n);
  }),
  CODE: textual(1, 1, (text) => (text === '' ? VALUE_ERROR : text.charCodeAt(0))),
  UNICODE: textual(1, 1, (text) => text.codePointAt(0) ?? VALUE_ERROR),
  T: cellwise(1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  FIXED: cellwise(1, 3, ([value, decimals, noCommas], context) => {
    const number = context.number(value ?? null);
    const places = decimals === undefined ? 2 : context.number(decimals);
    if (typeof number !== 'number') return number;
    if (typeof places !== 'number') return places;
    const rounded = places < 0 ? Math.round(number * 10 ** places) / 10 ** places : number;
    const group = toBoolean(noCommas ?? false) === true ? '0' : '#,##0';
    const pattern = places > 0 ? `${group}.${'0'.repeat(places)}` : group;
    return context.view.format(rounded, pattern);
  }),
};
