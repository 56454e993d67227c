import type { CellValue } from '../../cells';
import { CellError, DATE_SYSTEM_OFFSET, dateParts, isDateSerial, serialOf } from '../../cells';
import type { Operand } from '../operand';
import { NUM_ERROR, VALUE_ERROR } from '../operand';
import { numberArgument } from './numbers';
import type { FunctionContext, FunctionSpec, FunctionTable } from './spec';
import { cellwise, operands } from './spec';

/** A function of a date and further numbers. */
function ofDate(
  min: number,
  max: number,
  call: (serial: number, rest: (number | undefined)[], context: FunctionContext) => CellValue,
): FunctionSpec {
  return cellwise(min, max, (args, context) => {
    const numbers: (number | undefined)[] = [];
    for (const arg of args) {
      const number = arg === undefined ? undefined : context.number(arg);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    const [serial = 0, ...rest] = numbers;
    if (!isDateSerial(serial, context.view.dateSystem)) return NUM_ERROR;
    return call(serial, rest, context);
  });
}

function part(name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'): FunctionSpec {
  return ofDate(1, 1, (serial, _, { view }) => dateParts(serial, view.dateSystem)[name]);
}

/** 0 for Sunday … 6 for Saturday. */
function weekday(serial: number, context: FunctionContext): number {
  const days = Math.floor(serial) + (context.view.dateSystem === '1904' ? DATE_SYSTEM_OFFSET : 0);
  return (((days - 1) % 7) + 7) % 7;
}

function monthsLater(serial: number, months: number, context: FunctionContext, end: boolean): CellValue {
  const { dateSystem } = context.view;
  const { year, month, day } = dateParts(serial, dateSystem);
  const first = serialOf(year, month + Math.trunc(months), 1, dateSystem);
  const next = serialOf(year, month + Math.trunc(months) + 1, 1, dateSystem);
  const result = end ? next - 1 : Math.min(first + day - 1, next - 1);
  return isDateSerial(result, dateSystem) ? result : NUM_ERROR;
}

function dateDifference(from: number, to: number, unit: string, context: FunctionContext): CellValue {
  const { dateSystem } = context.view;
  if (from > to) return NUM_ERROR;
  const a = dateParts(from, dateSystem);
  const b = dateParts(to, dateSystem);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(to) - Math.floor(from);
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return Math.floor(to) - serialOf(b.year, b.day < a.day ? b.month - 1 : b.month, a.day, dateSystem);
    case 'YD': {
      const same = serialOf(b.year, a.month, a.day, dateSystem);
      const start = same > to ? serialOf(b.year - 1, a.month, a.day, dateSystem) : same;
      return Math.floor(to) - start;
    }
    default:
      return NUM_ERROR;
  }
}

/** First weekday of WEEKNUM's kinds: 0 is Sunday. */
const WEEK_STARTS: Readonly<Record<number, number>> = {
  1: 0,
  2: 1,
  11: 1,
  12: 2,
  13: 3,
  14: 4,
  15: 5,
  16: 6,
  17: 0,
};

function isoWeek(serial: number, context: FunctionContext): number {
  const { dateSystem } = context.view;
  const thursday = Math.floor(serial) - ((weekday(serial, context) + 6) % 7) + 3;
  const { year } = dateParts(thursday, dateSystem);
  return Math.floor((thursday - serialOf(year, 1, 1, dateSystem)) / 7) + 1;
}

function weekNumber(serial: number, kind: number, context: FunctionContext): CellValue {
  if (kind === 21) return isoWeek(serial, context);
  const start = WEEK_STARTS[kind];
  if (start === undefined) return NUM_ERROR;
  const { dateSystem } = context.view;
  const first = serialOf(dateParts(serial, dateSystem).year, 1, 1, dateSystem);
  const shift = (weekday(first, context) - start + 7) % 7;
  return Math.floor((Math.floor(serial) - first + shift) / 7) + 1;
}

function serialNow(context: FunctionContext): number {
  const now = context.view.now();
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate(), context.view.dateSystem);
  return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
}

function holidaysOf(operand: Operand | undefined, context: FunctionContext): Set<number> {
  const days = new Set<number>();
  if (operand === undefined) return days;
  for (const row of context.matrix(operand)) {
    for (const cell of row) if (typeof cell === 'number') days.add(Math.floor(cell));
  }
  return days;
}

