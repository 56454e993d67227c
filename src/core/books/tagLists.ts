import type { NamedList } from '../sheets';
import type { List } from './list';
import { lists } from './lists';
import { listsOfOwn } from './ownFields';
import type { OwnField } from './ownFields';
import type { TagDefinition } from './tagDictionary';

/** Values of the lists the tag table is filled from: names and categories of the dictionary in force. */
function tagListsOf(tags: readonly TagDefinition[]): readonly List[] {
  const plain = (name: TagDefinition['name']) => ({ value: name, spellings: [], words: [] });
  const categories = lists.get('tagCategory');
  const names = lists.get('tagName');
  if (categories === undefined || names === undefined) return [];
  const known = new Set(categories.values.map(({ value }) => value.zh));
  const added = [...new Set(tags.map(({ category }) => category))].filter(
    (category) => category !== '' && !known.has(category),
  );
  return [
    { ...names, values: tags.map(({ name }) => plain(name)) },
    { ...categories, values: [...categories.values, ...added.map((name) => plain({ zh: name, en: name }))] },
  ];
}

/** The same as lists for dropdowns, which hold the canonical names. */
export function namedTagLists(tags: readonly TagDefinition[]): readonly NamedList[] {
  return tagListsOf(tags).map(({ id, values }) => ({ id, values: values.map(({ value }) => value.zh) }));
}

/** The lists the team made or changed, which go before the declared ones: of its own fields and of its tag dictionary. */
export function teamLists(own: readonly OwnField[], tags: readonly TagDefinition[]): readonly List[] {
  return [...listsOfOwn(own), ...tagListsOf(tags)];
}
