import type { CellValue } from '../cells';
import { CellError } from '../cells';
import { VALUE_ERROR } from './operand';

/** A text as the number or date Excel's arithmetic takes it for; undefined when it is none. */
export type ReadNumber = (text: string) => number | undefined;

/** A value in arithmetic: empty is 0, truth is 1, number-like text its number. */
export function toNumber(value: CellValue, read: ReadNumber): number | CellError {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return read(value) ?? VALUE_ERROR;
    default:
      return value ?? 0;
  }
}

/** A value as text in `&` and text functions: General, 15 digits at most. */
export function toText(value: CellValue): string | CellError {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return numberText(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      return value ?? '';
  }
}

/** A number with up to 15 significant digits, in scientific notation where Excel changes to it. */
function numberText(value: number): string {
  const plain = Number(value.toPrecision(15));
  const size = Math.abs(plain);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    return plain
      .toExponential()
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E');
  }
  if (size < 1e-6 && size !== 0) return plain.toFixed(20).replace(/0+$/, '');
  return String(plain);
}

export function toBoolean(value: CellValue): boolean | CellError {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string': {
      const upper = value.toUpperCase();
      return upper === 'TRUE' ? true : upper === 'FALSE' ? false : VALUE_ERROR;
    }
    default:
      return value ?? false;
  }
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Excel's order: numbers before texts before truth values; texts ignore case. */
export function compareValues(a: CellValue, b: CellValue): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const rank = (RANK[typeof left] ?? 3) - (RANK[typeof right] ?? 3);
  if (rank !== 0) return rank;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) - Number(right);
}

function blankLike(other: CellValue): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

/** Order of two texts ignoring case; Chinese by pinyin, as Excel sorts it in China. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left === right ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
}

/** Whether two values are equal in `=`: texts ignore case, empty equals 0 and "". */
export function equalValues(a: CellValue, b: CellValue): boolean {
  if (a instanceof CellError || b instanceof CellError) return a === b;
  if (typeof a === 'string' && typeof b === 'string') {
    return a === b || a.toLowerCase() === b.toLowerCase();
  }
  return compareValues(a, b) === 0;
}
