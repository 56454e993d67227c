import { z } from 'zod';
import { bookReportId, fieldOf, lists, tagMethod, tagsInForce } from '../../books';
import { keptNumbers } from '../../customers';
import { bookMissing } from '../../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Text } from '../../message';
import type { SheetSpec, TableColumn } from '../../sheets';
import { CellKind, columnOf } from '../../table';
import { computedRows, tagLists, tagRowsOf } from '../../tags';
import type { TagContradiction } from '../../tags';
import { isoDate } from '../../text';
import { customerValue } from '../customerValue';
import type { CustomerValue } from '../customerValue';
import { rfmOptions } from '../rfm/rfmOptions';
import { noPurchases, valueInput } from '../valueInput';
import type { ValueInput } from '../valueInput';
import { computedTags } from './computedTags';
import type { ComputedTag } from './computedTags';

/** Choices of 自动标签: how customers are scored, and where the tags go. */
export const tagsOptions = rfmOptions.extend({
  /** Into the tag table, or on a sheet of their own; `auto` takes the tag table where the add-in made it. */
  into: z.enum(['auto', 'table', 'sheet']).default('auto'),
});
export type TagsOptions = z.infer<typeof tagsOptions>;

/** Result of the tags job as JSON. */
export interface TagsSummary {
  readonly asOf: string;
  readonly tags: number;
  /** Tags by key of the dictionary. */
  readonly byTag: Readonly<Record<string, number>>;
  /** What becomes of the tag table, where the tags go into it. */
  readonly table?: {
    readonly updated: number;
    readonly added: number;
    readonly contradictions: readonly TagContradiction[];
  };
}

/** 自动标签: the tags orders tell, each with its evidence, by the cut-offs of the tag dictionary. */
export const tagsJob: Job<TagsOptions, TagsSummary> = {
  id: 'tags',
  needs: ['orders'],
  settingsOf: 'rfm',
  options: tagsOptions,
  run,
};

function* run(input: JobInput, options: TagsOptions, context: JobContext): Steps<JobOutcome<TagsSummary>> {
  const read = yield* valueInput(input, options, context);
  const value = customerValue(read.ledger, options, context.today);
  if (value.rfm.customers.length === 0) return noPurchases(value);
  const tags = computedTags(value, tagsInForce(input));
  yield { step: message('job.step.sheets'), done: 0.8 };
  const byTag: Record<string, number> = {};
  for (const { definition } of tags) byTag[definition.key] = (byTag[definition.key] ?? 0) + 1;
  const summary = { asOf: isoDate(value.facts.period.asOf), tags: tags.length, byTag };
  const sections = keptNumbers(read.directory);
  const own = input.sheets.some(({ reportId }) => reportId === bookReportId('tags'));
  if (options.into === 'sheet' || (options.into === 'auto' && !own)) {
    return { kind: 'result', sheets: [tagsSheet(tags, value)], edits: [], sections, summary, notes: [] };
  }
  const rows = rowsInTable(input, read, tags, value);
  if (rows === undefined) return bookMissing('tags');
  const { edits, ...table } = rows;
  const count = table.contradictions.length;
  return {
    kind: 'result',
    sheets: [],
    edits,
    sections,
    summary: { ...summary, table },
    notes: count === 0 ? [] : [message('tags.note.contradicted', { count })],
  };
}

/** The tag table with the tags in it; `undefined` where there is none rows can be added to. */
function rowsInTable(
  input: JobInput,
  { set, directory }: ValueInput,
  tags: readonly ComputedTag[],
  { ledger, facts }: CustomerValue,
) {
  const lists = tagLists(set, input.sheets);
  if (lists.size === 0) return undefined;
  const { ids, names } = ledger.buyers;
  return computedRows(
    tags.map(({ customer, ...tag }) => ({
      owner: { id: ids[customer] ?? '', name: names[customer] ?? '' },
      ...tag,
    })),
    tagRowsOf(set, directory, tagsInForce(input)),
    lists,
    facts.period.asOf,
  );
}

/** One tag a row under the headers of the tag sheet, so that rows can be taken over as they are. */
function tagsSheet(tags: readonly ComputedTag[], { ledger, facts }: CustomerValue): SheetSpec {
  const { ids, names } = ledger.buyers;
  const methods = lists.get('tagMethod')?.values.map(({ value }) => value);
  const automatic = methods?.find(({ zh }) => zh === tagMethod.automatic);
  const header = (key: string): Text => fieldOf('tags', key)?.title ?? key;
  const column = (
    key: string,
    width: number,
    values: TableColumn['values'],
    format: TableColumn['format'] = 'text',
  ) => ({
    key,
    header: header(key),
    values,
    format,
    width,
  });
  return {
    id: 'computed-tags',
    name: message('value.tags.name'),
    title: message('value.tags.title', { asOf: isoDate(facts.period.asOf) }),
    note: message('value.tags.note'),
    blocks: [
      {
        kind: 'table',
        id: 'kb_computed_tags',
        rowCount: tags.length,
        columns: [
          column('customerId', 16, columnOf(tags.map(({ customer }) => ids[customer] ?? null))),
          column('customerName', 30, columnOf(tags.map(({ customer }) => names[customer] ?? null))),
          column(
            'updatedOn',
            12,
            columnOf(
              tags.map(() => facts.period.asOf),
              CellKind.date,
            ),
            'date',
          ),
          column('category', 12, columnOf(tags.map(({ definition }) => definition.category))),
          column(
            'tag',
            16,
            tags.map(({ definition }) => definition.name),
          ),
          column(
            'value',
            18,
            tags.map(({ value }) => value),
          ),
          column(
            'evidence',
            56,
            tags.map(({ evidence }) => evidence),
          ),
          column(
            'method',
            8,
            tags.map(() => automatic ?? tagMethod.automatic),
          ),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#8764B8',
    existing: { mode: 'replace' },
  };
}
