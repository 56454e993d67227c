import type { CellValue, DateSystem } from '../cells';
import { TEXT_LIMIT, serialOf } from '../cells';

/** Digits a number keeps; longer ones are codes. */
const DIGITS = 15;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** What a field becomes. Dates come with the format that shows them. */
export interface CsvValue {
  value: CellValue;
  format?: 'yyyy-mm-dd' | 'yyyy-mm-dd hh:mm:ss';
}

/**
 * A field as a cell value. Only what comes back as the same text becomes a number: leading zeros
 * and codes of more than 15 digits stay text, which Excel itself would spoil.
 */
export function csvValue(field: string, dateSystem: DateSystem): CsvValue {
  const code = field.charCodeAt(0);
  if (code === 45 || (code >= 48 && code <= 57)) {
    if (field.length <= DIGITS + 2 && NUMBER.test(field)) {
      const digits = field.length - (code === 45 ? 1 : 0) - (field.includes('.') ? 1 : 0);
      if (digits <= DIGITS) return { value: Number(field) };
    }
    if (field.length >= 8 && field.length <= 19) {
      const date = dateOf(field, dateSystem);
      if (date) return date;
    }
  }
  return { value: field.length > TEXT_LIMIT ? field.slice(0, TEXT_LIMIT) : field };
}

function dateOf(field: string, dateSystem: DateSystem): CsvValue | undefined {
  const match = DATE.exec(field);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const first = dateSystem === '1904' ? 1904 : 1900;
  if (year < first || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const serial = serialOf(year, month, day, dateSystem);
  if (match[4] === undefined) return { value: serial, format: 'yyyy-mm-dd' };
  const clock = (hour * 3600 + minute * 60 + second) / 86_400;
  return { value: serial + clock, format: 'yyyy-mm-dd hh:mm:ss' };
}
