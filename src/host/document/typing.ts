import type { CellValue, DateSystem } from '../cells';
import { CellError, TEXT_LIMIT, serialOf } from '../cells';

/** What a typed text becomes. */
export type Typed =
  | { kind: 'value'; value: CellValue; format?: string }
  | { kind: 'quoted'; text: string }
  | { kind: 'formula'; text: string };

const NUMBER = /^([+-]?)(\(?)([¥￥$€£]?)\s?([+-]?)((?:\d[\d,]*)?(?:\.\d*)?)([eE][+-]?\d+)?(\)?)\s?(%?)$/;
const ISO_DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const US_DATE = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const CHINESE_MONTH_DAY = /^(\d{1,2})月(\d{1,2})日$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const TIME = /^(\d{1,3}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:\s?([AaPp][Mm]))?$/;
const FRACTION = /^(\d+) (\d{1,3})\/(\d{1,3})$/;

/** Whether a text cannot be anything but text, told from its first character. */
function isPlainText(code: number): boolean {
  if (code >= 0x3000) return code !== 0xffe5;
  if (code >= 48 && code <= 57) return false;
  switch (code) {
    case 32: // blank
    case 35: // #
    case 36: // $
    case 39: // '
    case 40: // (
    case 43: // +
    case 45: // -
    case 46: // .
    case 61: // =
    case 64: // @
    case 84: // T
    case 116:
    case 70: // F
    case 102:
    case 163: // £
    case 165: // ¥
    case 8364: // €
      return false;
    default:
      return true;
  }
}

export interface TypingRules {
  dateSystem: DateSystem;
  /** The year a date without one falls in. */
  year: number;
  /** Whether a text behind + - @ reads as a formula. */
  isFormula: (text: string) => boolean;
}

/**
 * What Excel makes of a text typed into a cell that is not formatted as text: a formula, a number,
 * a date, a truth value, an error or the text itself. The format is what Excel gives a General cell.
 */
export function readTyped(text: string, rules: TypingRules): Typed {
  if (text === '') return { kind: 'value', value: null };
  const first = text.charCodeAt(0);
  if (isPlainText(first)) return { kind: 'value', value: limited(text) };
  if (first === 39) return { kind: 'quoted', text: limited(text.slice(1)) };
  if (first === 61 && text.length > 1) return { kind: 'formula', text };
  if (first === 35) return { kind: 'value', value: CellError.parse(text) ?? limited(text) };
  const number = readNumber(text);
  if (number) return { kind: 'value', ...number };
  if ((first === 43 || first === 45) && rules.isFormula(`=${text}`)) {
    return { kind: 'formula', text: `=${text}` };
  }
  if (first === 64 && text.length > 1 && rules.isFormula(`=${text.slice(1)}`)) {
    return { kind: 'formula', text: `=${text.slice(1)}` };
  }
  const upper = text.length <= 5 ? text.toUpperCase() : '';
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  const date = readDate(text.trim(), rules);
  if (date) return { kind: 'value', ...date };
  return { kind: 'value', value: limited(text) };
}

function limited(text: string): string {
  return text.length > TEXT_LIMIT ? text.slice(0, TEXT_LIMIT) : text;
}

/** A text as number, date or time; undefined when it spells none. */
export function readSerial(text: string, rules: TypingRules): number | undefined {
  const first = text.trimStart().charCodeAt(0);
  if (Number.isNaN(first) || first === 39 || isPlainText(first)) return undefined;
  return (readNumber(text) ?? readDate(text.trim(), rules))?.value;
}

