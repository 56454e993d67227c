import type { OrderLines } from '../orders/orderLines';
import type { Period } from '../orders/period';

/** The category a customer spent most on, and its share of what was paid. */
export interface Favourite {
  readonly category: string;
  readonly share: number;
}

/** Leading category by amount of everybody's purchases in the period; of equal ones the first bought. */
export function favouriteCategories(lines: OrderLines, { asOf, from }: Period): Map<number, Favourite> {
  const { count, customers, days, amounts, categories, categoryNames } = lines;
  const favourites = new Map<number, Favourite>();
  if (!categories || !amounts) return favourites;
  const paid = new Map<number, Map<number, number>>();
  const end = Math.floor(asOf) + 1;
  for (let line = 0; line < count; line++) {
    const customer = customers[line] as number;
    const category = categories[line] as number;
    const amount = amounts[line] as number;
    const time = days[line] as number;
    if (customer < 0 || category < 0 || !(amount > 0) || !(time < end && time >= (from ?? -Infinity)))
      continue;
    let own = paid.get(customer);
    if (!own) paid.set(customer, (own = new Map<number, number>()));
    own.set(category, (own.get(category) ?? 0) + amount);
  }
  for (const [customer, own] of paid) {
    let total = 0;
    let best: readonly [number, number] = [-1, 0];
    for (const entry of own) {
      total += entry[1];
      if (entry[1] > best[1]) best = entry;
    }
    favourites.set(customer, { category: categoryNames[best[0]] ?? '', share: best[1] / total });
  }
  return favourites;
}
