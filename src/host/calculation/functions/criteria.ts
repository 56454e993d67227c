import type { CellValue } from '../../cells';
import { CellError, columnsIn, rowsIn } from '../../cells';
import { compareTexts, equalValues } from '../coerce';
import type { Operand } from '../operand';
import { DIV_ERROR, RangeOperand, VALUE_ERROR, isScalar } from '../operand';
import { sum } from './numbers';
import type { FunctionContext, FunctionTable } from './spec';
import { operands } from './spec';
import { hasWildcards, wildcardPattern } from './wildcard';

export type Test = (value: CellValue) => boolean;

const CRITERION = /^(<=|>=|<>|=|<|>)?([^]*)$/;

/**
 * The test a criterion such as `">=5"`, `"*公司"`, `"<>"` or `12` stands for, as COUNTIF and
 * autofilters read it.
 */
export function criterionTest(criterion: CellValue, readNumber: (text: string) => number | undefined): Test {
  if (criterion === null) return (value) => value === 0;
  if (typeof criterion !== 'string') return (value) => value === criterion;
  const match = CRITERION.exec(criterion);
  const operator = match?.[1] ?? '';
  const operand = match?.[2] ?? '';
  const error = CellError.parse(operand);
  const number = operand === '' ? undefined : readNumber(operand);
  const truth = /^(?:true|false)$/i.test(operand) ? operand.toUpperCase() === 'TRUE' : undefined;
  switch (operator) {
    case '':
    case '=':
      return equality(operator, operand, error ?? truth ?? number, readNumber);
    case '<>': {
      const same = equality('=', operand, error ?? truth ?? number, readNumber);
      return (value) => !same(value);
    }
    default:
      return number === undefined ? textOrder(operator, operand) : numberOrder(operator, number);
  }
}

function equality(
  operator: string,
  operand: string,
  value: CellError | boolean | number | undefined,
  readNumber: (text: string) => number | undefined,
): Test {
  if (operand === '') {
    return operator === '=' ? (cell) => cell === null : (cell) => cell === null || cell === '';
  }
  if (typeof value === 'number') {
    return (cell) =>
      cell === value || (typeof cell === 'string' && cell !== '' && readNumber(cell) === value);
  }
  if (value !== undefined) return (cell) => cell === value;
  if (hasWildcards(operand)) {
    const pattern = wildcardPattern(operand);
    return (cell) => typeof cell === 'string' && pattern.test(cell);
  }
  return (cell) => typeof cell === 'string' && equalValues(cell, operand);
}

function numberOrder(operator: string, limit: number): Test {
  switch (operator) {
    case '<':
      return (value) => typeof value === 'number' && value < limit;
    case '>':
      return (value) => typeof value === 'number' && value > limit;
    case '<=':
      return (value) => typeof value === 'number' && value <= limit;
    default:
      return (value) => typeof value === 'number' && value >= limit;
  }
}

function textOrder(operator: string, limit: string): Test {
  const holds = (order: number): boolean =>
    operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  return (value) => typeof value === 'string' && holds(compareTexts(value, limit));
}

/** Which cells of ranges of one size meet all their criteria; an error when the sizes differ. */
function selected(
  pairs: readonly (Operand | undefined)[],
  context: FunctionContext,
): { rows: number; columns: number; meets: (row: number, column: number) => boolean } | CellError {
  const tests: { values: readonly (readonly CellValue[])[]; test: Test }[] = [];
  let size: RangeOperand | undefined;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const range = pairs[i];
    if (!(range instanceof RangeOperand)) return VALUE_ERROR;
    size ??= range;
    if (rowsIn(range.area) !== rowsIn(size.area) || columnsIn(range.area) !== columnsIn(size.area)) {
      return VALUE_ERROR;
    }
    const criterion = context.scalar(pairs[i + 1] ?? null);
    tests.push({
      values: context.matrix(range),
      test: criterionTest(criterion, (text) => context.view.readNumber(text)),
    });
  }
  if (!size) return VALUE_ERROR;
  return {
    rows: Math.max(...tests.map(({ values }) => values.length)),
    columns: Math.max(...tests.map(({ values }) => values[0]?.length ?? 0)),
    meets: (row, column) => tests.every(({ values, test }) => test(values[row]?.[column] ?? null)),
  };
}

