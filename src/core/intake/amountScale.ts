import { amountUnits, CellState, ownUnit } from '../books';
import { CellKind, textAt } from '../table';
import type { CellScalar, Column } from '../table';
import type { ReadColumn } from './columnReading';

/** How many yuan one of a column's numbers is, by the unit its header names; 1 where it names none. */
export function yuanPerUnit(label: string): number {
  return amountUnits.find(([pattern]) => pattern.test(label))?.[1] ?? 1;
}

/** Amounts of a column whose header names a larger unit, in yuan; texts with a unit of their own are so already. */
export function inYuan(read: ReadColumn, raw: Column, factor: number): ReadColumn {
  const values = read.clean.values.slice();
  const states = read.states.slice();
  for (const [row, kind] of read.clean.kinds.entries()) {
    if (kind !== CellKind.number || states[row] === CellState.doubtful) continue;
    if (ownUnit.test(textAt(raw, row) ?? '')) continue;
    // Rounded to the cent: 12.35 × 10,000 is not a whole number in binary.
    values[row] = Math.round((values[row] ?? 0) * factor * 100) / 100;
    states[row] = CellState.cleaned;
  }
  return { clean: { ...read.clean, values }, states };
}

/** An amount read from a cell as a column in a larger unit writes it: 3.8万 under 金额（万元） is 3.8. */
export const inHeaderUnit = (amount: CellScalar, typed: CellScalar, unit: number): CellScalar =>
  typeof amount === 'number' && ownUnit.test(String(typed)) ? amount / unit : amount;
