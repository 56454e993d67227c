import type { Askers } from './askers';
import type { CustomerFacts } from './customerFacts';
import type { NeedGroup } from './grouping';
import type { Need } from './needRows';

/** What customers are divided by. */
export const dimensions = ['section', 'division', 'size', 'macro', 'combined'] as const;
export type Dimension = (typeof dimensions)[number];

/** How many customers of one division ask for one thing. */
export interface NeedShare {
  readonly group: number;
  readonly dimension: Dimension;
  readonly key: string;
  readonly name: string;
  /** Customers asking, of those with any need. */
  readonly asking: number;
  readonly withNeeds: number;
  /** Customers registered, with needs or without. */
  readonly registered: number;
  readonly share: number;
  readonly isCommon: boolean;
}

interface Division {
  readonly dimension: Dimension;
  readonly key: string;
  readonly name: string;
}

function divisionsOf(facts: CustomerFacts | undefined): readonly Division[] {
  if (facts === undefined) return [];
  const { section, division, size, macro } = facts;
  const found: Division[] = [];
  if (section.code !== '') found.push({ dimension: 'section', key: section.code, name: section.name });
  if (division.code !== '') found.push({ dimension: 'division', key: division.code, name: division.name });
  if (size !== '') found.push({ dimension: 'size', key: size, name: size });
  if (macro !== '') found.push({ dimension: 'macro', key: macro, name: macro });
  if (section.code !== '' && size !== '' && macro !== '') {
    const name = [section.name, size, macro].join(' × ');
    found.push({ dimension: 'combined', key: name, name });
  }
  return found;
}

/**
 * Share of customers asking for each group of needs, by industry, size, region and all three. Only divisions with at
 * least `minimum` customers that have any need count.
 */
export function needShares(
  needs: readonly Need[],
  groups: readonly NeedGroup[],
  askers: Askers,
  options: { readonly minimum: number; readonly commonFrom: number },
): readonly NeedShare[] {
  const divisions = askers.facts.map(divisionsOf);
  const registered = new Map<string, number>();
  const withNeeds = new Map<string, Set<number>>();
  const meaning = new Map<string, Division>();
  const keyOf = ({ dimension, key }: Division) => `${dimension}/${key}`;
  for (const each of divisions)
    for (const division of each) {
      meaning.set(keyOf(division), division);
      registered.set(keyOf(division), (registered.get(keyOf(division)) ?? 0) + 1);
    }
  for (const need of needs) add(withNeeds, divisions[askers.of(need)] ?? [], keyOf, askers.of(need));

  return groups.flatMap((group, index) => {
    const asking = new Map<string, Set<number>>();
    for (const member of group.members) {
      const need = needs[member];
      const asker = need === undefined ? -1 : askers.of(need);
      add(asking, divisions[asker] ?? [], keyOf, asker);
    }
    return [...asking].flatMap(([key, customers]): readonly NeedShare[] => {
      const base = withNeeds.get(key)?.size ?? 0;
      const division = meaning.get(key);
      if (division === undefined || base < options.minimum) return [];
      const share = customers.size / base;
      const isCommon = share >= options.commonFrom && customers.size >= 2;
      return [
        {
          group: index,
          ...division,
          asking: customers.size,
          withNeeds: base,
          registered: registered.get(key) ?? 0,
          share,
          isCommon,
        },
      ];
    });
  });
}

function add(
  sets: Map<string, Set<number>>,
  divisions: readonly Division[],
  keyOf: (division: Division) => string,
  customer: number,
): void {
  if (customer < 0) return;
  for (const division of divisions) {
    const key = keyOf(division);
    const customers = sets.get(key);
    if (customers === undefined) sets.set(key, new Set([customer]));
    else customers.add(customer);
  }
}

/** What to say of a need beside others of its industry: the narrowest industry that has enough customers. */
export function relationOf(
  group: number,
  customer: CustomerFacts | undefined,
  shares: ReadonlyMap<string, NeedShare>,
): NeedShare | undefined {
  if (customer === undefined) return undefined;
  return (
    shares.get(shareKey(group, 'division', customer.division.code)) ??
    shares.get(shareKey(group, 'section', customer.section.code))
  );
}

export const shareKey = (group: number, dimension: Dimension, key: string) => `${group}/${dimension}/${key}`;
