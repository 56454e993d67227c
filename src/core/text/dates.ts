import { serial } from '../units';
import type { Serial } from '../units';
import { isoDate, serialOf } from './calendar';
import { halfWidth, tidy } from './clean';
import { chineseNumber } from './numerals';
import { isPlaceholder } from './placeholders';
import { asTyped, cleaned, doubtful } from './reading';
import type { Reading } from './reading';

/** First and last serial a bare five-digit number is taken for a date: 1950-01-01 to 2099-12-31. */
const firstSerial = 18_264;
const lastSerial = 73_050;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const weekday =
  /[(]?\s*(?:(?:星期|周|礼拜)[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?)\s*[)]?/gu;
const clock =
  /(?:^|[\st,]+|(?<=[日号\d]))(上午|下午|早上|中午|晚上|凌晨|am|pm)?\s*(\d{1,2})\s*[:点时]\s*(\d{1,2})?\s*(?:[:分]\s*(\d{1,2}(?:\.\d+)?)?\s*秒?)?\s*(am|pm)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/u;
const dayPart = /\s*(?:上午|下午|早上|中午|晚上|凌晨)$/u;

/** The share of a day a clock time at the end of the text means, and the text before it. */
function splitTime(text: string): { date: string; time: number } {
  const found = clock.exec(text);
  if (!found || (found[3] === undefined && !/[点时]/u.test(found[0])))
    return { date: text.replace(dayPart, ''), time: 0 };
  const [whole, before, hours = '0', minutes = '0', seconds = '0', after] = found;
  const half = before ?? after;
  let hour = Number(hours);
  if (/^(?:下午|晚上|pm)$/u.test(half ?? '') && hour < 12) hour += 12;
  if (half === '中午' && hour < 11) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (hour > 24 || Number(minutes) > 59) return { date: text, time: 0 };
  return {
    date: text.slice(0, text.length - whole.length).trim(),
    time: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
  };
}

/** Chinese numerals of a date as digits: 二〇二四年三月十五日 → 2024年3月15日. */
function digitised(text: string): string {
  return text.replace(/[〇零○一二三四五六七八九十廿卅两贰壹叁肆伍陆柒捌玖拾]+(?=[年月日号號])/gu, (run) =>
    String(chineseNumber(run) ?? run),
  );
}

/** 19 and 20 hundreds by the usual window: 00–49 is 20xx. */
const fullYear = (year: number) => (year < 50 ? 2000 + year : 1900 + year);

const inRange = (year: number) => year >= 1900 && year <= 2099;

function on(year: number, month: number, day: number): Serial | undefined {
  return inRange(year) ? serialOf({ year, month, day }) : undefined;
}

interface DatePattern {
  readonly pattern: RegExp;
  readonly read: (parts: readonly number[]) => Reading<Serial>;
}

const sure = (year: number, month: number, day: number): Reading<Serial> => {
  const value = on(year, month, day);
  if (value !== undefined) return cleaned(value);
  const swapped = day <= 12 ? on(year, day, month) : undefined;
  return doubtful('impossible', null, swapped === undefined ? [] : [swapped]);
};

/** Day and month in either order behind which the year is known: certain only when one order is impossible. */
function eitherOrder(first: number, second: number, year: number, certainYear: boolean): Reading<Serial> {
  const monthFirst = on(year, first, second);
  const dayFirst = on(year, second, first);
  const readings = [monthFirst, dayFirst].filter((value) => value !== undefined);
  const [only] = readings;
  if (only === undefined) return doubtful('impossible');
  if (readings.length === 1 || first === second)
    return certainYear ? cleaned(only) : doubtful('ambiguous', only);
  return doubtful('ambiguous', null, readings);
}

/** Three short numbers: 24/3/15 is most likely year first in Chinese writing, 15/3/24 cannot be told apart from it by form alone. */
function shortYear(a: number, b: number, c: number): Reading<Serial> {
  const yearFirst = a <= 99 ? on(fullYear(a), b, c) : undefined;
  const others = [on(fullYear(c), a, b), on(fullYear(c), b, a)].filter((value) => value !== undefined);
  const different = others.filter((value, index) => value !== yearFirst && others.indexOf(value) === index);
  const all = yearFirst === undefined ? different : [yearFirst, ...different];
  if (all.length === 0) return doubtful('impossible');
  return all.length === 1 ? doubtful('ambiguous', all[0]) : doubtful('ambiguous', null, all);
}

const separator = '\\s*[-/.·,、。_\\\\~:年月 ]\\s*';
const dash = '\\s*[-/., ]\\s*';
const gap = '[-/., ]+';

const patterns: readonly DatePattern[] = [
  {
    pattern: new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})\\s*[日号號]?$`, 'u'),
    read: ([y = 0, m = 0, d = 0]) => sure(y, m, d),
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})$/u,
    read: ([y = 0, m = 0, d = 0]) => (inRange(y) ? sure(y, m, d) : doubtful('format')),
  },
  { pattern: /^(\d{4})\s*年\s*(\d{1,2})\s*月?$/u, read: ([y = 0, m = 0]) => incomplete(y, m) },
  { pattern: /^(\d{4})[-/.](\d{1,2})$/u, read: ([y = 0, m = 0]) => incomplete(y, m) },
  {
    pattern: /^(\d{4})(\d{2})$/u,
    read: ([y = 0, m = 0]) =>
      inRange(y) && m >= 1 && m <= 12 ? doubtful('incomplete') : shortDigits(y * 100 + m),
  },
  { pattern: /^(\d{4})\s*年?$/u, read: ([y = 0]) => doubtful(inRange(y) ? 'incomplete' : 'unknown') },
  {
    pattern: /^(\d{1,2})\s*[月]\s*(\d{1,2})\s*[日号號]?$/u,
    read: ([m = 0, d = 0]) => doubtful(on(2024, m, d) === undefined ? 'impossible' : 'incomplete'),
  },
  {
    pattern: /^(\d{1,2})[-/.](\d{1,2})$/u,
    read: ([m = 0, d = 0]) =>
      doubtful(on(2024, m, d) === undefined && on(2024, d, m) === undefined ? 'unknown' : 'incomplete'),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})${dash}(\\d{1,2})${dash}(\\d{4})$`, 'u'),
    read: ([a = 0, b = 0, y = 0]) => eitherOrder(a, b, y, true),
  },
  {
    pattern: /^(\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/u,
    read: ([y = 0, m = 0, d = 0]) => century(on(fullYear(y), m, d)),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})${dash}(\\d{1,2})${dash}(\\d{1,2})$`, 'u'),
    read: ([a = 0, b = 0, c = 0]) => shortYear(a, b, c),
  },
  {
    pattern: new RegExp(`^${monthName}${gap}(\\d{1,2})(?:st|nd|rd|th)?${gap}(\\d{4})$`, 'u'),
    read: ([m = 0, d = 0, y = 0]) => sure(y, m, d),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?${gap}${monthName}${gap}(\\d{4})$`, 'u'),
    read: ([d = 0, m = 0, y = 0]) => sure(y, m, d),
  },
  {
    pattern: new RegExp(`^(\\d{4})${gap}${monthName}${gap}(\\d{1,2})$`, 'u'),
    read: ([y = 0, m = 0, d = 0]) => sure(y, m, d),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})${gap}${monthName}${gap}(\\d{2})$`, 'u'),
    read: ([d = 0, m = 0, y = 0]) => century(on(fullYear(y), m, d)),
  },
];

const incomplete = (year: number, month: number): Reading<Serial> =>
  doubtful(inRange(year) && month >= 1 && month <= 12 ? 'incomplete' : 'impossible');

const century = (value: Serial | undefined): Reading<Serial> =>
  value === undefined ? doubtful('impossible') : doubtful('ambiguous', value);

/** Six digits without separators, 240315. */
const shortDigits = (digits: number): Reading<Serial> =>
  shortYear(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);

const numberOf = (part: string) => {
  const month = months.indexOf(part.slice(0, 3));
  return month >= 0 ? month + 1 : Number(part);
};

function patternReading(text: string): Reading<Serial> | undefined {
  for (const { pattern, read } of patterns) {
    const found = pattern.exec(text);
    if (found) return read(found.slice(1).map(numberOf));
  }
  return undefined;
}

/**
 * A date from its text, as a serial of the 1900 system (with a fraction where a time of day stands beside it).
 *
 * Certain: year, month and day in full in any separator or script (2024/3/15, 2024.3.15, 20240315, 2024年3月15日,
 * 二〇二四年三月十五日, Mar 15, 2024, 45366), with weekday and time or without. Doubtful: two-digit years, month and
 * day that may be swapped, a missing year or day, days the calendar does not have, spans and estimates.
 */
export function readDate(text: string): Reading<Serial> {
  let rest = tidy(halfWidth(text))
    .toLowerCase()
    .replace(/^['"“‘]+|['"”’。.,;]+$/gu, '')
    .trim();
  if (rest === '' || isPlaceholder(rest)) return doubtful('placeholder');
  rest = rest
    .replace(weekday, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[(]\s*(.+?)\s*[)]$/u, '$1');
  // As systems write a moment: 20240315102233.
  const stamp = /^(\d{8})(\d{2})(\d{2})(\d{2})?$/u.exec(rest);
  if (stamp !== null) rest = `${stamp[1] ?? ''} ${stamp[2] ?? ''}:${stamp[3] ?? ''}:${stamp[4] ?? '00'}`;
  if (/^\d{5}(?:\.\d+)?$/u.test(rest)) {
    const value = Number(rest);
    return value >= firstSerial && value <= lastSerial ? cleaned(serial(value)) : doubtful('unknown');
  }
  const { date, time } = splitTime(digitised(rest));
  const reading = patternReading(date);
  if (reading !== undefined) {
    if (reading.value === null) return reading;
    if (time > 0) return cleaned(serial(reading.value + time));
    return isoDate(reading.value) === text ? asTyped(reading.value) : reading;
  }
  return spanReading(date) ?? doubtful('unknown');
}

/** Dates with words around them (2024/3/15前, 约2024年3月) or several of them: the first full date is the suggestion. */
function spanReading(text: string): Reading<Serial> | undefined {
  const full = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/u.exec(text);
  if (full) {
    const reading = patternReading(full[0]);
    return reading?.value === undefined || reading.value === null
      ? doubtful('impossible')
      : doubtful('vague', reading.value);
  }
  return /(?:19|20)\d{2}\s*[-/.年]/u.test(text) ||
    /\d{1,2}月|上旬|中旬|下旬|月底|月初|年底|年初|季度/u.test(text)
    ? doubtful('incomplete')
    : undefined;
}

/**
 * A date from a number cell: a serial (45366) or digits (20240315, 240315). The 1904 system is settled where the
 * sheet is read; here all serials count from the 1900 epoch.
 */
export function readDateNumber(value: number): Reading<Serial> {
  if (value >= firstSerial && value < lastSerial + 1) return cleaned(serial(value));
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 20_991_231) {
    return sure(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  }
  if (Number.isInteger(value) && value >= 190_001 && value <= 209_912) return readDate(String(value));
  return doubtful('unknown');
}
