import type { CellValue } from '../../cells';
import { CellError } from '../../cells';
import type { Operand } from '../operand';
import {
  ArrayOperand,
  DIV_ERROR,
  NA,
  NUM_ERROR,
  RangeOperand,
  UnionOperand,
  VALUE_ERROR,
  isScalar,
} from '../operand';
import { numberArgument, numbersOf, sum, valuesOf } from './numbers';
import type { FunctionContext, FunctionSpec, FunctionTable } from './spec';
import { operands } from './spec';

type Fold = (numbers: number[]) => CellValue;

function over(fold: Fold): FunctionSpec {
  return operands(1, 255, (args, context) => {
    const numbers = numbersOf(args, context);
    return numbers instanceof CellError ? numbers : fold(numbers);
  });
}

const average: Fold = (n) => (n.length === 0 ? DIV_ERROR : sum(n) / n.length);
const maximum: Fold = (n) => n.reduce((a, b) => (b > a ? b : a), n.length === 0 ? 0 : -Infinity);
const minimum: Fold = (n) => n.reduce((a, b) => (b < a ? b : a), n.length === 0 ? 0 : Infinity);

function squares(numbers: readonly number[]): number {
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2));
}

const varianceSample: Fold = (n) => (n.length < 2 ? DIV_ERROR : squares(n) / (n.length - 1));
const variancePopulation: Fold = (n) => (n.length < 1 ? DIV_ERROR : squares(n) / n.length);
const root =
  (fold: Fold): Fold =>
  (n) => {
    const value = fold(n);
    return typeof value === 'number' ? Math.sqrt(value) : value;
  };

const median: Fold = (n) => {
  if (n.length === 0) return NUM_ERROR;
  const sorted = Float64Array.from(n).sort();
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
};

const mode: Fold = (n) => {
  const counts = new Map<number, number>();
  let best: number | undefined;
  for (const number of n) counts.set(number, (counts.get(number) ?? 0) + 1);
  for (const [number, count] of counts) {
    if (count > 1 && count > (best === undefined ? 1 : (counts.get(best) ?? 0))) best = number;
  }
  return best ?? NA;
};

const product: Fold = (n) => (n.length === 0 ? 0 : n.reduce((a, b) => a * b, 1));

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

/** Numbers of the functions SUBTOTAL and AGGREGATE can stand for. */
const SUBTOTALS: Readonly<Record<number, Fold>> = {
  1: average,
  4: maximum,
  5: minimum,
  6: product,
  7: root(varianceSample),
  8: root(variancePopulation),
  9: sum,
  10: varianceSample,
  11: variancePopulation,
  12: median,
};

/** Values of ranges without hidden rows and without other subtotals, as SUBTOTAL sees them. */
function visibleValues(
  args: (Operand | undefined)[],
  skipHidden: boolean,
  context: FunctionContext,
): CellValue[] {
  const { view } = context;
  const found: CellValue[] = [];
  for (const arg of args) {
    const ranges = arg instanceof UnionOperand ? arg.items : arg instanceof RangeOperand ? [arg] : [];
    for (const range of ranges) {
      context.matrix(range).forEach((line, i) => {
        const row = range.area.top + i;
        const hidden = skipHidden
          ? view.isRowHidden(range.sheetId, row)
          : view.isRowFiltered(range.sheetId, row);
        if (hidden) return;
        line.forEach((value, j) => {
          const formula = view.formula(range.sheetId, row, range.area.left + j);
          if (formula === undefined || !/\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula)) {
            found.push(value);
          }
        });
      });
    }
  }
  return found;
}

function foldValues(code: number, values: CellValue[], skipErrors: boolean): CellValue {
  if (code === 3) return values.filter((value) => value !== null).length;
  const numbers: number[] = [];
  for (const value of values) {
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof CellError && !skipErrors && code !== 2) return value;
  }
  if (code === 2) return numbers.length;
  return SUBTOTALS[code]?.(numbers) ?? VALUE_ERROR;
}