/** A number in any of the ways Excel takes one, kept to 15 significant digits. */
function readNumber(text: string): { value: number; format?: string } | undefined {
  const match = NUMBER.exec(text.trim());
  if (!match) return undefined;
  const [
    ,
    sign = '',
    open = '',
    currency = '',
    inner = '',
    digits = '',
    exponent = '',
    close = '',
    percent = '',
  ] = match;
  if (!/\d/.test(digits) || (open === '') !== (close === '')) return undefined;
  if (sign !== '' && inner !== '') return undefined;
  if (open !== '' && (sign !== '' || inner !== '')) return undefined;
  const whole = digits.split('.')[0] ?? '';
  if (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(whole)) return undefined;
  const plain = keepDigits(digits.replaceAll(',', ''));
  let value = Number(plain + exponent);
  if (!Number.isFinite(value)) return undefined;
  if (percent !== '') value /= 100;
  if (sign === '-' || inner === '-' || open !== '') value = value === 0 ? 0 : -value;
  const decimals = digits.includes('.');
  if (percent !== '') return { value, format: decimals ? '0.00%' : '0%' };
  if (exponent !== '') return { value, format: '0.00E+00' };
  if (currency !== '') {
    return { value, format: `${currency}#,##0${decimals ? '.00' : ''}` };
  }
  if (whole.includes(',')) return { value, format: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

/** Digits after the fifteenth significant one become zeros, as Excel does. */
function keepDigits(digits: string): string {
  if (digits.length <= 15) return digits;
  let seen = 0;
  let out = '';
  for (const char of digits) {
    if (char === '.') {
      out += char;
      continue;
    }
    if (seen > 0 || char !== '0') seen += 1;
    out += seen > 15 ? '0' : char;
  }
  return out;
}

function clockOf(hour = '', minute = '', second = ''): number | undefined {
  if (hour === '') return 0;
  const h = Number(hour);
  const m = Number(minute);
  const s = Number(second || 0);
  if (m > 59 || s >= 60) return undefined;
  return (h * 3600 + m * 60 + s) / 86_400;
}

function readDate(text: string, rules: TypingRules): { value: number; format: string } | undefined {
  const day = (year: number, month: number, date: number): number | undefined => {
    const first = rules.dateSystem === '1904' ? 1904 : 1900;
    if (month < 1 || month > 12 || date < 1 || year < first || year > 9999) return undefined;
    const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    if (date > (lengths[month - 1] ?? 0)) return undefined;
    return serialOf(year, month, date, rules.dateSystem);
  };
  const dated = (serial: number | undefined, format: string, clock: number | undefined) =>
    serial === undefined || clock === undefined || clock >= 1 ? undefined : { value: serial + clock, format };

  const iso = ISO_DATE.exec(text);
  if (iso) {
    const [, y, , m, d, hour, minute, second] = iso;
    return dated(
      day(Number(y), Number(m), Number(d)),
      hour === undefined ? 'yyyy/m/d' : 'yyyy/m/d h:mm',
      clockOf(hour, minute, second),
    );
  }
  const us = US_DATE.exec(text);
  if (us) {
    const [, m, , d, y, hour, minute, second] = us;
    return dated(
      day(Number(y), Number(m), Number(d)),
      hour === undefined ? 'yyyy/m/d' : 'yyyy/m/d h:mm',
      clockOf(hour, minute, second),
    );
  }
  const chinese = CHINESE_DATE.exec(text);
  if (chinese) {
    const [, y, m, d] = chinese;
    return dated(
      day(Number(y), Number(m), Number(d ?? 1)),
      d === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"',
      0,
    );
  }
  const chineseDay = CHINESE_MONTH_DAY.exec(text);
  if (chineseDay) {
    return dated(day(rules.year, Number(chineseDay[1]), Number(chineseDay[2])), 'm"月"d"日"', 0);
  }
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return dated(day(Number(yearMonth[1]), Number(yearMonth[2]), 1), 'mmm-yy', 0);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return dated(day(rules.year, Number(monthDay[1]), Number(monthDay[2])), 'd-mmm', 0);
  const time = TIME.exec(text);
  if (time) return readTime(time);
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[3]) !== 0) {
    return { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), format: '# ?/?' };
  }
  return undefined;
}

function readTime(match: RegExpExecArray): { value: number; format: string } | undefined {
  const [, hour = '', minute, second, half] = match;
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  }
  const clock = clockOf(String(hours), minute, second);
  if (clock === undefined) return undefined;
  const base = second === undefined ? 'h:mm' : 'h:mm:ss';
  if (clock >= 1) return { value: clock, format: '[h]:mm:ss' };
  return { value: clock, format: half === undefined ? base : `${base} AM/PM` };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
