import type { CellValue } from '../../cells';
import {
  COLUMN_COUNT,
  CellError,
  ROW_COUNT,
  columnName,
  columnsIn,
  parseArea,
  quoteSheetName,
  rowsIn,
  splitSheetName,
} from '../../cells';
import { compareValues, equalValues, toBoolean, toText } from '../coerce';
import type { Matrix, Operand } from '../operand';
import { ArrayOperand, NA, REF_ERROR, RangeOperand, VALUE_ERROR, isScalar } from '../operand';
import { numberArgument } from './numbers';
import type { FunctionContext, FunctionTable } from './spec';
import { operands } from './spec';
import { hasWildcards, wildcardPattern } from './wildcard';

/** How a value is looked for, by XLOOKUP's numbers. */
type MatchMode = 0 | -1 | 1 | 2;

function equalityTest(wanted: CellValue, wildcards: boolean): (value: CellValue) => boolean {
  if (wildcards && typeof wanted === 'string' && hasWildcards(wanted)) {
    const pattern = wildcardPattern(wanted);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  return (value) => typeof value === typeof wanted && equalValues(value, wanted);
}

/** Position of the first (or last) match in a line of values, -1 for none. */
function find(wanted: CellValue, line: readonly CellValue[], mode: MatchMode, backwards: boolean): number {
  const exact = equalityTest(wanted, mode === 2);
  let best = -1;
  for (let step = 0; step < line.length; step += 1) {
    const i = backwards ? line.length - 1 - step : step;
    const value = line[i] ?? null;
    if (value === null) continue;
    if (exact(value)) return i;
    if ((mode !== -1 && mode !== 1) || typeof value !== typeof wanted) continue;
    const order = compareValues(value, wanted);
    if (mode === -1 ? order > 0 : order < 0) continue;
    const bestValue = best < 0 ? undefined : (line[best] ?? null);
    if (bestValue === undefined) best = i;
    else {
      const closer = compareValues(value, bestValue);
      if (mode === -1 ? closer > 0 : closer < 0) best = i;
    }
  }
  return best;
}

/** Binary search as MATCH and VLOOKUP do it in sorted lines: the last value not beyond. */
function findSorted(wanted: CellValue, line: readonly CellValue[], descending: boolean): number {
  let low = 0;
  let high = line.length - 1;
  let found = -1;
  while (low <= high) {
    let middle = (low + high) >> 1;
    const start = middle;
    while (middle <= high && typeof (line[middle] ?? null) !== typeof wanted) middle += 1;
    if (middle > high) {
      high = start - 1;
      continue;
    }
    const order = compareValues(line[middle] ?? null, wanted);
    if (descending ? order >= 0 : order <= 0) {
      found = middle;
      low = middle + 1;
    } else high = start - 1;
  }
  return found;
}

function lineOf(matrix: Matrix): readonly CellValue[] {
  if (matrix.length === 1) return matrix[0] ?? [];
  return matrix.map((row) => row[0] ?? null);
}

function isDown(matrix: Matrix): boolean {
  return matrix.length !== 1;
}

function tableLookup(across: boolean) {
  return operands(3, 4, ([wanted, table, index, sorted], context) => {
    const matrix = context.matrix(table ?? null);
    const number = numberArgument(index, context, 1);
    if (typeof number !== 'number') return number;
    const at = Math.trunc(number) - 1;
    if (at < 0) return VALUE_ERROR;
    const width = across ? matrix.length : (matrix[0]?.length ?? 0);
    const declared =
      table instanceof RangeOperand ? (across ? rowsIn(table.area) : columnsIn(table.area)) : width;
    if (at >= declared) return REF_ERROR;
    const approximate = sorted === undefined ? true : toBoolean(context.scalar(sorted));
    if (approximate instanceof CellError) return approximate;
    const keys = across ? (matrix[0] ?? []) : matrix.map((row) => row[0] ?? null);
    return context.map([wanted ?? null], ([value = null]) => {
      if (value instanceof CellError) return value;
      const found = approximate ? findSorted(value, keys, false) : find(value, keys, 2, false);
      if (found < 0) return NA;
      return (across ? matrix[at]?.[found] : matrix[found]?.[at]) ?? 0;
    });
  });
}

function match([wanted, range, type]: (Operand | undefined)[], context: FunctionContext): Operand {
  const kind = numberArgument(type, context, 1);
  if (typeof kind !== 'number') return kind;
  const matrix = context.matrix(range ?? null);
  if (matrix.length !== 1 && (matrix[0]?.length ?? 0) !== 1) return NA;
  const line = lineOf(matrix);
  return context.map([wanted ?? null], ([value = null]) => {
    if (value instanceof CellError) return value;
    const found = kind === 0 ? find(value, line, 2, false) : findSorted(value, line, kind < 0);
    return found < 0 ? NA : found + 1;
  });
}

function readModes(
  mode: Operand | undefined,
  search: Operand | undefined,
  context: FunctionContext,
): { mode: MatchMode; backwards: boolean } | CellError {
  const how = numberArgument(mode, context, 0);
  const order = numberArgument(search, context, 1);
  if (typeof how !== 'number') return how;
  if (typeof order !== 'number') return order;
  if (how !== 0 && how !== -1 && how !== 1 && how !== 2) return VALUE_ERROR;
  return { mode: how, backwards: order < 0 };
}

function xlookup(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const [wanted, keys, results, missing, mode, search] = args;
  const modes = readModes(mode, search, context);
  if (modes instanceof CellError) return modes;
  const keyMatrix = context.matrix(keys ?? null);
  const line = lineOf(keyMatrix);
  const down = isDown(keyMatrix);
  const answers = context.matrix(results ?? null);
  const pick = (at: number): readonly (readonly CellValue[])[] =>
    down ? [answers[at] ?? [NA]] : answers.map((row) => [row[at] ?? NA]);
  const single = wanted === undefined || isScalar(wanted) || context.matrix(wanted).length === 1;
  if (single) {
    const value = context.scalar(wanted ?? null);
    if (value instanceof CellError) return value;
    const found = find(value, line, modes.mode, modes.backwards);
    if (found < 0) return missing ?? NA;
    if (results instanceof RangeOperand) {
      const { area, sheetId } = results;
      return new RangeOperand(
        sheetId,
        down
          ? { ...area, top: area.top + found, bottom: area.top + found }
          : { ...area, left: area.left + found, right: area.left + found },
      );
    }
    return new ArrayOperand(pick(found));
  }
  return context.map([wanted], ([value = null]) => {
    if (value instanceof CellError) return value;
    const found = find(value, line, modes.mode, modes.backwards);
    return found < 0 ? context.scalar(missing ?? NA) : (pick(found)[0]?.[0] ?? null);
  });
}

function index(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const [source = null, rowArg, columnArg] = args;
  let row = numberArgument(rowArg, context, 0);
  let column = numberArgument(columnArg, context, 0);
  if (typeof row !== 'number') return row;
  if (typeof column !== 'number') return column;
  const range = source instanceof RangeOperand ? source : undefined;
  const matrix = range ? undefined : context.matrix(source);
  const height = range ? rowsIn(range.area) : (matrix?.length ?? 0);
  const width = range ? columnsIn(range.area) : (matrix?.[0]?.length ?? 0);
  if (height === 1 && columnArg === undefined && width > 1) [row, column] = [1, row];
  row = Math.trunc(row);
  column = Math.trunc(column);
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > height || column > width) return REF_ERROR;
  const top = row === 0 ? 0 : row - 1;
  const left = column === 0 ? 0 : column - 1;
  const bottom = row === 0 ? height - 1 : row - 1;
  const right = column === 0 ? width - 1 : column - 1;
  if (range) {
    const { area, sheetId } = range;
    return new RangeOperand(sheetId, {
      top: area.top + top,
      left: area.left + left,
      bottom: area.top + bottom,
      right: area.left + right,
    });
  }
  const part = (matrix ?? []).slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
  return part.length === 1 && part[0]?.length === 1 ? (part[0][0] ?? null) : new ArrayOperand(part);
}

