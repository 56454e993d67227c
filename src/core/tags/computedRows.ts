import { tagMethod } from '../books';
import type { Records, TagDefinition } from '../books';
import { message } from '../message';
import type { Bilingual, Message } from '../message';
import type { Edit } from '../sheets';
import { foldForMatching } from '../text';
import type { Serial } from '../units';
import type { TagList } from './rowPlaces';
import { addedRows, restatedRow, storedValue } from './tagEdits';
import type { NewTagRow } from './tagEdits';
import { RowsByTag } from './tagRows';
import type { TagOwner, TagRows } from './tagRows';
import { valueText } from './tagText';

/** A tag worked out for a customer, to be kept in the tag table. */
export interface WorkedOutTag {
  readonly owner: TagOwner;
  readonly definition: TagDefinition;
  readonly value: Bilingual | string;
  readonly evidence: Message;
}

/** A tag people set otherwise than it is computed. */
export interface TagContradiction {
  readonly id: string;
  readonly name: string;
  readonly tag: Bilingual;
  readonly byHand: string;
  readonly computed: string;
}

export interface ComputedRows {
  readonly edits: readonly Edit[];
  readonly contradictions: readonly TagContradiction[];
  /** Tags whose rows were computed before and are brought up to date, and tags that get a row. */
  readonly updated: number;
  readonly added: number;
}

/**
 * Brings the tag table's computed rows up to date and adds those that are missing. Rows people wrote are never touched,
 * nor is a computed one put beside them: where the two disagree, that is for people to settle.
 */
export function computedRows(
  tags: readonly WorkedOutTag[],
  { owners, rows }: TagRows,
  lists: ReadonlyMap<Records | null, TagList>,
  updatedOn: Serial,
): ComputedRows {
  const ownerOf = new Map(owners.map(({ id }, index) => [foldForMatching(id), index]));
  const byTag = new RowsByTag(rows);
  const edits: Edit[] = [];
  const added: NewTagRow[] = [];
  const contradictions: TagContradiction[] = [];
  let updated = 0;
  for (const { owner, definition, value, evidence } of tags) {
    const index = ownerOf.get(foldForMatching(owner.id));
    const own = index === undefined ? [] : byTag.of(index, definition.key);
    const computed = typeof value === 'string' ? value : value.zh;
    const says = {
      value: storedValue(computed, definition),
      evidence,
      updatedOn,
      method: tagMethod.automatic,
    };
    if (own.length === 0) {
      added.push({ owner, tag: { ...definition, definition }, says });
      continue;
    }
    const computedBefore = own.filter(({ isAutomatic }) => isAutomatic);
    const cause = message('tags.edit.computed', { tag: definition.name, customer: owner.name });
    for (const row of computedBefore) edits.push(...restatedRow(row, says, cause));
    if (computedBefore.length > 0) updated += 1;
    const byHand = own.find((row) => !row.isAutomatic && valueText(row.value) !== computed);
    if (byHand !== undefined) {
      contradictions.push({
        ...owner,
        tag: definition.name,
        byHand: valueText(byHand.value),
        computed,
      });
    }
  }
  return {
    edits: [...edits, ...addedRows(added, lists.values(), message('tags.edit.added'))],
    contradictions,
    updated,
    added: added.length,
  };
}
