import type { AssociationRule } from '../../mining';
import type { OrderBaskets } from './orderBaskets';

/** A product to offer: the customer has what the rule starts from, and never bought what it leads to. */
export interface CrossSale {
  readonly customer: number;
  readonly rule: AssociationRule;
}

/**
 * The best offers of every customer by the given rules, which come best first; each product once. Rules that are no
 * better than chance (lift ≤ 1) are no reason to offer anything.
 */
export function crossSales(
  { owned, owners }: OrderBaskets,
  rules: readonly AssociationRule[],
  perCustomer = 3,
): CrossSale[] {
  const useful = rules.filter(({ lift }) => lift > 1);
  const byFirst = new Map<number, AssociationRule[]>();
  for (const rule of useful) {
    const first = rule.items[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(rule);
    else byFirst.set(first, [rule]);
  }
  const rank = new Map(useful.map((rule, place) => [rule, place]));
  const sales: CrossSale[] = [];
  owners.forEach((customer, entry) => {
    const items = owned.items.subarray(owned.starts[entry], owned.starts[entry + 1]);
    const has = new Set(items);
    const fitting = Array.from(items)
      .flatMap((item) => byFirst.get(item) ?? [])
      .filter((rule) => !has.has(rule.then) && rule.items.every((item) => has.has(item)))
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    const offered = new Set<number>();
    for (const rule of fitting) {
      if (offered.size === perCustomer) break;
      if (offered.has(rule.then)) continue;
      offered.add(rule.then);
      sales.push({ customer, rule });
    }
  });
  return sales;
}
