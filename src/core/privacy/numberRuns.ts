import { chineseNumber, memoised, simplified } from '../text';

/** Digits that stand together but for the signs people put between them, and where each of them came from. */
export interface NumberRun {
  readonly digits: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Digits of a number that may be a telephone's or a code's; shorter ones are amounts, years, quantities. */
export const longNumber = 7;
const separator = /^[\s\p{Cf}\p{Pd}.．·•/_()（）~]$/u;
/** Of these at most so many stand between two digits of one number: ") ", " - ". */
const mostSeparators = 3;
const anyDigit = /\p{N}|[\u3007\u4e00-\u9fff]/u;

/** The runs of at least seven digits in a text, full-width and Chinese digits (一三九…) read as Arabic ones. */
export function numberRuns(text: string): readonly NumberRun[] {
  if (text.length < longNumber || !anyDigit.test(text)) return [];
  const runs: NumberRun[] = [];
  let digits = '';
  let starts: number[] = [];
  let ends: number[] = [];
  let apart = 0;
  const close = () => {
    if (digits.length >= longNumber) runs.push({ digits, starts, ends });
    digits = '';
    starts = [];
    ends = [];
  };
  let at = 0;
  for (const character of text) {
    const digit = digitOf(character);
    if (digit !== undefined) {
      digits += digit;
      starts.push(at);
      ends.push(at + character.length);
      apart = 0;
    } else if (digits !== '') {
      apart += 1;
      if (apart > mostSeparators || !separator.test(character)) close();
    }
    at += character.length;
  }
  close();
  return runs;
}

const digitOf = memoised((character: string): string | undefined => {
  const plain = character.normalize('NFKC');
  if (/^\d$/u.test(plain)) return plain;
  const value = chineseNumber(simplified(character));
  return value !== undefined && value < 10 ? String(value) : undefined;
});
/** Of China, before a telephone number. */
export const countryCode = '86';

/** Mobile numbers, landlines with their area code, 400 and 800 numbers, with the country's code or without. */
const telephone = /^(?:(?:86)?1[3-9]\d{9}|0[1-9]\d{8,10}|86[1-9]\d{8,10}|[48]00\d{7})$/u;
const longest = 14;
const shortest = 10;

/** A part of a text: from which character to which. */
export type Stretch = readonly [from: number, to: number];

/** Whether a number may begin or end at a place of a run: no other digit stands right beside it. */
export function isApart({ digits, starts, ends }: NumberRun, at: number): boolean {
  return at === 0 || at === digits.length || starts[at] !== ends[at - 1];
}

/** Where a run holds telephone numbers, known to anybody or not, whatever signs stand between their groups. */
export function telephonesIn(run: NumberRun): readonly Stretch[] {
  const { digits, starts, ends } = run;
  // A number begins with its area code or that of the country: one or two digits are of a day or an amount.
  const begins = (at: number) =>
    isApart(run, at) &&
    (digits.startsWith(countryCode, at) || !(isApart(run, at + 1) || isApart(run, at + 2)));
  const found: Stretch[] = [];
  for (let from = 0; from < digits.length; from += 1) {
    if (!begins(from)) continue;
    for (let to = Math.min(digits.length, from + longest); to >= from + shortest; to -= 1) {
      if (!isApart(run, to) || !telephone.test(digits.slice(from, to))) continue;
      found.push([starts[from] ?? 0, ends[to - 1] ?? 0]);
      from = to - 1;
      break;
    }
  }
  return found;
}
