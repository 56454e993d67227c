import type { FoundTable } from './foundTable';
import type { KindFit } from './kindFit';
import { isPlacePart } from './placeParts';
import type { ColumnProfile } from './profile';

/** Fields a sheet may have several columns of, each with a value of its own. */
const repeatable: ReadonlySet<string> = new Set(['phone', 'email']);
/** A header that is a field's in so many words; telephones of others (业务员电话) only end like it. */
const named = 0.94;
/** Share of values that are places. */
const places = 0.3;

/** Columns beside the matched ones that belong to a field as well: second telephones, the levels of a place. */
export function furtherColumns(
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  fit: KindFit,
): ReadonlyMap<number, string> {
  const further = new Map<number, string>();
  const matched = new Map(fit.matches.map(({ column, field }) => [column, field.key]));
  for (const [column, alternatives] of fit.alternatives.entries()) {
    if (matched.has(column)) continue;
    const other = alternatives.find(
      ({ field, label, content }) => repeatable.has(field.key) && label >= named && content >= 0.5,
    );
    if (other !== undefined) further.set(column, other.field.key);
  }
  for (const [column, key] of placeColumns(table, profiles, fit, matched)) further.set(column, key);
  return further;
}

/** The columns of a place's levels, where it has no column for itself. */
function placeColumns(
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  fit: KindFit,
  matched: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const field = fit.kind.fields.find(({ type }) => type === 'region' || type === 'city');
  if (field === undefined) return found;
  for (const [column, { label }] of table.columns.entries()) {
    const key = matched.get(column);
    if (!isPlacePart(label)) {
      // A column with the whole place speaks for itself.
      if (key === field.key) return new Map();
      continue;
    }
    const profile = profiles[column];
    const isFree = key === undefined || key === field.key || key === 'usualShop';
    if (isFree && profile !== undefined && (profile.isEmpty || profile.shareOf('region') >= places))
      found.set(column, field.key);
  }
  return found.size > 1 ? found : new Map();
}
