import { DIV_ERROR, NUM_ERROR, ArrayOperand } from '../operand';
import type { CellValue } from '../../cells';
import { numberArgument } from './numbers';
import type { FunctionTable } from './spec';
import { numeric, operands } from './spec';

/** Rounds at decimal places as Excel does: on the decimal digits one sees, not on binary ones. */
function roundAt(value: number, digits: number, round: (scaled: number) => number): CellValue {
  const places = Math.trunc(digits);
  const scaled = shiftPoint(Math.abs(value), places);
  const result = shiftPoint(round(Number(scaled.toPrecision(15))), -places);
  return result === 0 ? 0 : value < 0 ? -result : result;
}

/** value · 10^places without the error of multiplying by a power of ten. */
function shiftPoint(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}

function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : NUM_ERROR;
}

/** A multiple of `unit` near the value, by a rounding of the quotient. */
function multiple(value: number, unit: number, round: (quotient: number) => number): CellValue {
  if (unit === 0) return 0;
  const quotient = Number((value / unit).toPrecision(15));
  return Number((round(quotient) * unit).toPrecision(15));
}

function signsDiffer(a: number, b: number): boolean {
  return (a > 0 && b < 0) || (a < 0 && b > 0);
}

export const mathematicsFunctions: FunctionTable = {
  ABS: numeric(1, 1, (x = 0) => Math.abs(x)),
  SIGN: numeric(1, 1, (x = 0) => Math.sign(x)),
  INT: numeric(1, 1, (x = 0) => Math.floor(x)),
  TRUNC: numeric(1, 2, (x = 0, digits = 0) => roundAt(x, digits, Math.floor)),
  ROUND: numeric(2, 2, (x = 0, digits = 0) => roundAt(x, digits, Math.round)),
  ROUNDDOWN: numeric(2, 2, (x = 0, digits = 0) => roundAt(x, digits, Math.floor)),
  ROUNDUP: numeric(2, 2, (x = 0, digits = 0) => roundAt(x, digits, Math.ceil)),
  MROUND: numeric(2, 2, (x = 0, unit = 0) =>
    signsDiffer(x, unit) ? NUM_ERROR : multiple(x, unit, (q) => Math.floor(q + 0.5)),
  ),
  CEILING: numeric(2, 2, (x = 0, unit = 0) => (x > 0 && unit < 0 ? NUM_ERROR : multiple(x, unit, Math.ceil))),
  FLOOR: numeric(2, 2, (x = 0, unit = 0) =>
    unit === 0 && x !== 0 ? DIV_ERROR : x > 0 && unit < 0 ? NUM_ERROR : multiple(x, unit, Math.floor),
  ),
  'CEILING.MATH': numeric(1, 3, (x = 0, unit = 1) => multiple(x, Math.abs(unit), Math.ceil)),
  'FLOOR.MATH': numeric(1, 3, (x = 0, unit = 1) => multiple(x, Math.abs(unit), Math.floor)),
  MOD: numeric(2, 2, (x = 0, y = 0) => (y === 0 ? DIV_ERROR : x - y * Math.floor(x / y))),
  QUOTIENT: numeric(2, 2, (x = 0, y = 0) => (y === 0 ? DIV_ERROR : Math.trunc(x / y))),
  POWER: numeric(2, 2, (x = 0, y = 0) => finite(x ** y)),
  SQRT: numeric(1, 1, (x = 0) => (x < 0 ? NUM_ERROR : Math.sqrt(x))),
  EXP: numeric(1, 1, (x = 0) => finite(Math.exp(x))),
  LN: numeric(1, 1, (x = 0) => (x <= 0 ? NUM_ERROR : Math.log(x))),
  LOG10: numeric(1, 1, (x = 0) => (x <= 0 ? NUM_ERROR : Math.log10(x))),
  LOG: numeric(1, 2, (x = 0, base = 10) =>
    x <= 0 || base <= 0 ? NUM_ERROR : base === 1 ? DIV_ERROR : logarithm(x, base),
  ),
  PI: operands(0, 0, () => Math.PI),
  RAND: operands(0, 0, () => Math.random()),
  RANDBETWEEN: numeric(2, 2, (low = 0, high = 0) =>
    high < low
      ? NUM_ERROR
      : Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1)),
  ),
  RANDARRAY: operands(0, 5, ([rows, columns], context) => {
    const height = numberArgument(rows, context, 1);
    const width = numberArgument(columns, context, 1);
    if (typeof height !== 'number') return height;
    if (typeof width !== 'number') return width;
    return new ArrayOperand(
      Array.from({ length: height }, () => Array.from({ length: width }, () => Math.random())),
    );
  }),
};

function logarithm(x: number, base: number): number {
  if (base === 10) return Math.log10(x);
  if (base === 2) return Math.log2(x);
  return Math.log(x) / Math.log(base);
}
