import type { RecordSet } from '../books';
import type { CustomerDirectory } from '../customers';
import { places } from '../standards';
import { parseCompanyName } from '../text';
import { customerFacts, noFacts } from './customerFacts';
import type { CustomerFacts } from './customerFacts';
import type { Need } from './needRows';

/** Who asks for needs. Registration rows that bear one company's name count as one asker, merged or not. */
export interface Askers {
  /** Number of the asker of a need, -1 where nobody registered is meant. */
  readonly of: (need: Need) => number;
  readonly count: number;
  /** By asker: what its rows say together. */
  readonly facts: readonly CustomerFacts[];
}

/** 字号, 行业, branch, whether a group, and city of a company's name: what copies of a row share and sisters do not. */
interface NameKey {
  readonly core: string;
  readonly city: string;
}

function nameKey(name: string): NameKey {
  const parsed = parseCompanyName(name, places());
  const cities = new Set(
    parsed.placeCodes.map((code) => code.slice(0, 4)).filter((code) => !code.endsWith('00')),
  );
  return {
    core: `${parsed.key}|${parsed.branch}|${parsed.group ? 'group' : ''}`,
    city: cities.size === 1 ? ([...cities][0] ?? '') : '',
  };
}

/** Finds the askers behind the customers of a directory. */
export function askersOf(set: RecordSet, directory: CustomerDirectory): Askers {
  const facts = customerFacts(set, directory);
  const byKey = new Map<string, number>();
  const byCore = new Map<string, Set<number>>();
  const joined: CustomerFacts[] = [];
  const askerOf = directory.registrations.map(({ part }, customer): number => {
    const own = facts[customer] ?? noFacts;
    const { core, city } = nameKey(directory.names[customer] ?? '');
    const isPerson = set.parts[part]?.pack === 'b2c';
    const key = isPerson || city === '' ? `#${customer}` : `${core}|${city}`;
    const known = byKey.get(key);
    const asker = known ?? joined.push(own) - 1;
    if (known === undefined) byKey.set(key, asker);
    else joined[asker] = together(joined[asker] ?? noFacts, own);
    if (!isPerson) byCore.set(core, (byCore.get(core) ?? new Set()).add(asker));
    return asker;
  });
  const named = new Map<string, number>();
  const byName = (name: string): number => {
    const { core, city } = nameKey(name);
    const exact = city === '' ? undefined : byKey.get(`${core}|${city}`);
    if (exact !== undefined) return exact;
    const candidates = [...(byCore.get(core) ?? [])];
    return candidates.length === 1 ? (candidates[0] ?? -1) : -1;
  };
  return {
    of: ({ customer, name }) => {
      if (customer >= 0) return askerOf[customer] ?? -1;
      const known = named.get(name) ?? byName(name);
      named.set(name, known);
      return known;
    },
    count: joined.length,
    facts: joined,
  };
}

const together = (a: CustomerFacts, b: CustomerFacts): CustomerFacts => ({
  section: a.division.code !== '' || b.section.code === '' ? a.section : b.section,
  division: a.division.code !== '' ? a.division : b.division,
  size: a.size || b.size,
  macro: a.macro || b.macro,
});
