import { organisationPacks, partsOf } from '../books';
import type { RecordSet, TagScope } from '../books';

/** Whose tags to show: of organisations or of persons where the registrations hold only the one. */
export function scopeOf(set: RecordSet): TagScope {
  const packs = new Set(partsOf(set, 'registration').map(({ pack }) => pack));
  if (packs.size === 0) return 'all';
  if ([...packs].every((pack) => organisationPacks.includes(pack))) return 'organisations';
  return [...packs].some((pack) => organisationPacks.includes(pack)) ? 'all' : 'persons';
}
