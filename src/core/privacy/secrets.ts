import { fieldsOf } from '../books';
import type { Field, FieldColumn, FieldType, OwnField, PackId, RecordSet, Records } from '../books';
import { CellKind } from '../table';
import type { Column } from '../table';
import {
  familyName,
  givenName,
  houseNumbers,
  mailParts,
  personNames,
  shortCompanyName,
  siteName,
} from './nameParts';

/** The fields of some records as their customers' kind has them, the team's own last. */
export function fieldsOfRecords({ book, pack }: Records, own: readonly OwnField[]): readonly Field[] {
  return fieldsOf(book, book === 'registration' ? pack : 'b2b', own);
}

/** Whether customers of the workbook are persons: then a customer's name is a person's on every sheet. */
export function hasPersons({ parts }: RecordSet): boolean {
  const persons: PackId = 'b2c';
  return parts.some(({ book, pack }) => book === 'registration' && pack === persons);
}

/** Types whose values name somebody wherever they are met again. */
const naming = new Set<FieldType>([
  'company',
  'person',
  'phone',
  'email',
  'customerId',
  'uscc',
  'url',
  'code',
]);
/** Types whose values come from closed lists or are amounts: met again elsewhere they tell nothing. */
const telling = new Set<FieldType>(['text', 'city', 'list', 'multiList']);

/** Whether values of a field can be recognised as somebody's inside other texts. */
export function isTraceable({ type, grade }: Pick<Field, 'type' | 'grade'>): boolean {
  return naming.has(type) || (telling.has(type) && (grade === 'personal' || grade === 'sensitive'));
}

/** A value as it may be met again: itself, and the parts people use for the whole. */
export function spellingsOf(type: FieldType, value: string): readonly string[] {
  const parts = partsOf[type]?.(value) ?? [];
  return [value, ...parts.filter((part) => part !== '')];
}

const partsOf: Partial<Readonly<Record<FieldType, (value: string) => readonly string[]>>> = {
  company: (name) => [shortCompanyName(name)],
  person: (cell) => [cell, ...personNames(cell)].flatMap((name) => [name, givenName(name), familyName(name)]),
  text: houseNumbers,
  email: (cell) =>
    cell.split(/[;；、，,\s]+/u).flatMap((each) => {
      const { owner, organisation } = mailParts(each);
      return [owner, organisation];
    }),
  url: (address) => [siteName(address)],
};

/** The distinct texts of a field, as typed and as cleaned; numbers as their digits (telephones stored as numbers). */
export function textsOf(column: Column): readonly string[] {
  const texts = new Set<string>();
  // The dictionary may hold more than these records use: headings, other tables of the sheet.
  column.kinds.forEach((kind, at) => {
    const value = column.values[at] ?? 0;
    if (kind === CellKind.text) texts.add(column.dictionary[value] ?? '');
    if (kind === CellKind.number) texts.add(String(value));
  });
  return [...texts].map((text) => text.trim()).filter((text) => text.length >= 2);
}

/** The cells of a field as typed and as cleaned, those of further columns of it (a second telephone) as well. */
export function writtenIn({ raw, clean, also = [] }: FieldColumn): readonly Column[] {
  return [raw, clean, ...also.flatMap(writtenIn)];
}

/** What must not show: whole values, and with them the parts people use for the whole. */
export interface Secrets {
  readonly whole: ReadonlySet<string>;
  readonly withParts: ReadonlySet<string>;
}

/** An account or a document's number, in a column nobody graded: wxid_88zw, G12345678, 622202…. */
const account = /^(?=.*\d)[A-Za-z\d_.-]{6,}$/u;

/** Every value of the workbook in the fields chosen that could be met again inside other texts. */
export function secretsOf(
  set: RecordSet,
  own: readonly OwnField[],
  isSecret: (field: Field, records: Records) => boolean,
): Secrets {
  const whole = new Set<string>();
  const withParts = new Set<string>();
  for (const records of set.parts) {
    for (const field of fieldsOfRecords(records, own)) {
      const column = records.fields[field.key];
      if (column === undefined || !isTraceable(field) || !isSecret(field, records)) continue;
      for (const each of writtenIn(column))
        for (const text of textsOf(each)) {
          whole.add(text);
          for (const spelling of spellingsOf(field.type, text)) withParts.add(spelling);
        }
    }
    for (const { raw } of records.carried)
      for (const text of textsOf(raw)) if (account.test(text)) withParts.add(text);
  }
  return { whole, withParts };
}
