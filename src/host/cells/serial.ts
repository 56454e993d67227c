/** Which day a workbook counts dates from. */
export type DateSystem = '1900' | '1904';

/** Days between the two systems: the same date is 1462 less in a 1904 workbook. */
export const DATE_SYSTEM_OFFSET = 1462;

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const LAST_SERIAL_1900 = 2_958_465;

/** Parts of a calendar date and time of day. */
export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * Serial number of a calendar date. The 1900 system keeps Lotus' 29 February 1900 (serial 60), so
 * that serials before 1 March 1900 are one less than the days counted.
 * Month and day may run over, as in DATE().
 */
export function serialOf(year: number, month: number, day: number, system: DateSystem): number {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  const days = Math.round((time.getTime() - EPOCH_1900) / DAY);
  if (system === '1904') return days - DATE_SYSTEM_OFFSET;
  return days < 61 ? days - 1 : days;
}

/** Whether the serial names a date of the system (up to the year 9999). */
export function isDateSerial(serial: number, system: DateSystem): boolean {
  const last = system === '1904' ? LAST_SERIAL_1900 - DATE_SYSTEM_OFFSET : LAST_SERIAL_1900;
  return serial >= 0 && serial < last + 1;
}

/** Calendar parts of a serial, rounded to the second. */
export function dateParts(serial: number, system: DateSystem): DateParts {
  let days = Math.floor(serial);
  let seconds = Math.round((serial - days) * 86_400);
  if (seconds === 86_400) {
    days += 1;
    seconds = 0;
  }
  const clock = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor((seconds % 3600) / 60),
    second: seconds % 60,
  };
  if (system === '1900' && days === 60) return { year: 1900, month: 2, day: 29, ...clock };
  if (system === '1900' && days === 0) return { year: 1900, month: 1, day: 0, ...clock };
  const counted = system === '1904' ? days + DATE_SYSTEM_OFFSET : days < 60 ? days + 1 : days;
  const date = new Date(EPOCH_1900 + counted * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    ...clock,
  };
}
