import { CellKind, numberAt, scalarAt } from '../../table';
import type { CellScalar } from '../../table';
import type { Records } from '../../books';

/** Which of several rows stays: the one with the most filled cells, or the one with the latest date. */
export const survivorRules = ['complete', 'recent'] as const;
export type SurvivorRule = (typeof survivorRules)[number];

/** What a field of the row that stays becomes. `keep` leaves it; `append` keeps it and notes the others in the remarks. */
export const fieldRules = ['nonEmpty', 'newest', 'longest', 'majority', 'append', 'keep'] as const;
export type FieldRule = (typeof fieldRules)[number];

/** A row of a registration sheet. */
export interface Member {
  readonly records: Records;
  readonly record: number;
}

/** The members with the one that stays first; of equals, one with a number, then the upper one. */
export function ranked(members: readonly Member[], rule: SurvivorRule): readonly Member[] {
  const value = rule === 'complete' ? filledFields : latestDate;
  return members
    .map((member, at) => ({
      member,
      at,
      value: value(member),
      numbered: isFilled(member, 'customerId') ? 1 : 0,
    }))
    .sort((a, b) => b.value - a.value || b.numbered - a.numbered || a.at - b.at)
    .map(({ member }) => member);
}

/** The value a field takes, from the values of all members, the one that stays first. */
export function chosenValue(
  values: readonly { readonly member: Member; readonly value: CellScalar }[],
  rule: FieldRule,
): CellScalar {
  const own = values[0]?.value ?? null;
  const filled = values.filter(({ value }) => isValue(value));
  if (filled.length === 0 || rule === 'keep') return own;
  if (rule === 'nonEmpty' || rule === 'append') return isValue(own) ? own : (filled[0]?.value ?? null);
  if (rule === 'longest') return best(filled, ({ value }) => String(value).trim().length);
  if (rule === 'newest') return best(filled, ({ member }) => latestDate(member));
  const counts = new Map<string, number>();
  for (const { value } of filled) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return best(filled, ({ value }) => counts.get(String(value)) ?? 0);
}

/** The first of the values that measures most. */
function best<Item extends { readonly value: CellScalar }>(
  items: readonly Item[],
  measure: (item: Item) => number,
): CellScalar {
  let found = items[0];
  for (const item of items) if (found && measure(item) > measure(found)) found = item;
  return found?.value ?? null;
}

export function isValue(value: CellScalar): boolean {
  return value !== null && (typeof value !== 'string' || value.trim() !== '');
}

function isFilled({ records, record }: Member, key: string): boolean {
  const column = records.fields[key]?.raw;
  return column !== undefined && isValue(scalarAt(column, record));
}

function filledFields(member: Member): number {
  return Object.keys(member.records.fields).filter((key) => isFilled(member, key)).length;
}

/** The latest date of the row, as a serial; 0 without any. */
function latestDate({ records, record }: Member): number {
  return Object.values(records.fields).reduce((latest, field) => {
    const date =
      field && field.clean.kinds[record] === CellKind.date ? numberAt(field.clean, record) : undefined;
    return Math.max(latest, date ?? 0);
  }, 0);
}
