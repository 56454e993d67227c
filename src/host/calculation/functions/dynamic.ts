import type { CellValue } from '../../cells';
import { CellError } from '../../cells';
import { compareValues, toBoolean } from '../coerce';
import type { Matrix, Operand } from '../operand';
import { ArrayOperand, CALC_ERROR, NA, VALUE_ERROR } from '../operand';
import { numberArgument } from './numbers';
import type { FunctionContext, FunctionSpec, FunctionTable } from './spec';
import { operands } from './spec';

type Args = (Operand | undefined)[];
type Row = readonly CellValue[];

function transpose(matrix: Matrix): CellValue[][] {
  const width = matrix[0]?.length ?? 0;
  return Array.from({ length: width }, (_, c) => matrix.map((row) => row[c] ?? null));
}

/** Empty cells show as 0 in a spilled array. */
function block(rows: readonly Row[]): Operand {
  const first = rows[0];
  if (!first || first.length === 0) return CALC_ERROR;
  return new ArrayOperand(rows.map((row) => row.map((value) => value ?? 0)));
}

function flag(arg: Operand | undefined, context: FunctionContext): boolean {
  return arg !== undefined && toBoolean(context.scalar(arg)) === true;
}

function filter([source, include, empty]: Args, context: FunctionContext): Operand {
  const matrix = context.matrix(source ?? null);
  const mask = context.matrix(include ?? null);
  const across = mask.length === 1 && matrix.length !== 1;
  const lines = across ? transpose(matrix) : matrix;
  const flags: CellValue[] = across ? [...(mask[0] ?? [])] : mask.map((row) => row[0] ?? null);
  if (flags.length < lines.length && mask.length !== 1) {
    flags.push(...new Array<CellValue>(lines.length - flags.length).fill(false));
  }
  const kept: Row[] = [];
  for (const [i, line] of lines.entries()) {
    const truth = toBoolean(flags[i] ?? null);
    if (truth instanceof CellError) return truth;
    if (truth) kept.push(line);
  }
  if (kept.length === 0) return empty ?? CALC_ERROR;
  return block(across ? transpose(kept) : kept);
}

function sort([source, index, order, byColumn]: Args, context: FunctionContext): Operand {
  const across = flag(byColumn, context);
  const matrix = context.matrix(source ?? null);
  const lines = across ? transpose(matrix) : matrix;
  const at = numberArgument(index, context, 1);
  const direction = numberArgument(order, context, 1);
  if (typeof at !== 'number') return at;
  if (typeof direction !== 'number') return direction;
  if (at < 1 || at > (lines[0]?.length ?? 0)) return VALUE_ERROR;
  const sorted = sortLines(lines, [{ keys: lines.map((l) => l[at - 1] ?? null), direction }]);
  return block(across ? transpose(sorted) : sorted);
}

function sortLines(lines: readonly Row[], orders: readonly { keys: Row; direction: number }[]): Row[] {
  const positions = lines.map((_, i) => i);
  positions.sort((a, b) => {
    for (const { keys, direction } of orders) {
      const left = keys[a] ?? null;
      const right = keys[b] ?? null;
      if (left === null && right === null) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      const compared = compareValues(left, right);
      if (compared !== 0) return direction < 0 ? -compared : compared;
    }
    return a - b;
  });
  return positions.map((i) => lines[i] ?? []);
}

function sortBy([source, ...keys]: Args, context: FunctionContext): Operand {
  const matrix = context.matrix(source ?? null);
  const orders: { keys: Row; direction: number }[] = [];
  for (let i = 0; i < keys.length; i += 2) {
    const direction = numberArgument(keys[i + 1], context, 1);
    if (typeof direction !== 'number') return direction;
    const values = context.matrix(keys[i] ?? null);
    orders.push({
      keys: values.length === 1 ? (values[0] ?? []) : values.map((r) => r[0] ?? null),
      direction,
    });
  }
  const across = matrix.length === 1 && (matrix[0]?.length ?? 0) > 1;
  const lines = across ? transpose(matrix) : matrix;
  if (orders.some((order) => order.keys.length !== lines.length)) return VALUE_ERROR;
  const sorted = sortLines(lines, orders);
  return block(across ? transpose(sorted) : sorted);
}