function offset(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const [base, downArg, rightArg, heightArg, widthArg] = args;
  if (!(base instanceof RangeOperand)) return VALUE_ERROR;
  const { area, sheetId } = base;
  const numbers = [
    numberArgument(downArg, context, 0),
    numberArgument(rightArg, context, 0),
    numberArgument(heightArg, context, rowsIn(area)),
    numberArgument(widthArg, context, columnsIn(area)),
  ];
  const failed = numbers.find((number) => typeof number !== 'number');
  if (failed !== undefined) return failed;
  const [down = 0, right = 0, height = 0, width = 0] = numbers.map((n) => Math.trunc(Number(n)));
  if (height === 0 || width === 0) return REF_ERROR;
  const row = area.top + down;
  const column = area.left + right;
  const moved = {
    top: height > 0 ? row : row + height + 1,
    bottom: height > 0 ? row + height - 1 : row,
    left: width > 0 ? column : column + width + 1,
    right: width > 0 ? column + width - 1 : column,
  };
  const on = moved.top >= 0 && moved.left >= 0 && moved.bottom < ROW_COUNT && moved.right < COLUMN_COUNT;
  return on ? new RangeOperand(sheetId, moved) : REF_ERROR;
}

function indirect(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const text = toText(context.scalar(args[0] ?? null));
  if (text instanceof CellError) return text;
  const { sheet, rest } = splitSheetName(text);
  const area = parseArea(rest);
  if (area) {
    const sheetId = sheet === undefined ? context.place.sheetId : context.view.sheetId(sheet);
    return sheetId === undefined ? REF_ERROR : new RangeOperand(sheetId, area);
  }
  if (!/^[\p{L}_\\'][^()+*/^&<>"-]*$/u.test(text)) return REF_ERROR;
  const result = context.evaluateText(text);
  return result instanceof RangeOperand ? result : REF_ERROR;
}

function address(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const row = numberArgument(args[0], context, 1);
  const column = numberArgument(args[1], context, 1);
  const kind = numberArgument(args[2], context, 1);
  if (typeof row !== 'number' || typeof column !== 'number' || typeof kind !== 'number') {
    return VALUE_ERROR;
  }
  if (row < 1 || column < 1 || row > ROW_COUNT || column > COLUMN_COUNT) return VALUE_ERROR;
  const fixedRow = kind === 1 || kind === 2 ? '$' : '';
  const fixedColumn = kind === 1 || kind === 3 ? '$' : '';
  const place = `${fixedColumn}${columnName(column - 1)}${fixedRow}${String(Math.trunc(row))}`;
  const sheet = args[4] === undefined ? undefined : toText(context.scalar(args[4]));
  return sheet === undefined ? place : `${quoteSheetName(String(sheet))}!${place}`;
}

export const lookupFunctions: FunctionTable = {
  VLOOKUP: tableLookup(false),
  HLOOKUP: tableLookup(true),
  MATCH: operands(2, 3, match),
  XMATCH: operands(2, 4, ([wanted, range, mode, search], context) => {
    const modes = readModes(mode, search, context);
    if (modes instanceof CellError) return modes;
    const line = lineOf(context.matrix(range ?? null));
    return context.map([wanted ?? null], ([value = null]) => {
      const found = find(value, line, modes.mode, modes.backwards);
      return found < 0 ? NA : found + 1;
    });
  }),
  XLOOKUP: operands(3, 6, xlookup),
  LOOKUP: operands(2, 3, ([wanted, keys, results], context) => {
    const matrix = context.matrix(keys ?? null);
    const wide = (matrix[0]?.length ?? 0) > matrix.length;
    const line = wide ? (matrix[0] ?? []) : matrix.map((row) => row[0] ?? null);
    const last = wide ? (matrix[matrix.length - 1] ?? []) : matrix.map((row) => row[row.length - 1] ?? null);
    const answers = results === undefined ? last : lineOf(context.matrix(results));
    return context.map([wanted ?? null], ([value = null]) => {
      const found = findSorted(value, line, false);
      return found < 0 ? NA : (answers[found] ?? null);
    });
  }),
  INDEX: operands(2, 4, index),
  OFFSET: operands(3, 5, offset),
  INDIRECT: operands(1, 2, indirect),
  ADDRESS: operands(2, 5, address),
  HYPERLINK: operands(1, 2, ([link, label], context) => context.scalar(label ?? link ?? null)),
};
