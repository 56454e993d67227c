import { amountUnits, CellState, headcountHeads, ownUnit, revenueHeads } from '../books';
import type { RevenueUnit } from '../books';
import { CellKind, textAt } from '../table';
import type { CellScalar, Column } from '../table';
import { halfWidth } from '../text';
import type { ReadColumn } from './columnReading';

/** How many yuan one of a column's numbers is, by the unit its header names; 1 where it names none. */
export function yuanPerUnit(label: string): number {
  return amountUnits.find(([pattern]) => pattern.test(label))?.[1] ?? 1;
}

/** What bare numbers under a header of a company's size are; `undefined` where it does not ask for revenue. */
export function revenueUnitOf(label: string): RevenueUnit | undefined {
  if (!revenueHeads.test(label) || headcountHeads.test(label)) return undefined;
  const unit = yuanPerUnit(label);
  return unit === 1 && !label.includes('元') ? 'unsaid' : unit;
}

/** Below this a revenue without a unit is in 万元, as people speak of it; a company that sells for less is rare. */
const leastYuan = 100_000;

/** The text of a size with a unit to every number: 3500 under 年销售额（万元） is 3500万. Numbers with a unit of their own stay. */
export function asRevenue(text: string, unit: RevenueUnit): string {
  if (ownUnit.test(text) || headcountHeads.test(text)) return text;
  return halfWidth(text).replace(/\d[\d,]*(?:\.\d+)?/gu, (digits) => {
    const number = Number(digits.replaceAll(',', ''));
    const inYuan = number * (unit !== 'unsaid' ? unit : number < leastYuan ? 1e4 : 1);
    return `${String(inYuan / 1e4)}万`;
  });
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
