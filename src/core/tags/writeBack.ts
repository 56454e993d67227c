import { tagMethod } from '../books';
import type { Records } from '../books';
import { message } from '../message';
import type { Edit } from '../sheets';
import type { Serial } from '../units';
import type { OverviewChange } from './overviewChanges';
import type { TagList } from './rowPlaces';
import { addedRows, removedRows, restatedRow, storedValue } from './tagEdits';
import type { NewTagRow } from './tagEdits';
import type { TagOwner, TagRow } from './tagRows';
import { valueText, valuesIn } from './tagText';

/** What write-back is told besides the changes. */
export interface WriteBackContext {
  readonly owners: readonly TagOwner[];
  readonly lists: ReadonlyMap<Records | null, TagList>;
  readonly today: Serial;
  /** 依据 given for a change; empty leaves it open, which validation then asks for. */
  readonly evidence: (change: OverviewChange) => string;
}

/** The edits by which the tag table comes to say what the overview says: somebody's word of today. */
export function writeBackEdits(
  changes: readonly OverviewChange[],
  context: WriteBackContext,
): readonly Edit[] {
  const edits: Edit[] = [];
  const added: NewTagRow[] = [];
  const removed: TagRow[] = [];
  for (const change of changes) {
    const { tag, rows, after } = change;
    const owner = context.owners[change.owner];
    if (owner === undefined) continue;
    const cause = message('tags.edit.overview', {
      tag: tag.name,
      customer: owner.name === '' ? owner.id : owner.name,
    });
    const stated = (text: string) => ({
      value: storedValue(text, tag.definition),
      evidence: context.evidence(change),
      updatedOn: context.today,
      method: tagMethod.byHand,
    });
    const { kept, rest } = alignedRows(rows, after);
    for (const [row, text] of kept) {
      if (text === undefined) removed.push(row);
      else if (text !== valueText(row.value)) edits.push(...restatedRow(row, stated(text), cause));
    }
    added.push(...rest.map((text) => ({ owner, tag, says: stated(text) })));
  }
  return [
    ...edits,
    ...addedRows(added, context.lists.values(), message('tags.edit.added')),
    ...removedRows(removed, context.lists, message('tags.edit.removed')),
  ];
}

/**
 * Which row says which part of a cell's new text. Rows whose values stand at their place keep them; the others take the
 * next value, and whoever is left without one goes.
 */
function alignedRows(
  rows: readonly TagRow[],
  after: string,
): { readonly kept: readonly (readonly [TagRow, string | undefined])[]; readonly rest: readonly string[] } {
  if (rows.length <= 1) {
    const [row] = rows;
    if (row) return { kept: [[row, after === '' ? undefined : after]], rest: [] };
    return { kept: [], rest: after === '' ? [] : [after] };
  }
  const rest = valuesIn(after);
  const kept = rows.map((row): readonly [TagRow, string | undefined] => {
    const own = valuesIn(valueText(row.value));
    const stays = own.length > 0 && own.every((value, index) => rest[index] === value);
    const taken = rest.splice(0, stays ? own.length : 1);
    return [row, stays ? valueText(row.value) : taken[0]];
  });
  return { kept, rest };
}