function unique([source, byColumn, once]: Args, context: FunctionContext): Operand {
  const across = flag(byColumn, context);
  const matrix = context.matrix(source ?? null);
  const lines = across ? transpose(matrix) : matrix;
  const counts = new Map<string, number>();
  const keyOf = (line: Row) =>
    JSON.stringify(line.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = lines.filter((line) => {
    const key = keyOf(line);
    if (seen.has(key) || (flag(once, context) && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  if (kept.length === 0) return CALC_ERROR;
  return block(across ? transpose(kept) : kept);
}

function sequence(args: Args, context: FunctionContext): Operand {
  const numbers = [0, 1, 2, 3].map((i) => numberArgument(args[i], context, 1));
  const failed = numbers.find((number) => typeof number !== 'number');
  if (failed !== undefined) return failed;
  const [rows = 1, columns = 1, start = 1, step = 1] = numbers.map(Number);
  if (rows < 1 || columns < 1 || rows * columns > 1_048_576) return VALUE_ERROR;
  return new ArrayOperand(
    Array.from({ length: Math.trunc(rows) }, (_, r) =>
      Array.from({ length: Math.trunc(columns) }, (__, c) => start + step * (r * Math.trunc(columns) + c)),
    ),
  );
}

function stack(down: boolean): FunctionSpec {
  return operands(1, 254, (args, context) => {
    const parts = args.map((arg) => {
      const matrix = context.matrix(arg ?? null);
      return down ? matrix : transpose(matrix);
    });
    const width = Math.max(...parts.map((part) => part[0]?.length ?? 0));
    const rows = parts.flatMap((part) =>
      part.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(NA)]),
    );
    return block(down ? rows : transpose(rows));
  });
}

/** Lines kept by TAKE or left by DROP for a count that may be negative. */
function cut<T>(lines: readonly T[], count: number | undefined, keep: boolean): readonly T[] {
  if (count === undefined) return lines;
  if (keep) return count >= 0 ? lines.slice(0, count) : lines.slice(count);
  return count >= 0 ? lines.slice(count) : lines.slice(0, count);
}

function takeOrDrop(keep: boolean): FunctionSpec {
  return operands(2, 3, ([source, rows, columns], context) => {
    const [down, right] = [rows, columns].map((arg) =>
      arg === undefined ? undefined : numberArgument(arg, context, 0),
    );
    if (down instanceof CellError) return down;
    if (right instanceof CellError) return right;
    const kept = cut(context.matrix(source ?? null), down, keep);
    return block(kept.map((row) => cut(row, right, keep)));
  });
}

function choose(rows: boolean): FunctionSpec {
  return operands(2, 254, ([source, ...indices], context) => {
    const matrix = context.matrix(source ?? null);
    const lines = rows ? matrix : transpose(matrix);
    const chosen: Row[] = [];
    for (const value of indices.flatMap((arg) => context.matrix(arg ?? null).flat())) {
      const number = context.number(value);
      if (typeof number !== 'number') return number;
      const line = lines[number > 0 ? number - 1 : lines.length + number];
      if (!line) return VALUE_ERROR;
      chosen.push(line);
    }
    return block(rows ? chosen : transpose(chosen));
  });
}

function flatten(down: boolean): FunctionSpec {
  return operands(1, 3, ([source, ignore, byColumn], context) => {
    const skip = numberArgument(ignore, context, 0);
    if (typeof skip !== 'number') return skip;
    const matrix = context.matrix(source ?? null);
    const values = (flag(byColumn, context) ? transpose(matrix) : matrix)
      .flat()
      .filter(
        (value) => !((skip & 1) === 1 && value === null) && !((skip & 2) === 2 && value instanceof CellError),
      );
    return block(down ? values.map((value) => [value]) : [values]);
  });
}

export const dynamicFunctions: FunctionTable = {
  FILTER: operands(2, 3, filter),
  SORT: operands(1, 4, sort),
  SORTBY: operands(2, 254, sortBy),
  UNIQUE: operands(1, 3, unique),
  SEQUENCE: operands(1, 4, sequence),
  TRANSPOSE: operands(1, 1, ([source], context) => block(transpose(context.matrix(source ?? null)))),
  VSTACK: stack(true),
  HSTACK: stack(false),
  TAKE: takeOrDrop(true),
  DROP: takeOrDrop(false),
  CHOOSEROWS: choose(true),
  CHOOSECOLS: choose(false),
  TOCOL: flatten(true),
  TOROW: flatten(false),
};
