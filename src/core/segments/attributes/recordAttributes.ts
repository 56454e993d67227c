import { books, decisionRole, fieldOf } from '../../books';
import type { BookId, Field, OwnField, RecordSet, Records } from '../../books';
import type { CustomerDirectory } from '../../customers';
import { numberAt, scalarAt } from '../../table';
import type { Column } from '../../table';
import type { Serial } from '../../units';
import type { Attribute } from './attribute';

const numberTypes = new Set<Field['type']>(['amount', 'number', 'integer', 'level']);

/** A cell as text: what it holds, in words. */
export function cellText(column: Column, record: number): string | null {
  const value = scalarAt(column, record);
  return value === null || value === '' ? null : String(value);
}

/** The registration's fields, those the team added among them, as the customers' registered rows have them. */
export function registrationAttributes(
  set: RecordSet,
  directory: CustomerDirectory,
  customerCount: number,
  own: readonly OwnField[],
): Attribute[] {
  const added = own.flatMap(({ book, key }) =>
    book === 'registration' ? (fieldOf(book, key, own) ?? []) : [],
  );
  const present = [...books.registration.fields, ...added].filter(({ key }) =>
    set.parts.some(({ book, fields: columns }) => book === 'registration' && columns[key] !== undefined),
  );
  return present.map((field) => registrationAttribute(field, set, directory, customerCount));
}

function registrationAttribute(
  field: Field,
  set: RecordSet,
  directory: CustomerDirectory,
  customerCount: number,
): Attribute {
  const head = { key: `registration.${field.key}`, title: field.title };
  const cellOf = <Value>(read: (column: Column, record: number) => Value | undefined, none: Value) =>
    Array.from({ length: customerCount }, (_, customer) => {
      const place = directory.registrations[customer];
      const column = place && set.parts[place.part]?.fields[field.key]?.clean;
      return (column && read(column, place.record)) ?? none;
    });
  if (field.type === 'date')
    return { kind: 'date', ...head, values: Float64Array.from(cellOf(numberAt, NaN)) };
  if (numberTypes.has(field.type)) {
    return { kind: 'number', ...head, unit: 'count', values: Float64Array.from(cellOf(numberAt, NaN)) };
  }
  return { kind: 'text', ...head, values: cellOf<string | null>(cellText, null) };
}

/** Calls back for every record of a book that belongs to a customer. */
export function forEachRecord(
  set: RecordSet,
  directory: CustomerDirectory,
  book: BookId,
  visit: (part: Records, record: number, customer: number) => void,
): void {
  for (const part of set.parts) {
    if (part.book !== book) continue;
    const customers = directory.of(part);
    customers.forEach((customer, record) => {
      if (customer >= 0) visit(part, record, customer);
    });
  }
}

/** What the other book sheets say of each customer: contacts, needs, interactions and tags. */
export function relatedAttributes(
  set: RecordSet,
  directory: CustomerDirectory,
  customerCount: number,
  asOf: Serial,
): Attribute[] {
  const has = (book: BookId) => set.parts.some((part) => part.book === book);
  return [
    ...(has('contacts') ? [deciderAttribute(set, directory, customerCount)] : []),
    ...(has('needs') ? [openNeedsAttribute(set, directory, customerCount)] : []),
    ...(has('interactions') ? interactionAttributes(set, directory, customerCount, asOf) : []),
    ...(has('tags') ? tagAttributes(set, directory, customerCount) : []),
  ];
}

function deciderAttribute(set: RecordSet, directory: CustomerDirectory, customerCount: number): Attribute {
  const known = new Array<string | null>(customerCount).fill('no');
  const look = (part: Records, record: number, customer: number) => {
    const column = part.fields.decisionRole?.clean;
    if (column && cellText(column, record)?.includes(decisionRole.decider)) known[customer] = 'yes';
  };
  forEachRecord(set, directory, 'contacts', look);
  forEachRecord(set, directory, 'registration', look);
  return {
    kind: 'text',
    key: 'contacts.hasDecider',
    title: { zh: '有决策者', en: 'Decision maker known' },
    labels: { yes: { zh: '有', en: 'yes' }, no: { zh: '没有', en: 'no' } },
    values: known,
  };
}

/** Canonical value of 需求满足现状 that closes a need. */
const satisfied = '已满足';

function openNeedsAttribute(set: RecordSet, directory: CustomerDirectory, customerCount: number): Attribute {
  const values = new Float64Array(customerCount);
  forEachRecord(set, directory, 'needs', (part, record, customer) => {
    const status = part.fields.status?.clean;
    if (!status || cellText(status, record) !== satisfied) (values[customer] as number) += 1;
  });
  return {
    kind: 'number',
    key: 'needs.open',
    title: { zh: '未满足需求数', en: 'Open needs' },
    unit: 'count',
    values,
  };
}

function interactionAttributes(
  set: RecordSet,
  directory: CustomerDirectory,
  customerCount: number,
  asOf: Serial,
): Attribute[] {
  const last = new Float64Array(customerCount).fill(NaN);
  const recent = new Float64Array(customerCount);
  forEachRecord(set, directory, 'interactions', (part, record, customer) => {
    const column = part.fields.date?.clean;
    const day = column && numberAt(column, record);
    if (day === undefined || day >= asOf + 1) return;
    if (!((last[customer] as number) >= day)) last[customer] = day;
    if (asOf - day < 90) (recent[customer] as number) += 1;
  });
  return [
    {
      kind: 'date',
      key: 'interactions.last',
      title: { zh: '最近互动', en: 'Last interaction' },
      values: last,
    },
    {
      kind: 'number',
      key: 'interactions.recent',
      title: { zh: '近90天互动次数', en: 'Interactions in 90 days' },
      unit: 'count',
      values: recent,
    },
  ];
}

/** One text attribute a tag name; several values of a tag are joined by 、. */
function tagAttributes(set: RecordSet, directory: CustomerDirectory, customerCount: number): Attribute[] {
  const byTag = new Map<string, (string | null)[]>();
  forEachRecord(set, directory, 'tags', (part, record, customer) => {
    const tag = part.fields.tag && cellText(part.fields.tag.clean, record);
    const value = part.fields.value && cellText(part.fields.value.clean, record);
    if (!tag || !value) return;
    let values = byTag.get(tag);
    if (!values) byTag.set(tag, (values = new Array<string | null>(customerCount).fill(null)));
    const before = values[customer];
    values[customer] = before ? `${before}、${value}` : value;
  });
  return Array.from(byTag, ([tag, values]) => ({ kind: 'text', key: `tags.${tag}`, title: tag, values }));
}
