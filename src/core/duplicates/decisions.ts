import { z } from 'zod';
import type { Section } from '../sections';
import { companyKey } from '../standards';
import { foldForMatching, hashText } from '../text';
import type { MatchSource } from './matchSource';
import { cellText } from './preparedFields';

/** What somebody decided of two rows, by their identities. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  readonly decision: 'same' | 'different';
}

/** Decisions of the team: 「不是重复」 is never asked twice. */
export const decisionSection: Section<readonly Decision[]> = {
  key: 'duplicates.decisions',
  schema: z.array(z.object({ a: z.string(), b: z.string(), decision: z.enum(['same', 'different']) })),
  initial: [],
};

/** The decisions with one more; a later one on the same two rows replaces the earlier. */
export function withDecision(decisions: readonly Decision[], added: Decision): readonly Decision[] {
  const key = pairKey(added.a, added.b);
  return [...decisions.filter(({ a, b }) => pairKey(a, b) !== key), added];
}

/** The decisions without those on the pairs given, and what they were. */
export function withoutDecisions(
  decisions: readonly Decision[],
  pairs: readonly Pick<Decision, 'a' | 'b'>[],
): { readonly kept: readonly Decision[]; readonly taken: readonly Decision[] } {
  const keys = new Set(pairs.map(({ a, b }) => pairKey(a, b)));
  const isTaken = ({ a, b }: Decision) => keys.has(pairKey(a, b));
  return {
    kept: decisions.filter((decision) => !isTaken(decision)),
    taken: decisions.filter(isTaken),
  };
}

/** Looks up what was decided of two identities. */
export function identityLookup(
  decisions: readonly Decision[],
): (a: string, b: string) => 'same' | 'different' | undefined {
  const byPair = new Map(decisions.map(({ a, b, decision }) => [pairKey(a, b), decision]));
  return (a, b) => byPair.get(pairKey(a, b));
}

/** What was decided of two records of the list as it stands now. */
export interface RecordDecision {
  readonly a: number;
  readonly b: number;
  readonly decision: 'same' | 'different';
}

/** The decisions on the records of a list, whatever rows they stand in now; `a < b`. */
export function recordDecisions(
  decisions: readonly Decision[],
  identities: readonly string[],
): RecordDecision[] {
  if (decisions.length === 0) return [];
  const wanted = new Set(decisions.flatMap(({ a, b }) => [a, b]));
  const records = new Map<string, number[]>();
  identities.forEach((identity, record) => {
    if (!wanted.has(identity)) return;
    const held = records.get(identity);
    if (held) held.push(record);
    else records.set(identity, [record]);
  });
  return decisions.flatMap(({ a, b, decision }) =>
    (records.get(a) ?? []).flatMap((one) =>
      (records.get(b) ?? [])
        .filter((other) => other !== one)
        .map((other) => ({ a: Math.min(one, other), b: Math.max(one, other), decision })),
    ),
  );
}

/** Looks up the decision on two records. */
export function decisionLookup(
  decisions: readonly RecordDecision[],
): (a: number, b: number) => 'same' | 'different' | undefined {
  const byPair = new Map(decisions.map(({ a, b, decision }) => [`${a},${b}`, decision]));
  return byPair.size === 0 ? () => undefined : (a, b) => byPair.get(`${Math.min(a, b)},${Math.max(a, b)}`);
}

/**
 * Identity of every record that survives sorting, filtering and edits of other cells: the 客户编号, and without one the
 * name with the first telephone number, mail address or code. Rows that are alike in all of it get the same identity.
 */
export function identitiesOf({
  fields,
  records,
  ids,
}: Pick<MatchSource, 'fields' | 'records' | 'ids'>): string[] {
  const name = fields.find(({ kind }) => kind === 'company' || kind === 'person');
  const others = fields.filter(({ kind }) => kind === 'phone' || kind === 'email' || kind === 'code');
  return Array.from({ length: records }, (_, record) => {
    const id = foldForMatching(ids[record] ?? '');
    if (id !== '') return `#${id}`;
    const text = (field: (typeof fields)[number] | undefined) =>
      (field && cellText(field.column, record)) ?? '';
    const contact = others.map(text).find((cell) => cell !== '') ?? '';
    const called = name?.kind === 'company' ? companyKey(text(name)) : foldForMatching(text(name));
    if (called !== '') return `${called}|${foldForMatching(contact)}`;
    return `=${fields.reduce((hash, field) => hashText(`${text(field)}\u001f`, hash), 2_166_136_261)}`;
  });
}

const pairKey = (a: string, b: string) => (a < b ? `${a}\u001f${b}` : `${b}\u001f${a}`);
