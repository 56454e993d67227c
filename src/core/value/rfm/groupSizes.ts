import type { Bilingual } from '../../message';
import type { OrderFacts } from '../orders/orderFacts';
import type { NamedGroup } from './namings';
import type { Rfm } from './rfm';
import { levelsOf } from './scale';

/** How many customers a group has and what they are worth. */
export interface GroupSize {
  readonly group: NamedGroup;
  /** As the team named it, else as declared. */
  readonly name: string | Bilingual;
  readonly customers: number;
  /** Of the scored customers, 0 to 1. */
  readonly share: number;
  /** Net, in yuan. */
  readonly amount: number;
  /** Of the scored customers' amount; 0 when that is not positive. */
  readonly amountShare: number;
}

/** Sizes of all groups of the naming, empty ones too, best first. */
export function groupSizes(
  rfm: Rfm,
  facts: OrderFacts,
  names: Readonly<Record<string, string>> = {},
): GroupSize[] {
  const counts = new Array<number>(rfm.naming.groups.length).fill(0);
  const amounts = new Array<number>(rfm.naming.groups.length).fill(0);
  let total = 0;
  rfm.groups.forEach((group, i) => {
    const amount = facts.amount[rfm.customers[i] as number] as number;
    (counts[group] as number) += 1;
    (amounts[group] as number) += amount;
    total += amount;
  });
  return rfm.naming.groups.map((group, i) => ({
    group,
    name: names[group.id] ?? group.name,
    customers: counts[i] as number,
    share: rfm.customers.length === 0 ? 0 : (counts[i] as number) / rfm.customers.length,
    amount: amounts[i] as number,
    amountShare: total > 0 ? (amounts[i] as number) / total : 0,
  }));
}

/** Customers by R score (rows, best first) and F score (columns, from 1). */
export function heatMapOf(rfm: Rfm): number[][] {
  const rows = levelsOf(rfm.scales.recency);
  const columns = levelsOf(rfm.scales.frequency);
  const counts = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  rfm.scores.recency.forEach((r, i) => {
    const row = counts[rows - r] as number[];
    const column = (rfm.scores.frequency[i] as number) - 1;
    row[column] = (row[column] as number) + 1;
  });
  return counts;
}
