import { fieldOf } from '../books';
import { message } from '../message';
import type { Bilingual, Message, Text } from '../message';
import { dataBar, numberColumn } from '../sheets';
import type { CellContent, SheetSpec, TableColumn } from '../sheets';
import { isoDate } from '../text';
import { measureNames } from '../value';
import type { CustomerValue } from '../value';
import type { MemberDetails } from './memberDetails';
import type { Segment } from './segment';

/** Prefix of the ids of segment sheets; the rest is the segment's id. */
export const segmentSheetPrefix = 'segment-';

/** Header of the column rows are joined by from run to run; the next run finds it in either language. */
export const idTitle: Bilingual = fieldOf('registration', 'customerId')?.title ?? {
  zh: '客户编号',
  en: 'Customer no.',
};

/** What a segment sheet is made from beside the segment. */
export interface SegmentReport {
  readonly value: CustomerValue;
  readonly details: MemberDetails;
  /** 客户编号 the sheet held before this run; `undefined` when there was none. */
  readonly before: ReadonlySet<string> | undefined;
}

/**
 * 「分群-…」: the members, best first, with why they are in and what to do. Remaking it keeps the columns people
 * added and what they wrote; who left goes to 本期移出.
 */
export function segmentSheet(segment: Segment, { value, details, before }: SegmentReport): SheetSpec {
  const { definition } = segment;
  const { ids, names } = value.ledger.buyers;
  const members = membersBestFirst(segment, value);
  const isNew = (customer: number) => before !== undefined && !before.has(ids[customer] ?? '');
  const newcomers = members.filter(isNew).length;
  const text = (
    key: string,
    header: Text,
    of: (customer: number) => CellContent,
    width: number,
  ): TableColumn => ({
    key,
    header,
    values: Array.from(members, of),
    format: 'text',
    width,
  });
  const number = (
    key: string,
    header: Message,
    format: TableColumn['format'],
    of: (customer: number) => number,
    width: number,
  ) => numberColumn({ key, header, format, width }, members, of);
  const score = scoresBy(value);
  const asOf = isoDate(value.facts.period.asOf);
  const owner = definition.owner ?? null;
  return {
    id: segmentSheetPrefix + definition.id,
    name: message('segments.sheetName', { name: definition.name }),
    title: message('segments.title', { name: definition.name, asOf }),
    note: message('segments.note', { members: members.length, newcomers, strategy: definition.strategy }),
    blocks: [
      {
        kind: 'table',
        id: tableOf(definition.id),
        rowCount: members.length,
        columns: [
          text('id', idTitle, (customer) => ids[customer] ?? null, 16),
          text('name', message('value.column.name'), (customer) => names[customer] ?? null, 28),
          text('contact', message('segments.column.contact'), details.contactOf, 12),
          text('phone', message('segments.column.phone'), details.phoneOf, 16),
          number(
            'recency',
            measureNames.recency,
            'integer',
            (c) => value.rfm.values.recency[score(c)] ?? NaN,
            10,
          ),
          number(
            'frequency',
            measureNames.frequency,
            'integer',
            (c) => value.rfm.values.frequency[score(c)] ?? NaN,
            10,
          ),
          {
            ...number(
              'amount',
              measureNames.monetary,
              'money',
              (c) => value.rfm.values.monetary[score(c)] ?? NaN,
              14,
            ),
            conditional: [dataBar],
          },
          text(
            'scores',
            message('segments.column.scores'),
            (customer) => {
              const entry = score(customer);
              const { recency, frequency, monetary } = value.rfm.scores;
              return entry < 0
                ? null
                : `${recency[entry] ?? 0}-${frequency[entry] ?? 0}-${monetary[entry] ?? 0}`;
            },
            10,
          ),
          text('tags', message('segments.column.tags'), details.tagsOf, 28),
          text('topNeed', message('segments.column.topNeed'), details.topNeedOf, 28),
          text('reason', message('segments.column.reason'), segment.reasonOf, 44),
          {
            ...text('strategy', message('value.column.strategy'), () => definition.strategy, 40),
            editable: true,
          },
          {
            ...text(
              'owner',
              message('segments.column.owner'),
              (customer) => details.ownerOf(customer) ?? owner,
              10,
            ),
            editable: true,
          },
          text(
            'change',
            message('segments.column.change'),
            (customer) => (before === undefined ? null : changeWords[isNew(customer) ? 'new' : 'kept']),
            8,
          ),
          {
            ...text('followUp', message('segments.column.followUp'), () => null, 36),
            note: message('segments.followUp.note'),
          },
        ],
      },
    ],
    freeze: 'header',
    tabColor: definition.color,
    print: { landscape: true, fitToWidth: true },
    existing: {
      mode: 'refresh',
      table: tableOf(definition.id),
      key: 'id',
      name: 'name',
      left: { key: 'change', text: message('segments.change.left', { asOf }) },
    },
  };
}

const changeWords = { new: message('segments.change.new'), kept: message('segments.change.kept') };

/** Name of a segment's table; Excel allows letters, digits and underscores. */
export function tableOf(segmentId: string): string {
  return `kb_segment_${segmentId.replace(/[^A-Za-z0-9_]/gu, '_')}`;
}

/** Entry in the scores by customer, -1 without scores. */
function scoresBy({ rfm, facts }: CustomerValue): (customer: number) => number {
  const entries = new Int32Array(facts.customerCount).fill(-1);
  rfm.customers.forEach((customer, entry) => (entries[customer] = entry));
  return (customer) => entries[customer] ?? -1;
}

/** Members by amount, the greatest first; those without purchases last, in the order of the list. */
export function membersBestFirst({ members }: Segment, { facts }: CustomerValue): Int32Array {
  const amount = (customer: number) =>
    Number.isNaN(facts.lastDay[customer]) ? -Infinity : (facts.amount[customer] as number);
  return members.toSorted((a, b) => {
    const [first, second] = [amount(a), amount(b)];
    return first === second ? a - b : second - first;
  });
}
