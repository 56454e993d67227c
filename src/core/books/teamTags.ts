import { z } from 'zod';
import { readSection } from '../sections';
import type { Section, Sections } from '../sections';
import type { SheetTable } from '../table';
import { readDictionary } from './dictionaryReading';
import { defaultTags } from './tagDictionary';
import type { TagDefinition } from './tagDictionary';

/** What the team changed of the tag dictionary. */
export interface TeamTags {
  /** Its own tags, and default ones it changed. */
  readonly tags: readonly TagDefinition[];
  /** Other cut-offs, by key of the tag and name of the cut-off. */
  readonly cutoffs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Keys of default tags it does without. */
  readonly removed: readonly string[];
}

const pair = z.object({ zh: z.string(), en: z.string() });

/** A tag as it is kept and as the pane sends it. */
export const tagSchema = z.object({
  key: z.string().min(1),
  category: z.string(),
  name: pair,
  kind: z.enum(['single', 'multi', 'number', 'text']),
  values: z.array(pair),
  definition: pair,
  scope: z.enum(['all', 'organisations', 'persons']),
  rule: pair.exactOptional(),
  cutoffs: z.record(z.string(), z.number()).exactOptional(),
  needsEvidence: z.boolean().exactOptional(),
});

export const tagSection: Section<TeamTags> = {
  key: 'tagDictionary',
  schema: z.object({
    tags: z.array(tagSchema),
    cutoffs: z.record(z.string(), z.record(z.string(), z.number())),
    removed: z.array(z.string()).default([]),
  }),
  initial: { tags: [], cutoffs: {}, removed: [] },
};

/** The defaults as the team changed them, then the team's own tags. */
export function tagDictionary({ tags, cutoffs, removed }: TeamTags): readonly TagDefinition[] {
  const own = new Map(tags.map((definition) => [definition.key, definition]));
  const kept = defaultTags.map((definition) => {
    const changed = cutoffs[definition.key];
    const merged = { ...definition, ...own.get(definition.key) };
    own.delete(definition.key);
    return changed === undefined ? merged : { ...merged, cutoffs: { ...merged.cutoffs, ...changed } };
  });
  return [...kept.filter(({ key }) => !removed.includes(key)), ...own.values()];
}

/** A whole dictionary as what of it is the team's. */
export function teamTagsOf(tags: readonly TagDefinition[]): TeamTags {
  const defaults = new Map(defaultTags.map((definition) => [definition.key, definition]));
  const present = new Set(tags.map(({ key }) => key));
  return {
    tags: tags.filter((tag) => !isSameTag(tag, defaults.get(tag.key))),
    cutoffs: {},
    removed: [...defaults.keys()].filter((key) => !present.has(key)),
  };
}

/** Shapes are the schema's, so the same content has the same text whatever the order it was put together in. */
function isSameTag(tag: TagDefinition, other: TagDefinition | undefined): boolean {
  return (
    other !== undefined && JSON.stringify(tagSchema.parse(tag)) === JSON.stringify(tagSchema.parse(other))
  );
}

/**
 * The tag dictionary in force: the sheet 标签字典 where the workbook has one, for what people changed there counts; else
 * what the pane kept.
 */
export function tagsInForce({
  sheets,
  sections,
}: {
  readonly sheets: readonly SheetTable[];
  readonly sections: Sections;
}): readonly TagDefinition[] {
  const team = tagDictionary(readSection(sections, tagSection));
  return readDictionary(sheets, team)?.tags ?? team;
}
