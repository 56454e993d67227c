import { serial } from '../units';
import type { Serial } from '../units';

/** A day of the Gregorian calendar; month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial of a day in the 1900 date system (right from 1900-03-01 on); `undefined` when the calendar has no such day. */
export function serialOf({ year, month, day }: Day): Serial | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) {
    return undefined;
  }
  return serial(Math.round((time - epoch) / dayMilliseconds));
}

/** The day of a serial; a time of day is dropped. */
export function dayOf(value: Serial): Day {
  const date = new Date(epoch + Math.floor(value) * dayMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `yyyy-mm-dd`. */
export function isoDate(value: Serial): string {
  const { year, month, day } = dayOf(value);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day `YYYY-MM-DD` says; `undefined` for anything else, for nothing and for days no calendar has. */
export function serialOfIso(text: string | undefined): Serial | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text ?? '');
  return parts
    ? serialOf({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) })
    : undefined;
}
