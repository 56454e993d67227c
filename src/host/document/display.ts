import { format, isDateFormat } from 'numfmt';
import type { CellValue, DateSystem } from '../cells';
import { DATE_SYSTEM_OFFSET } from '../cells';

/** Formats that show dates, by pattern: asking numfmt for every cell would be slow. */
const dateFormats = new Map<string, boolean>();

/** Whether a number format shows a date or a time. */
export function showsDate(numberFormat: string): boolean {
  let known = dateFormats.get(numberFormat);
  if (known === undefined) {
    try {
      known = isDateFormat(numberFormat);
    } catch {
      known = false;
    }
    dateFormats.set(numberFormat, known);
  }
  return known;
}

/** The text a cell shows, as wide as it likes (columns too narrow for it do not matter here). */
export function displayText(value: CellValue, numberFormat: string, dateSystem: DateSystem): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.code;
  if (typeof value === 'string') {
    return numberFormat === 'General' || numberFormat === '@' ? value : formatted(numberFormat, value);
  }
  if (numberFormat === '@') return formatted('General', value);
  const serial = dateSystem === '1904' && showsDate(numberFormat) ? value + DATE_SYSTEM_OFFSET : value;
  return formatted(numberFormat, serial);
}

function formatted(pattern: string, value: number | string): string {
  return format(pattern, value, {
    dateErrorNumber: false,
    dateSpanLarge: false,
    nbsp: false,
    throws: false,
    invalid: String(value),
    overflow: '########',
  });
}
