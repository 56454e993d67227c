import type { CellValue } from '../../cells';
import { CellError } from '../../cells';
import type { Operand } from '../operand';
import { isScalar } from '../operand';
import type { FunctionContext } from './spec';

/**
 * The numbers of the arguments as SUM counts them: of ranges and blocks only true numbers, of
 * single arguments also what can be read as one.
 */
export function numbersOf(
  args: readonly (Operand | undefined)[],
  context: FunctionContext,
): number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg === undefined) continue;
    if (isScalar(arg)) {
      if (arg === null) continue;
      const number = context.number(arg);
      if (typeof number !== 'number') return number;
      numbers.push(number);
      continue;
    }
    for (const row of context.matrix(arg)) {
      for (const cell of row) {
        if (typeof cell === 'number') numbers.push(cell);
        else if (cell instanceof CellError) return cell;
      }
    }
  }
  return numbers;
}

/** All values of the arguments, row by row. */
export function valuesOf(args: readonly (Operand | undefined)[], context: FunctionContext): CellValue[] {
  return args.flatMap((arg) => (arg === undefined ? [] : context.matrix(arg).flat()));
}

/** The argument as a number, or `instead` when it is left out. */
export function numberArgument(
  arg: Operand | undefined,
  context: FunctionContext,
  instead: number,
): number | CellError {
  return arg === undefined ? instead : context.number(context.scalar(arg));
}

/** A sum without the rounding errors that pile up over long columns (Neumaier). */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return total + (Number.isFinite(lost) ? lost : 0);
}