function workDays(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const from = numberArgument(args[0], context, 0);
  const to = numberArgument(args[1], context, 0);
  if (typeof from !== 'number') return from;
  if (typeof to !== 'number') return to;
  const holidays = holidaysOf(args[2], context);
  const [low, high] = from <= to ? [from, to] : [to, from];
  let count = 0;
  for (let day = Math.floor(low); day <= Math.floor(high); day += 1) {
    const at = weekday(day, context);
    if (at !== 0 && at !== 6 && !holidays.has(day)) count += 1;
  }
  return from <= to ? count : -count;
}

function workDay(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const from = numberArgument(args[0], context, 0);
  const count = numberArgument(args[1], context, 0);
  if (typeof from !== 'number') return from;
  if (typeof count !== 'number') return count;
  const holidays = holidaysOf(args[2], context);
  const step = count < 0 ? -1 : 1;
  let day = Math.floor(from);
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    day += step;
    if (!isDateSerial(day, context.view.dateSystem)) return NUM_ERROR;
    const at = weekday(day, context);
    if (at !== 0 && at !== 6 && !holidays.has(day)) left -= 1;
  }
  return day;
}

export const dateFunctions: FunctionTable = {
  DATE: cellwise(3, 3, ([y, m, d], context) => {
    const year = context.number(y ?? null);
    const month = context.number(m ?? null);
    const day = context.number(d ?? null);
    if (typeof year !== 'number') return year;
    if (typeof month !== 'number') return month;
    if (typeof day !== 'number') return day;
    const { dateSystem } = context.view;
    const full = year >= 0 && year < 1900 ? year + 1900 : year;
    const serial = serialOf(Math.trunc(full), Math.trunc(month), Math.trunc(day), dateSystem);
    return isDateSerial(serial, dateSystem) ? serial : NUM_ERROR;
  }),
  TIME: cellwise(3, 3, ([h, m, s], context) => {
    const parts = [h, m, s].map((value) => context.number(value ?? null));
    const failed = parts.find((value) => typeof value !== 'number');
    if (failed !== undefined) return failed;
    const [hours = 0, minutes = 0, seconds = 0] = parts.map((value) => Math.trunc(Number(value)));
    const total = hours * 3600 + minutes * 60 + seconds;
    return total < 0 ? NUM_ERROR : (total % 86_400) / 86_400;
  }),
  TODAY: operands(0, 0, (_, context) => Math.floor(serialNow(context))),
  NOW: operands(0, 0, (_, context) => serialNow(context)),
  YEAR: part('year'),
  MONTH: part('month'),
  DAY: part('day'),
  HOUR: part('hour'),
  MINUTE: part('minute'),
  SECOND: part('second'),
  WEEKDAY: ofDate(1, 2, (serial, [kind = 1], context) => {
    const day = weekday(serial, context);
    if (kind === 3) return (day + 6) % 7;
    const start = WEEK_STARTS[kind];
    return start === undefined ? NUM_ERROR : ((day - start + 7) % 7) + 1;
  }),
  WEEKNUM: ofDate(1, 2, (serial, [kind = 1], context) => weekNumber(serial, kind, context)),
  ISOWEEKNUM: ofDate(1, 1, (serial, _, context) => isoWeek(serial, context)),
  EDATE: ofDate(2, 2, (serial, [months = 0], context) => monthsLater(serial, months, context, false)),
  EOMONTH: ofDate(2, 2, (serial, [months = 0], context) => monthsLater(serial, months, context, true)),
  DAYS: ofDate(2, 2, (end, [start = 0]) => Math.floor(end) - Math.floor(start)),
  DATEDIF: cellwise(3, 3, ([from, to, unit], context) => {
    const a = context.number(from ?? null);
    const b = context.number(to ?? null);
    if (typeof a !== 'number') return a;
    if (typeof b !== 'number') return b;
    return dateDifference(a, b, String(unit), context);
  }),
  DATEVALUE: cellwise(1, 1, ([text], context) => {
    if (typeof text !== 'string') return VALUE_ERROR;
    const number = /[-/年:]/.test(text) ? context.view.readNumber(text) : undefined;
    return number === undefined ? VALUE_ERROR : Math.floor(number);
  }),
  TIMEVALUE: cellwise(1, 1, ([text], context) => {
    if (typeof text !== 'string' || !text.includes(':')) return VALUE_ERROR;
    const number = context.view.readNumber(text);
    return number === undefined ? VALUE_ERROR : number % 1;
  }),
  NETWORKDAYS: operands(2, 3, workDays),
  WORKDAY: operands(2, 3, workDay),
};
