import { CellError } from '../../cells';
import { equalValues, toBoolean } from '../coerce';
import type { Operand } from '../operand';
import { ArrayOperand, NA, RangeOperand, UnionOperand, VALUE_ERROR, isScalar } from '../operand';
import type { FunctionContext, FunctionTable } from './spec';
import { cellwise, lazy, operands } from './spec';

type Thunk = (() => Operand) | undefined;

function isBlock(operand: Operand): boolean {
  if (isScalar(operand)) return false;
  if (!(operand instanceof RangeOperand)) return true;
  const { top, left, bottom, right } = operand.area;
  return top !== bottom || left !== right;
}

function choose(condition: Operand, whenTrue: Thunk, whenFalse: Thunk, context: FunctionContext): Operand {
  if (!isBlock(condition)) {
    const truth = toBoolean(context.scalar(condition));
    if (truth instanceof CellError) return truth;
    if (truth) return whenTrue ? whenTrue() : 0;
    return whenFalse ? whenFalse() : false;
  }
  return context.map(
    [condition, whenTrue ? whenTrue() : 0, whenFalse ? whenFalse() : false],
    ([test = null, yes = null, no = null]) => {
      const truth = toBoolean(test);
      if (truth instanceof CellError) return truth;
      return truth ? yes : no;
    },
  );
}

function replaceErrors(
  value: Thunk,
  instead: Thunk,
  caught: (error: CellError) => boolean,
  context: FunctionContext,
): Operand {
  const operand = value ? value() : null;
  if (!isBlock(operand)) {
    const single = context.scalar(operand);
    if (single instanceof CellError && caught(single)) return instead ? instead() : '';
    return operand;
  }
  const hasError = context
    .matrix(operand)
    .some((row) => row.some((cell) => cell instanceof CellError && caught(cell)));
  if (!hasError) return operand;
  return context.map([operand, instead ? instead() : ''], ([cell = null, other = null]) =>
    cell instanceof CellError && caught(cell) ? other : cell,
  );
}

/** Truth values of all arguments: texts and empty cells of ranges do not count. */
function truths(args: (Operand | undefined)[], context: FunctionContext): boolean[] | CellError {
  const found: boolean[] = [];
  for (const arg of args) {
    if (arg === undefined) continue;
    const block = arg instanceof RangeOperand || arg instanceof UnionOperand || arg instanceof ArrayOperand;
    for (const row of context.matrix(arg)) {
      for (const cell of row) {
        if (cell instanceof CellError) return cell;
        if (block && (typeof cell === 'string' || cell === null)) continue;
        const truth = toBoolean(cell);
        if (truth instanceof CellError) return truth;
        found.push(truth);
      }
    }
  }
  return found.length === 0 ? VALUE_ERROR : found;
}

function fold(test: (values: boolean[]) => boolean) {
  return operands(1, 255, (args, context) => {
    const found = truths(args, context);
    return found instanceof CellError ? found : test(found);
  });
}

export const logicalFunctions: FunctionTable = {
  IF: lazy(2, 3, ([condition, yes, no], context) => choose(condition ? condition() : null, yes, no, context)),
  IFS: lazy(2, 254, (args, context) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const truth = toBoolean(context.scalar(args[i]?.() ?? null));
      if (truth instanceof CellError) return truth;
      if (truth) return args[i + 1]?.() ?? 0;
    }
    return NA;
  }),
  IFERROR: lazy(2, 2, ([value, instead], context) => replaceErrors(value, instead, () => true, context)),
  IFNA: lazy(2, 2, ([value, instead], context) =>
    replaceErrors(value, instead, (error) => error === NA, context),
  ),
  SWITCH: lazy(3, 254, ([subject, ...rest], context) => {
    const value = context.scalar(subject?.() ?? null);
    if (value instanceof CellError) return value;
    for (let i = 0; i + 1 < rest.length; i += 2) {
      if (equalValues(value, context.scalar(rest[i]?.() ?? null))) return rest[i + 1]?.() ?? 0;
    }
    return rest.length % 2 === 1 ? (rest[rest.length - 1]?.() ?? 0) : NA;
  }),
  CHOOSE: lazy(2, 255, ([index, ...choices], context) => {
    const number = context.number(context.scalar(index?.() ?? null));
    if (typeof number !== 'number') return number;
    const chosen = Math.trunc(number);
    if (chosen < 1 || chosen > choices.length) return VALUE_ERROR;
    return choices[chosen - 1]?.() ?? 0;
  }),
  AND: fold((values) => values.every(Boolean)),
  OR: fold((values) => values.some(Boolean)),
  XOR: fold((values) => values.filter(Boolean).length % 2 === 1),
  NOT: cellwise(1, 1, ([value]) => {
    const truth = toBoolean(value ?? null);
    return truth instanceof CellError ? truth : !truth;
  }),
  TRUE: operands(0, 0, () => true),
  FALSE: operands(0, 0, () => false),
  NA: operands(0, 0, () => NA),
};
