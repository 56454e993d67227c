import { z } from 'zod';
import type { Section } from '../sections';
import { hashText } from '../text';

/** Groups put off (稍后), by their keys: they stay put off until somebody decides on them. */
export const postponedSection: Section<readonly number[]> = {
  key: 'duplicates.postponed',
  schema: z.array(z.number()),
  initial: [],
};

/** What finds a group again in a later search, whatever rows it stands in then: a hash of its records' identities. */
export function groupKey(records: readonly { readonly identity: string }[]): number {
  const identities = records.map(({ identity }) => identity).sort();
  return hashText(identities.join('\u001f'));
}