function sumProduct(args: (Operand | undefined)[], context: FunctionContext): CellValue {
  const blocks = args.map((arg) => context.matrix(arg ?? null));
  const [first] = blocks;
  if (!first) return VALUE_ERROR;
  const width = first[0]?.length ?? 0;
  if (blocks.some((block) => block.length !== first.length || block[0]?.length !== width)) {
    return VALUE_ERROR;
  }
  const terms: number[] = [];
  for (let r = 0; r < first.length; r += 1) {
    for (let c = 0; c < width; c += 1) {
      let term = 1;
      for (const block of blocks) {
        const value = block[r]?.[c] ?? null;
        if (value instanceof CellError) return value;
        term *= typeof value === 'number' ? value : 0;
      }
      terms.push(term);
    }
  }
  return sum(terms);
}

export const aggregateFunctions: FunctionTable = {
  SUM: over(sum),
  AVERAGE: over(average),
  MAX: over(maximum),
  MIN: over(minimum),
  PRODUCT: over(product),
  MEDIAN: over(median),
  MODE: over(mode),
  'MODE.SNGL': over(mode),
  SUMSQ: over((n) => sum(n.map((x) => x * x))),
  STDEV: over(root(varianceSample)),
  'STDEV.S': over(root(varianceSample)),
  STDEVP: over(root(variancePopulation)),
  'STDEV.P': over(root(variancePopulation)),
  VAR: over(varianceSample),
  'VAR.S': over(varianceSample),
  VARP: over(variancePopulation),
  'VAR.P': over(variancePopulation),
  DEVSQ: over((n) => (n.length === 0 ? NUM_ERROR : squares(n))),
  GEOMEAN: over((n) =>
    n.length === 0 || n.some((x) => x <= 0) ? NUM_ERROR : Math.exp(sum(n.map(Math.log)) / n.length),
  ),
  COUNT: operands(1, 255, (args, context) => {
    let count = 0;
    for (const arg of args) {
      if (arg === undefined) continue;
      if (isScalar(arg)) {
        if (arg !== null && typeof context.number(arg) === 'number') count += 1;
        continue;
      }
      for (const row of context.matrix(arg)) {
        for (const cell of row) if (typeof cell === 'number') count += 1;
      }
    }
    return count;
  }),
  COUNTA: operands(
    1,
    255,
    (args, context) => valuesOf(args, context).filter((value) => value !== null).length,
  ),
  COUNTBLANK: operands(1, 1, ([range], context) => {
    if (!(range instanceof RangeOperand)) return VALUE_ERROR;
    const { top, bottom, left, right } = range.area;
    const all = (bottom - top + 1) * (right - left + 1);
    return all - valuesOf([range], context).filter((value) => !isBlank(value)).length;
  }),
  SUMPRODUCT: operands(1, 255, sumProduct),
  SUBTOTAL: operands(2, 255, ([which, ...ranges], context) => {
    const code = numberArgument(which, context, 0);
    if (typeof code !== 'number') return code;
    const values = visibleValues(ranges, code > 100, context);
    return foldValues(code > 100 ? code - 100 : code, values, false);
  }),
  AGGREGATE: operands(3, 255, ([which, how, ...rest], context) => {
    const code = numberArgument(which, context, 0);
    const options = numberArgument(how, context, 0);
    if (typeof code !== 'number') return code;
    if (typeof options !== 'number') return options;
    const skipErrors = [2, 3, 6, 7].includes(options);
    const skipHidden = [1, 3, 5, 7].includes(options);
    if (code <= 13) return foldValues(code, visibleValues(rest, skipHidden, context), skipErrors);
    const values = valuesOf(rest.slice(0, 1), context).filter(
      (value) => !(skipErrors && value instanceof CellError),
    );
    const k = numberArgument(rest[1], context, 1);
    if (typeof k !== 'number') return k;
    return new ArrayOperand([[nth(code, values, k)]]);
  }),
};

/** The order statistics AGGREGATE offers. */
function nth(code: number, values: CellValue[], k: number): CellValue {
  const numbers: number[] = [];
  for (const value of values) {
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof CellError) return value;
  }
  numbers.sort((a, b) => a - b);
  if (code === 14) return numbers[numbers.length - Math.trunc(k)] ?? NUM_ERROR;
  if (code === 15) return numbers[Math.trunc(k) - 1] ?? NUM_ERROR;
  return VALUE_ERROR;
}
