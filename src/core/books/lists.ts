import { customerLists } from './customerLists';
import type { Field } from './field';
import type { List } from './list';
import { tagLists } from './tagDictionary';
import { workLists } from './workLists';

/** Every list the books declare, by id. */
export const lists: ReadonlyMap<string, List> = new Map(
  [...customerLists, ...workLists, ...tagLists].map((list) => [list.id, list]),
);

/** The list of a field among the declared ones and the team's own; `undefined` for a field without one. */
export function listFor(field: Field, own: readonly List[] = []): List | undefined {
  if (field.list === undefined) return undefined;
  return own.find((list) => list.id === field.list) ?? lists.get(field.list);
}
