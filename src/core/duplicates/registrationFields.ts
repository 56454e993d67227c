import { books, wholeColumn } from '../books';
import type { FieldType, Records } from '../books';
import { message } from '../message';
import { isChineseName } from '../text';
import type { FieldKind } from './fieldKind';
import type { MatchField } from './preparedFields';
import { identifyingFields } from './recogniseFields';
import { columnsOf, concatenated } from './tableRows';
import type { TableRows } from './tableRows';

/** Which fields of a registration tell customers apart, and how they are compared. */
const kindsByType: Partial<Readonly<Record<FieldType, FieldKind>>> = {
  company: 'company',
  person: 'person',
  phone: 'phone',
  email: 'email',
  region: 'region',
  city: 'region',
  uscc: 'code',
};
const kindsByKey: Readonly<Record<string, FieldKind>> = {
  customerName: 'company',
  contact: 'person',
  address: 'address',
  birthday: 'date',
};

/** Whether a table lists customers by name. */
export function isRegistration({ records }: TableRows): boolean {
  return records?.book === 'registration' && records.fields['customerName'] !== undefined;
}

/** Whether its customers are Chinese ones: others are recognised from their cells, as any table. */
export function isChineseRegistration(table: TableRows): boolean {
  return isRegistration(table) && isChinese(table);
}

/** What registrations have to compare by, their rows below each other. */
export function registrationFields(tables: readonly TableRows[]): MatchField[] {
  const parts = tables.flatMap(({ records }) => (records ? [records] : []));
  const persons = parts.every((records) => !hasCompanies(records));
  const fields: MatchField[] = [];
  for (const { key, type } of books.registration.fields) {
    const kind = kindsByKey[key] ?? kindsByType[type];
    if (kind === undefined || key === 'owner' || !parts.some((records) => records.fields[key])) continue;
    const own = key === 'customerName' && persons ? 'person' : kind;
    fields.push({
      name: key,
      label: message(`duplicates.field.${key === 'contact' ? 'contact' : own}`),
      kind: own,
      column: concatenated(
        parts.map((records) => {
          const field = records.fields[key];
          return [field && wholeColumn(field), records.count];
        }),
      ),
    });
  }
  return [...fields, ...carriedFields(tables)];
}

/** What the registrations carry along beyond their own fields and tells customers apart, by header. */
function carriedFields(tables: readonly TableRows[]): MatchField[] {
  const carried = tables.map((table) =>
    identifyingFields(
      columnsOf(table)
        .filter(({ header, places: [place] }) => place?.key === header)
        .map(({ header, column }) => ({ name: header, column })),
    ),
  );
  const names = new Map(carried.flat().map((field) => [field.name, field]));
  return Array.from(names.values(), (field) => ({
    ...field,
    column: concatenated(
      tables.map(({ rows }, at) => [
        carried[at]?.find(({ name, kind }) => name === field.name && kind === field.kind)?.column,
        rows.length,
      ]),
    ),
  }));
}

function isChinese({ records }: TableRows): boolean {
  return shareOf(records?.fields['customerName']?.clean.dictionary ?? [], isChineseName) > 0.5;
}

/** Names longer than a person's, for most rows. */
function hasCompanies(records: Records): boolean {
  return shareOf(records.fields['customerName']?.clean.dictionary ?? [], (name) => name.length > 4) > 0.5;
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
