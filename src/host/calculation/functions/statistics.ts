import type { CellValue } from '../../cells';
import { CellError } from '../../cells';
import type { Operand } from '../operand';
import { ArrayOperand, NA, NUM_ERROR } from '../operand';
import { numberArgument, numbersOf } from './numbers';
import type { FunctionContext, FunctionSpec, FunctionTable } from './spec';
import { operands } from './spec';

/** A function of a range of numbers and one more number, which may be a block. */
function ranked(call: (sorted: Float64Array, k: number) => CellValue): FunctionSpec {
  return operands(2, 2, ([range, at], context) => {
    const numbers = numbersOf([range], context);
    if (numbers instanceof CellError) return numbers;
    const sorted = Float64Array.from(numbers).sort();
    return context.map([at ?? null], ([value = null]) => {
      const k = context.number(value);
      if (typeof k !== 'number') return k;
      return sorted.length === 0 ? NUM_ERROR : call(sorted, k);
    });
  });
}

/** The value at a fractional position of sorted numbers, by linear interpolation. */
function interpolate(sorted: Float64Array, position: number): number {
  const low = Math.floor(position);
  const below = sorted[low] ?? 0;
  const above = sorted[low + 1] ?? below;
  return below + (above - below) * (position - low);
}

function percentileInclusive(sorted: Float64Array, p: number): CellValue {
  return p < 0 || p > 1 ? NUM_ERROR : interpolate(sorted, p * (sorted.length - 1));
}

function percentileExclusive(sorted: Float64Array, p: number): CellValue {
  const position = p * (sorted.length + 1) - 1;
  return position < 0 || position > sorted.length - 1 || p <= 0 || p >= 1
    ? NUM_ERROR
    : interpolate(sorted, position);
}

/** Number of values below, and the share of the way to the next, of a value in sorted numbers. */
function rankPosition(sorted: Float64Array, value: number): number | undefined {
  const last = sorted.length - 1;
  if (value < (sorted[0] ?? 0) || value > (sorted[last] ?? 0)) return undefined;
  let below = 0;
  while (below <= last && (sorted[below] ?? 0) < value) below += 1;
  if (sorted[below] === value) return below;
  const low = sorted[below - 1] ?? 0;
  const high = sorted[below] ?? 0;
  return below - 1 + (value - low) / (high - low);
}

function percentRank(exclusive: boolean): FunctionSpec {
  return operands(2, 3, ([range, wanted, digits], context) => {
    const numbers = numbersOf([range], context);
    if (numbers instanceof CellError) return numbers;
    const places = numberArgument(digits, context, 3);
    if (typeof places !== 'number') return places;
    if (numbers.length === 0 || places < 1) return NUM_ERROR;
    const sorted = Float64Array.from(numbers).sort();
    const scale = 10 ** Math.trunc(places);
    return context.map([wanted ?? null], ([cell = null]) => {
      const value = context.number(cell);
      if (typeof value !== 'number') return value;
      const position = rankPosition(sorted, value);
      if (position === undefined) return NA;
      const rank = exclusive
        ? (position + 1) / (sorted.length + 1)
        : sorted.length === 1
          ? 1
          : position / (sorted.length - 1);
      return Math.floor(rank * scale + 1e-9) / scale;
    });
  });
}

function rank(average: boolean): FunctionSpec {
  return operands(2, 3, ([wanted, range, order], context) => {
    const numbers = numbersOf([range], context);
    if (numbers instanceof CellError) return numbers;
    const ascending = numberArgument(order, context, 0);
    if (typeof ascending !== 'number') return ascending;
    return context.map([wanted ?? null], ([cell = null]) => {
      const value = context.number(cell);
      if (typeof value !== 'number') return value;
      let before = 0;
      let same = 0;
      for (const number of numbers) {
        if (number === value) same += 1;
        else if (ascending === 0 ? number > value : number < value) before += 1;
      }
      if (same === 0) return NA;
      return before + 1 + (average ? (same - 1) / 2 : 0);
    });
  });
}

function frequency(args: (Operand | undefined)[], context: FunctionContext): Operand {
  const data = numbersOf([args[0]], context);
  const bins = numbersOf([args[1]], context);
  if (data instanceof CellError) return data;
  if (bins instanceof CellError) return bins;
  const order = bins.map((_, i) => i).sort((a, b) => (bins[a] ?? 0) - (bins[b] ?? 0));
  const counts = new Array<number>(bins.length + 1).fill(0);
  for (const value of data) {
    const at = order.find((i) => value <= (bins[i] ?? 0)) ?? bins.length;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return new ArrayOperand(counts.map((count) => [count]));
}

export const statisticsFunctions: FunctionTable = {
  LARGE: ranked((sorted, k) => sorted[sorted.length - Math.ceil(k)] ?? NUM_ERROR),
  SMALL: ranked((sorted, k) => sorted[Math.trunc(k) - 1] ?? NUM_ERROR),
  PERCENTILE: ranked(percentileInclusive),
  'PERCENTILE.INC': ranked(percentileInclusive),
  'PERCENTILE.EXC': ranked(percentileExclusive),
  QUARTILE: ranked((sorted, k) => percentileInclusive(sorted, Math.trunc(k) / 4)),
  'QUARTILE.INC': ranked((sorted, k) => percentileInclusive(sorted, Math.trunc(k) / 4)),
  'QUARTILE.EXC': ranked((sorted, k) => percentileExclusive(sorted, Math.trunc(k) / 4)),
  PERCENTRANK: percentRank(false),
  'PERCENTRANK.INC': percentRank(false),
  'PERCENTRANK.EXC': percentRank(true),
  RANK: rank(false),
  'RANK.EQ': rank(false),
  'RANK.AVG': rank(true),
  FREQUENCY: operands(2, 2, frequency),
};
