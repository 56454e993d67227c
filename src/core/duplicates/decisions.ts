import { z } from 'zod';
import type { Section } from '../sections';
import { companyKey } from '../standards';
import { foldForMatching } from '../text';
import type { MatchSource } from './matchSource';
import { hashText } from './fingerprint';
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

/** Looks up what was decided of two records, whatever rows they stand in now. */
export function decidedOf(
  decisions: readonly Decision[],
  identities: readonly string[],
): (a: number, b: number) => 'same' | 'different' | undefined {
  const byPair = new Map(decisions.map(({ a, b, decision }) => [pairKey(a, b), decision]));
  if (byPair.size === 0) return () => undefined;
  return (a, b) => byPair.get(pairKey(identities[a] ?? '', identities[b] ?? ''));
}

/**
 * Identity of every record that survives sorting, filtering and edits of other cells: the 客户编号, and without one the
 * name with the first telephone number, mail address or code. Rows that are alike in all of it get the same identity.
 */
export function identitiesOf({ fields, records, ids }: MatchSource): string[] {
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
