import { z } from 'zod';
import { keptNumbers } from '../customers';
import { isRefusal } from '../job';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Bilingual, Message } from '../message';
import { overviewOf } from './overview';
import type { Overview } from './overview';
import { overviewChanges } from './overviewChanges';
import type { OverviewChange } from './overviewChanges';
import { readOverview } from './overviewReading';
import { overviewSheet } from './overviewSheet';
import { scopeOf } from './scope';
import { tagInput } from './tagInput';
import type { TagOwner } from './tagRows';
import { writeBackEdits } from './writeBack';

/** Choices of the overview's write-back. */
export const tagWriteBackOptions = z.object({
  /** 依据 by the `key` of a listed change. */
  evidence: z.record(z.string(), z.string()).default({}),
});
export type TagWriteBackOptions = z.infer<typeof tagWriteBackOptions>;

/** One change as it is shown before it is written. */
export interface ListedTagChange {
  /** Names the change among the options. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly tag: Bilingual;
  readonly before: string;
  readonly after: string;
  /** It goes without 依据 although a person's judgement or an inferred need asks for one. */
  readonly lacksEvidence: boolean;
}

export interface TagWriteBackSummary {
  readonly changes: readonly ListedTagChange[];
  /** Changed in the tag table as well since the overview was made; not written. */
  readonly conflicts: readonly ListedTagChange[];
}

/** Writes what was changed in 标签总览 into the tag table, and shows it anew. */
export const tagWriteBackJob: Job<TagWriteBackOptions, TagWriteBackSummary> = {
  id: 'tagWriteBack',
  needs: [],
  options: tagWriteBackOptions,
  run,
};

function* run(
  input: JobInput,
  options: TagWriteBackOptions,
  context: JobContext,
): Steps<JobOutcome<TagWriteBackSummary>> {
  const read = yield* tagInput(input, context);
  if (isRefusal(read)) return read;
  const { set, directory, dictionary, lists, state } = read;
  const lines = readOverview(input.sheets, dictionary, state.tags);
  if (lines === undefined) return { kind: 'refusal', problem: message('tags.refused.noOverview') };
  const { changes, conflicts, strangers } = overviewChanges(lines, state);
  yield { step: message('job.step.sheets'), done: 0.6 };
  const asksForRow = changes.some(({ rows, after }) => rows.length === 0 && after !== '');
  if (asksForRow && lists.size === 0) return { kind: 'refusal', problem: message('tags.refused.noList') };
  const evidence = (change: OverviewChange) => options.evidence[changeKey(change, state.owners)] ?? '';
  const edits = writeBackEdits(changes, { owners: state.owners, lists, today: context.today, evidence });
  yield { step: message('job.step.sheets'), done: 0.8 };
  const after = changed(overviewOf(state, scopeOf(set)), changes);
  const list = (change: OverviewChange) => listed(change, state.owners, evidence(change));
  return {
    kind: 'result',
    sheets: changes.length + conflicts.length === 0 ? [] : [overviewSheet(after, 'refresh')],
    edits,
    sections: keptNumbers(directory),
    summary: { changes: changes.map(list), conflicts: conflicts.map(list) },
    notes: [
      ...conflicts.map(({ owner, tag, before, after: typed }): Message =>
        message('tags.note.conflict', {
          customer: shownName(state.owners[owner]),
          tag: tag.name,
          table: before,
          typed,
        }),
      ),
      ...strangers.map(({ row, id, name }) =>
        message('tags.note.stranger', { row, customer: id === '' ? name : id }),
      ),
    ],
  };
}

/** The overview as it is once the changes are in the tag table. */
function changed(overview: Overview, changes: readonly OverviewChange[]): Overview {
  const place = new Map(overview.tags.map(({ key }, index) => [key, index]));
  const cells = overview.cells.map((line) => [...line]);
  const { owners } = overview;
  const tags = [...overview.tags];
  for (const { owner, tag, after } of changes) {
    let index = place.get(tag.key);
    if (index === undefined) {
      index = tags.push(tag) - 1;
      place.set(tag.key, index);
    }
    const line = cells[owner];
    if (line) line[index] = after === '' ? undefined : { text: after, isAutomatic: false };
  }
  return { owners, tags, cells };
}

function changeKey({ owner, tag }: OverviewChange, owners: readonly TagOwner[]): string {
  const { id = '', name = '' } = owners[owner] ?? {};
  return `${id === '' ? name : id}|${tag.key}`;
}

function listed(change: OverviewChange, owners: readonly TagOwner[], evidence: string): ListedTagChange {
  const { owner, tag, before, after } = change;
  const { definition } = tag;
  const asks = definition === undefined || definition.rule === undefined || definition.needsEvidence === true;
  return {
    key: changeKey(change, owners),
    id: owners[owner]?.id ?? '',
    name: owners[owner]?.name ?? '',
    tag: tag.name,
    before,
    after,
    lacksEvidence: asks && after !== '' && evidence.trim() === '',
  };
}

const shownName = (owner: TagOwner | undefined) => (owner?.name === '' ? owner.id : (owner?.name ?? ''));
