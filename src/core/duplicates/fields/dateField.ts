import { isoDate, oneEditApart, readDate, tidy } from '../../text';
import { levelIndex } from '../comparator';
import type { Comparator, Level } from '../comparator';

const levels: readonly Level[] = [
  { key: 'same', m: 0.85, u: 1e-3, byRarity: true },
  { key: 'typo', m: 0.08, u: 3e-3 },
  { key: 'partly', m: 0.04, u: 0.04 },
  { key: 'different', m: 0.03, u: 0.95, atMost: 0.4 },
];
const level = levelIndex(levels);
const same = level('same');
const typo = level('typo');
const partly = level('partly');
const different = level('different');

/** A day as its digits yyyymmdd, as far as the text gives one. */
export interface DateValue {
  readonly digits: string;
}

/** Compares days by their digits: slips and swapped day and month are near, however far apart in time. */
export function dateField(): Comparator<DateValue> {
  return {
    kind: 'date',
    levels,
    parse: (text) => {
      const digits = digitsOf(text);
      return digits === '' ? undefined : { digits };
    },
    tokens: ({ digits }, emit) => {
      emit(digits, 1);
      emit(`y${digits.slice(0, 6)}`, 0.6);
      emit(`d${digits.slice(4)}`, 0.6);
    },
    compare: (a, b) => {
      if (a.digits === b.digits) return same;
      if (oneEditApart(a.digits, b.digits) || isSwapped(a.digits, b.digits)) return typo;
      return agreeingParts(a.digits, b.digits) >= 2 ? partly : different;
    },
    term: ({ digits }) => digits,
  };
}

function isSwapped(a: string, b: string): boolean {
  return a.length === 8 && a.slice(0, 4) + a.slice(6) + a.slice(4, 6) === b;
}

function agreeingParts(a: string, b: string): number {
  return (
    Number(a.slice(0, 4) === b.slice(0, 4)) +
    Number(a.slice(4, 6) === b.slice(4, 6)) +
    Number(a.slice(6) === b.slice(6))
  );
}

/** yyyymmdd of a text, of an impossible day as well: its slip is what the comparison is there to see through. */
function digitsOf(text: string): string {
  const tidied = tidy(text);
  if (/^\d{8}$/u.test(tidied)) return tidied;
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/u.exec(tidied);
  if (parts)
    return `${parts[1] ?? ''}${(parts[2] ?? '').padStart(2, '0')}${(parts[3] ?? '').padStart(2, '0')}`;
  const western = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(tidied);
  if (western) {
    // Which part is the day does not matter where all cells are written alike; where they are not, it is a swap.
    const [, first = '', second = '', year = ''] = western;
    const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
    return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
  }
  const reading = readDate(tidied);
  const day = reading.value ?? reading.suggestion;
  if (day !== undefined) return isoDate(day).replace(/-/gu, '');
  const digits = tidied.replace(/\D/gu, '');
  return digits.length >= 4 && digits.length <= 8 ? digits : '';
}
