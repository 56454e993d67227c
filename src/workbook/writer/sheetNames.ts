import { cutText } from './cutText';

const LENGTH = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** Characters a sheet name may not have, and those that would break links and formulas over lines. */
const forbidden = /[/\\?*:[\]\p{Cc}]+/gu;

/** A name Excel accepts: at most 31 characters, none of its forbidden ones, no apostrophe at either end, not “History”. */
export function validSheetName(wished: string): string {
  const cleaned = trimmed(cutText(wished.replace(forbidden, ' ').replace(/\s+/gu, ' '), LENGTH));
  if (cleaned === '') return '_';
  return cleaned.toLowerCase() === RESERVED ? `${cleaned}_` : cleaned;
}

/** A valid name that none of `taken` has, ignoring case: `分群`, `分群 (2)`, `分群 (3)` …; it is added to `taken`. */
export function uniqueSheetName(wished: string, taken: Set<string>): string {
  const base = validSheetName(wished);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = `${trimmed(cutText(base, LENGTH - suffix.length))}${suffix}`;
  }
  taken.add(name.toLowerCase());
  return name;
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/gu, '');
}
