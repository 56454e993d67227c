import { foldForMatching } from '../text';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Whether a text is a resident identity number (GB 11643-1999, 18 characters with a right check character, or 15
 * digits with a possible birth date). Only for finding columns that should not be there: the number is neither kept
 * nor taken apart.
 */
export function isResidentId(text: string): boolean {
  const folded = foldForMatching(text).toUpperCase();
  if (/^\d{17}[\dX]$/u.test(folded)) {
    const sum = weights.reduce((total, weight, index) => total + weight * Number(folded[index]), 0);
    return '10X98765432'[sum % 11] === folded[17] && isBirthDate(folded.slice(6, 14));
  }
  return /^[1-8]\d{14}$/u.test(folded) && isBirthDate(`19${folded.slice(6, 12)}`);
}

function isBirthDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number) as [
    number,
    number,
    number,
  ];
  if (year < 1900 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An identifier with everything but its first two and last characters hidden. */
export function maskedId(text: string): string {
  return text.length <= 3
    ? '*'.repeat(text.length)
    : `${text.slice(0, 2)}${'*'.repeat(text.length - 3)}${text.slice(-1)}`;
}
