import { amountUnits, headcountHeads, ownUnit, revenueHeads } from '../books';
import type { RevenueUnit } from '../books';
import type { CellScalar } from '../table';
import { halfWidth } from '../text';

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

/** An amount read from a cell as a column in a larger unit writes it: 3.8万 under 金额（万元） is 3.8. */
export const inHeaderUnit = (amount: CellScalar, typed: CellScalar, unit: number): CellScalar =>
  typeof amount === 'number' && ownUnit.test(String(typed)) ? amount / unit : amount;
