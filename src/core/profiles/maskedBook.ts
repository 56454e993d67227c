import { books, fieldsOf } from '../books';
import type { BookId, Field, OwnField, PackId, Records, RecordSet } from '../books';
import { message } from '../message';
import type { SheetSpec, TableColumn } from '../sheets';
import { CellKind, kindAt, scalarAt } from '../table';
import type { CellScalar, Column } from '../table';
import { masked } from './masking';
import type { Pseudonym, Redactor } from './masking';
import { roles } from './roles';
import type { RoleId } from './roles';

/** Fields whose texts name customers and people, and must not show anywhere in a copy that masks them. */
const secretTypes = new Set<Field['type']>(['company', 'person', 'phone', 'email', 'customerId', 'uscc']);

/** Every value of the workbook a role may not see and might find again inside other texts. */
export function secretsOf(set: RecordSet, role: RoleId, own: readonly OwnField[]): ReadonlySet<string> {
  const secrets = new Set<string>();
  for (const records of set.parts) {
    for (const field of fieldsOf(records.book, packOf(records), own)) {
      const column = records.fields[field.key];
      if (column === undefined || isSeen(field, role) || !secretTypes.has(field.type)) continue;
      for (const { dictionary } of [column.raw, column.clean])
        for (const text of dictionary) {
          const bare = text.trim();
          if (bare.length >= 2) secrets.add(bare);
        }
    }
  }
  return secrets;
}

const packOf = ({ book, pack }: Records): PackId => (book === 'registration' ? pack : 'b2b');

/** Whether a role sees a field as it is. A customer's number and name go together: they join the sheets. */
export function isSeen(field: Field, role: RoleId): boolean {
  const { sees } = roles[role];
  if (field.type === 'customerId') return sees.includes('internal');
  return sees.includes(field.grade);
}

/** A share copy of one book: the fields a role sees, the others masked, columns nobody graded left out. */
export function maskedBook(
  book: BookId,
  parts: readonly Records[],
  role: RoleId,
  own: readonly OwnField[],
  tools: { readonly pseudonym: Pseudonym; readonly redactor: Redactor },
): SheetSpec {
  const [first] = parts;
  const pack = first === undefined ? 'b2b' : packOf(first);
  const present = new Set(parts.flatMap(({ fields }) => Object.keys(fields)));
  const fields = fieldsOf(book, pack, own).filter(({ key }) => present.has(key));
  const columns = fields.map((field): TableColumn => ({
    key: field.key,
    header: field.title,
    values: parts.flatMap((records) => cellsOf(records, field, role, tools)),
    format: field.type === 'date' ? 'date' : field.type === 'amount' ? 'money' : 'general',
    width: field.width,
  }));
  return {
    id: `mask.${role}.${book}`,
    name: message('profiles.mask.name', { book: books[book].name, role: roles[role].name }),
    title: message('profiles.mask.name', { book: books[book].name, role: roles[role].name }),
    note: message('profiles.mask.note'),
    blocks: [
      {
        kind: 'table',
        id: `kb_mask_${role}_${book}`,
        rowCount: parts.reduce((sum, { count }) => sum + count, 0),
        columns,
      },
    ],
    freeze: 'header',
    tabColor: '#7F7F7F',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

function cellsOf(
  records: Records,
  field: Field,
  role: RoleId,
  { pseudonym, redactor }: { readonly pseudonym: Pseudonym; readonly redactor: Redactor },
): readonly CellScalar[] {
  const column: Column | undefined = records.fields[field.key]?.clean;
  const seen = isSeen(field, role);
  const redacted = new Map<string, string>();
  return Array.from({ length: records.count }, (_, record): CellScalar => {
    if (column === undefined) return null;
    const value = scalarAt(column, record);
    const kind = kindAt(column, record);
    if (!seen) return masked(field, value, kind, pseudonym);
    if (typeof value !== 'string' || kind !== CellKind.text) return value;
    let text = redacted.get(value);
    if (text === undefined) {
      text = redactor.redact(value);
      redacted.set(value, text);
    }
    return text;
  });
}
