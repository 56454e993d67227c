import * as formulajs from '@formulajs/formulajs';
import type { CellValue } from '../../cells';
import { CellError } from '../../cells';
import type { Operand } from '../operand';
import { ArrayOperand, VALUE_ERROR, isScalar } from '../operand';
import type { FunctionSpec } from './spec';
import { operands } from './spec';

type LibraryFunction = (...args: unknown[]) => unknown;

/**
 * Functions of the library that answer as Excel does, once blocks are handed over as nested
 * arrays. Those that work on dates are not among them: the library computes with Date objects.
 */
const TAKEN = [
  'ACCRINT ACOS ACOSH ACOT ACOTH ASIN ASINH ATAN ATAN2 ATANH AVEDEV AVERAGEA BASE BESSELI BESSELJ',
  'BESSELK BESSELY BIN2DEC BIN2HEX BIN2OCT BITAND BITLSHIFT BITOR BITRSHIFT BITXOR COMBIN COMBINA',
  'COMPLEX CONVERT CORREL COS COSH COT COTH CSC CSCH CUMIPMT CUMPRINC DB DDB DEC2BIN DEC2HEX',
  'DEC2OCT DECIMAL DEGREES DELTA DOLLARDE DOLLARFR EFFECT ERF ERFC EVEN FACT FACTDOUBLE FISHER',
  'FISHERINV FORECAST FV FVSCHEDULE GAMMA GAMMALN GAUSS GCD GESTEP GROWTH HARMEAN HEX2BIN HEX2DEC',
  'HEX2OCT IMABS IMAGINARY INTERCEPT IPMT IRR ISPMT KURT LCM LINEST LOGEST MAXA MDETERM MINA',
  'MINVERSE MIRR MMULT MULTINOMIAL MUNIT NOMINAL NPER NPV OCT2BIN OCT2DEC OCT2HEX ODD PDURATION',
  'PEARSON PERMUT PERMUTATIONA PHI PMT PPMT PROB PV RADIANS RATE ROMAN RRI RSQ SEC SECH SERIESSUM',
  'SIN SINH SKEW SLN SLOPE SQRTPI STANDARDIZE STDEVA STDEVPA STEYX SUMX2MY2 SUMX2PY2 SUMXMY2 SYD',
  'TAN TANH TBILLEQ TREND TRIMMEAN VARA VARPA ARABIC CONFIDENCE',
]
  .join(' ')
  .split(' ');

/** Functions with a dot in their name live in an object of the library. */
const DOTTED = [
  'BETA.DIST BETA.INV BINOM.DIST BINOM.INV CHISQ.DIST CHISQ.INV CONFIDENCE.NORM CONFIDENCE.T',
  'COVARIANCE.P COVARIANCE.S ERF.PRECISE EXPON.DIST F.DIST F.INV FORECAST.LINEAR GAMMA.DIST',
  'GAMMA.INV HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST',
  'NORM.S.INV POISSON.DIST SKEW.P T.DIST T.INV WEIBULL.DIST Z.TEST',
]
  .join(' ')
  .split(' ');

function resolve(name: string): LibraryFunction | undefined {
  let found: unknown = formulajs;
  for (const part of name.split('.')) {
    if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return typeof found === 'function' ? (found as LibraryFunction) : undefined;
}

/** An answer of the library as a cell value. */
function toValue(answer: unknown): CellValue {
  if (answer instanceof Error) return CellError.parse(answer.message) ?? VALUE_ERROR;
  switch (typeof answer) {
    case 'number':
      return Number.isFinite(answer) ? answer : CellError.of('#NUM!');
    case 'string':
    case 'boolean':
      return answer;
    default:
      return answer === null || answer === undefined ? null : VALUE_ERROR;
  }
}

function toOperand(answer: unknown): Operand {
  if (!Array.isArray(answer)) return toValue(answer);
  const rows = answer.map((row: unknown) => (Array.isArray(row) ? row.map(toValue) : [toValue(row)]));
  const down = answer.every((row) => Array.isArray(row));
  return new ArrayOperand(down ? rows : [rows.flat()]);
}

function wrap(call: LibraryFunction): FunctionSpec {
  return operands(0, 255, (args, context) => {
    const given: unknown[] = [];
    for (const arg of args) {
      if (arg === undefined) {
        given.push(undefined);
        continue;
      }
      if (arg instanceof CellError) return arg;
      if (isScalar(arg)) {
        given.push(arg);
        continue;
      }
      const matrix = context.matrix(arg);
      const failed = matrix.flat().find((value) => value instanceof CellError);
      if (failed !== undefined) return failed;
      given.push(matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : matrix);
    }
    try {
      return toOperand(call(...given));
    } catch {
      return VALUE_ERROR;
    }
  });
}

/** The library's functions by name in capitals. */
export function libraryFunctions(): Record<string, FunctionSpec> {
  const table: Record<string, FunctionSpec> = {};
  for (const name of [...TAKEN, ...DOTTED]) {
    const found = resolve(name);
    if (found) table[name] = wrap(found);
  }
  return table;
}
