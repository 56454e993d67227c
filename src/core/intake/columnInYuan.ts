import { CellState, ownUnit } from '../books';
import { CellKind, textAt } from '../table';
import type { Column } from '../table';
import type { ReadColumn } from './columnReading';

/** Amounts of a column whose header names a larger unit, in yuan; texts with a unit of their own are so already. */
export function columnInYuan(read: ReadColumn, raw: Column, factor: number): ReadColumn {
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
