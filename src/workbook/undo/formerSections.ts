import { z } from 'zod';
import type { Sections } from '../../core';
import { hashText } from '../../core/text';
import { isOwnSection } from '../store/sections';
import type { TextStore } from '../store/textStore';

/** A section before a batch changed it is kept up to this length; longer ones stay as the batch left them. */
const MOST_CHARACTERS = 2_000_000;

const FORMER = 'former/';

const formerSection = z.object({
  /** The batch that changed it. */
  batch: z.string(),
  /** Left out where there was none. */
  before: z.unknown().optional(),
  /** What the batch wrote, to be recognised by. */
  after: z.string(),
});

/** Journal texts that keep what a batch's sections were before it, one a section. */
export function formerSectionTexts(batch: string, before: Sections, after: Sections): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(after)) {
    if (isOwnSection(key)) continue;
    const [was, is] = [JSON.stringify(before[key]) as string | undefined, JSON.stringify(value)];
    if (was === is || (was?.length ?? 0) > MOST_CHARACTERS) continue;
    texts.set(FORMER + key, JSON.stringify({ batch, before: before[key], after: print(is) }));
  }
  return texts;
}

/** Sections as they were before a batch: those nobody has changed since. */
export async function formerSectionsOf(
  context: Excel.RequestContext,
  journal: TextStore,
  batch: string,
  now: Sections,
): Promise<Sections> {
  const keys = new Set(journal.keys().filter((key) => key.startsWith(FORMER)));
  if (keys.size === 0) return {};
  const texts = await journal.read(context, keys);
  const sections: Record<string, unknown> = {};
  for (const [key, text] of texts) {
    const record = formerSection.safeParse(JSON.parse(text));
    if (!record.success || record.data.batch !== batch) continue;
    const section = key.slice(FORMER.length);
    // Written after the batch by a page of settings or another run: that stays.
    if (print(JSON.stringify(now[section] ?? null)) !== record.data.after) continue;
    sections[section] = record.data.before;
  }
  return sections;
}

/** Enough to tell whether a section was written again. */
const print = (text: string) => `${text.length}-${hashText(text).toString(16)}`;
