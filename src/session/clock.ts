import { serial } from '../core';
import type { Serial } from '../core';

/** 1970-01-01 as an Excel serial of the 1900 system. */
const EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** The calendar day of a moment in the user's time zone, as an Excel serial. */
export function todaySerial(now: Date): Serial {
  return serial(Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS) + EPOCH);
}

/** A day written `YYYY-MM-DD` as an Excel serial. */
export function serialOfDay(day: string): Serial {
  return serial(Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS) + EPOCH);
}

/** A moment as ISO date and time in the user's time zone, to the second: `2026-11-01T09:30:00`. */
export function localTime(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}
