import { dayOf, serialOf } from '../text';
import { serial } from '../units';
import type { Serial } from '../units';

/** The same day of an earlier or later month; the last day of the month where that month is shorter. */
export function plusMonths(from: Serial, months: number): Serial {
  const { day, ...start } = dayOf(from);
  const target = start.year * 12 + start.month - 1 + months;
  const first = serialOf({ year: Math.floor(target / 12), month: (((target % 12) + 12) % 12) + 1, day: 1 });
  if (first === undefined) throw new RangeError(`${months} months from ${from} is no day.`);
  const next = dayOf(serial(first + 31));
  const length = 31 - (next.day - 1);
  return serial(first + Math.min(day, length) - 1);
}

/** Months since year 0, so that months can be counted and compared. */
export function monthOf(day: Serial): number {
  const { year, month } = dayOf(day);
  return year * 12 + month - 1;
}

/** `YYYY-MM` of a month as `monthOf` counts it. */
export function isoOfMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
