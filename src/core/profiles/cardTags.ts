import { lists } from '../books';
import type { Records } from '../books';
import { fieldText } from '../customers';
import type { Text } from '../message';
import type { ComputedTag } from '../value';

/** One tag of a customer with what it rests on. */
export interface CardTag {
  readonly name: Text;
  readonly value: Text;
  /** Null where nothing was written down. */
  readonly evidence: Text | null;
  /** Computed from the orders now; the others stand in a tag sheet. */
  readonly computed: boolean;
}

/** Tags of one category 标签分类. */
export interface TagCategory {
  readonly category: Text;
  readonly tags: readonly CardTag[];
}

/** A customer's tags by category: those of the tag sheets, then computed ones the sheets do not have. */
export function tagsByCategory(
  rows: readonly { readonly records: Records; readonly record: number }[],
  computed: readonly ComputedTag[],
): readonly TagCategory[] {
  const byCategory = new Map<string, CardTag[]>();
  const named = new Set<string>();
  const add = (category: string, tag: CardTag) => {
    byCategory.set(category, [...(byCategory.get(category) ?? []), tag]);
  };
  for (const { records, record } of rows) {
    const cell = (key: string) => fieldText(records, key, record);
    if (cell('tag') === '' || cell('value') === '') continue;
    named.add(cell('tag'));
    const evidence = cell('evidence');
    add(cell('category'), {
      name: cell('tag'),
      value: cell('value'),
      evidence: evidence === '' ? null : evidence,
      computed: false,
    });
  }
  for (const { definition, value, evidence } of computed) {
    if (named.has(definition.name.zh) || named.has(definition.name.en)) continue;
    add(definition.category, { name: definition.name, value, evidence, computed: true });
  }
  const known = lists.get('tagCategory')?.values.map(({ value }) => value) ?? [];
  const order = (category: string) => {
    const at = known.findIndex(({ zh }) => zh === category);
    return at < 0 ? known.length : at;
  };
  return Array.from(byCategory, ([category, tags]) => ({ category, tags }))
    .sort((a, b) => order(a.category) - order(b.category))
    .map(({ category, tags }) => ({ category: known.find(({ zh }) => zh === category) ?? category, tags }));
}