/** Numbers of `range` where the criteria are met. */
function picked(
  range: Operand | undefined,
  pairs: readonly (Operand | undefined)[],
  context: FunctionContext,
): number[] | CellError {
  const chosen = selected(pairs, context);
  if (chosen instanceof CellError) return chosen;
  if (!(range instanceof RangeOperand)) return VALUE_ERROR;
  const values = context.matrix(range);
  const numbers: number[] = [];
  for (let r = 0; r < chosen.rows; r += 1) {
    for (let c = 0; c < chosen.columns; c += 1) {
      const value = values[r]?.[c] ?? null;
      if (typeof value !== 'number' && !(value instanceof CellError)) continue;
      if (!chosen.meets(r, c)) continue;
      if (value instanceof CellError) return value;
      numbers.push(value);
    }
  }
  return numbers;
}

/** SUMIF's range of values takes the size of the range of criteria. */
function alike(range: Operand | undefined, model: Operand | undefined): Operand | undefined {
  if (range === undefined) return model;
  if (!(range instanceof RangeOperand) || !(model instanceof RangeOperand)) return range;
  const { top, left } = range.area;
  return new RangeOperand(range.sheetId, {
    top,
    left,
    bottom: top + rowsIn(model.area) - 1,
    right: left + columnsIn(model.area) - 1,
  });
}

function count(pairs: readonly (Operand | undefined)[], context: FunctionContext): CellValue {
  const [first] = pairs;
  const chosen = selected(pairs, context);
  if (chosen instanceof CellError) return chosen;
  let found = 0;
  for (let r = 0; r < chosen.rows; r += 1) {
    for (let c = 0; c < chosen.columns; c += 1) if (chosen.meets(r, c)) found += 1;
  }
  if (!(first instanceof RangeOperand)) return found;
  const beyond = rowsIn(first.area) * columnsIn(first.area) - chosen.rows * chosen.columns;
  return chosen.meets(chosen.rows, chosen.columns) ? found + beyond : found;
}

/** One answer a criterion when a criterion is a block: `SUM(COUNTIF(A:A, {"x","y"}))`. */
function spread(
  args: (Operand | undefined)[],
  criteriaAt: (index: number) => boolean,
  context: FunctionContext,
  each: (args: (Operand | undefined)[]) => CellValue,
): Operand {
  const wide = args.flatMap((arg, i) => {
    if (!criteriaAt(i) || arg === undefined || isScalar(arg)) return [];
    return context.matrix(arg).length * (context.matrix(arg)[0]?.length ?? 0) > 1 ? [i] : [];
  });
  if (wide.length === 0) return each(args);
  return context.map(
    wide.map((i) => args[i] ?? null),
    (values) => {
      const single = [...args];
      wide.forEach((at, i) => {
        single[at] = values[i] ?? null;
      });
      return each(single);
    },
  );
}

type Reduce = (numbers: number[]) => CellValue;
const mean: Reduce = (n) => (n.length === 0 ? DIV_ERROR : sum(n) / n.length);

function reduceIf(reduce: Reduce) {
  return operands(2, 3, (args, context) =>
    spread(
      args,
      (i) => i === 1,
      context,
      ([range, criterion, values]) => {
        const numbers = picked(alike(values, range), [range, criterion], context);
        return numbers instanceof CellError ? numbers : reduce(numbers);
      },
    ),
  );
}

function reduceIfs(reduce: Reduce) {
  return operands(3, 255, (args, context) =>
    spread(
      args,
      (i) => i > 0 && i % 2 === 0,
      context,
      ([range, ...pairs]) => {
        const numbers = picked(range, pairs, context);
        return numbers instanceof CellError ? numbers : reduce(numbers);
      },
    ),
  );
}

export const criteriaFunctions: FunctionTable = {
  COUNTIF: operands(2, 2, (args, context) =>
    spread(
      args,
      (i) => i === 1,
      context,
      (single) => count(single, context),
    ),
  ),
  COUNTIFS: operands(2, 254, (args, context) =>
    spread(
      args,
      (i) => i % 2 === 1,
      context,
      (single) => count(single, context),
    ),
  ),
  SUMIF: reduceIf(sum),
  AVERAGEIF: reduceIf(mean),
  SUMIFS: reduceIfs(sum),
  AVERAGEIFS: reduceIfs(mean),
  MAXIFS: reduceIfs((n) => n.reduce((a, b) => (b > a ? b : a), n[0] ?? 0)),
  MINIFS: reduceIfs((n) => n.reduce((a, b) => (b < a ? b : a), n[0] ?? 0)),
};
