import { fieldOf, tagsInForce } from '../../books';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Text } from '../../message';
import type { SheetSpec, TableColumn } from '../../sheets';
import { CellKind, columnOf } from '../../table';
import { isoDate } from '../../text';
import { customerValue } from '../customerValue';
import type { CustomerValue } from '../customerValue';
import { rfmOptions } from '../rfm/rfmOptions';
import type { RfmOptions } from '../rfm/rfmOptions';
import { isRefusal, keptNumbers, noPurchases, valueInput } from '../valueInput';
import { computedTags } from './computedTags';
import type { ComputedTag } from './computedTags';

/** Result of the tags job as JSON. */
export interface TagsSummary {
  readonly asOf: string;
  readonly tags: number;
  /** Tags by key of the dictionary. */
  readonly byTag: Readonly<Record<string, number>>;
}

/** 自动标签: the tags orders tell, each with its evidence, by the cut-offs of the tag dictionary. */
export const tagsJob: Job<RfmOptions, TagsSummary> = {
  id: 'tags',
  needs: ['orders'],
  options: rfmOptions,
  run,
};

function* run(input: JobInput, options: RfmOptions, context: JobContext): Steps<JobOutcome<TagsSummary>> {
  const read = yield* valueInput(input, options, context);
  if (isRefusal(read)) return read;
  const value = customerValue(read.ledger, options, context.today);
  if (value.rfm.customers.length === 0) return noPurchases(value);
  const tags = computedTags(value, tagsInForce(input));
  yield { step: message('job.step.sheets'), done: 0.8 };
  const byTag: Record<string, number> = {};
  for (const { definition } of tags) byTag[definition.key] = (byTag[definition.key] ?? 0) + 1;
  return {
    kind: 'result',
    sheets: [tagsSheet(tags, value)],
    edits: [],
    sections: keptNumbers(read),
    summary: { asOf: isoDate(value.facts.period.asOf), tags: tags.length, byTag },
    notes: [],
  };
}

/** One tag a row under the headers of the tag sheet, so that rows can be taken over as they are. */
function tagsSheet(tags: readonly ComputedTag[], { ledger, facts }: CustomerValue): SheetSpec {
  const { ids, names } = ledger.buyers;
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
  const automatic = { zh: '自动', en: 'automatic' };
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
            tags.map(() => automatic),
          ),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#8764B8',
    existing: { mode: 'replace' },
  };
}
