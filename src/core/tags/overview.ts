import type { TagDefinition } from '../books';
import { RowsByTag } from './tagRows';
import type { KnownTag, TagOwner, TagRow, TagRows } from './tagRows';
import { joinedValues } from './tagText';

/** What the overview shows of one tag of one customer. */
export interface OverviewCell {
  readonly text: string;
  /** All its rows were computed. */
  readonly isAutomatic: boolean;
}

/** The tag table turned on its side: one line a customer, one column a tag. */
export interface Overview {
  readonly owners: readonly TagOwner[];
  readonly tags: readonly KnownTag[];
  /** By owner, then by tag; `undefined` where the customer has none. */
  readonly cells: readonly (readonly (OverviewCell | undefined)[])[];
}

/** Shows the tag rows wide. Tags nobody has yet have a column where a person judges them, to be filled in there. */
export function overviewOf({ owners, tags, rows }: TagRows, scope: TagDefinition['scope']): Overview {
  const held = new Set(rows.map(({ tag }) => tag));
  const shown = byCategory(
    tags.filter(
      ({ key, definition }) => held.has(key) || (definition !== undefined && isJudged(definition, scope)),
    ),
  );
  const byTag = new RowsByTag(rows);
  return {
    owners,
    tags: shown,
    cells: owners.map((_, owner) => shown.map(({ key }) => cellOf(byTag.of(owner, key)))),
  };
}

const isJudged = ({ rule, scope: own }: TagDefinition, scope: TagDefinition['scope']) =>
  rule === undefined && (own === 'all' || scope === 'all' || own === scope);

export function cellOf(rows: readonly TagRow[]): OverviewCell | undefined {
  const text = joinedValues(rows.map(({ value }) => value));
  return text === '' ? undefined : { text, isAutomatic: rows.every(({ isAutomatic }) => isAutomatic) };
}

/** Tags of a category side by side, categories in the order they first come. */
function byCategory(tags: readonly KnownTag[]): KnownTag[] {
  const categories = new Map<string, KnownTag[]>();
  for (const tag of tags) {
    const group = categories.get(tag.category);
    if (group) group.push(tag);
    else categories.set(tag.category, [tag]);
  }
  return [...categories.values()].flat();
}
