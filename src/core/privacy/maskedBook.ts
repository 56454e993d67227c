import { CellState, books } from '../books';
import type { BookId, Field, FieldType, OwnField, Records } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { message } from '../message';
import type { SheetSpec, TableColumn } from '../sheets';
import { CellKind, kindAt, scalarAt } from '../table';
import type { CellScalar } from '../table';
import { foldForMatching } from '../text';
import type { Pseudonym } from './pseudonyms';
import { personNames } from './nameParts';
import { longNumber } from './numberRuns';
import { blot } from './redactor';
import type { Redactor } from './redactor';
import { roles } from './roles';
import type { RoleId } from './roles';
import { fieldsOfRecords } from './secrets';

/** What a copy is made with. */
export interface MaskTools {
  readonly role: RoleId;
  readonly own: readonly OwnField[];
  readonly directory: CustomerDirectory;
  readonly pseudonym: Pseudonym;
  /** What a customer's code is made from; undefined for nobody's record. */
  readonly customerKey: (customer: number) => string | undefined;
  /** Knows every value the role may not see, and the parts people use for it. */
  readonly redactor: Redactor;
  /** Knows the whole values only. */
  readonly names: Redactor;
  /** Whether the role sees a field of these records as it is. */
  readonly isSeen: (field: Field, records: Records) => boolean;
  /** Tag names that say the same as a masked field of the registration, folded for matching. */
  readonly maskedTopics: ReadonlySet<string>;
}

/** Types whose certain values are those of a closed list or of a standard, and name nobody. */
const closed = new Set<FieldType>(['industry', 'industryCode', 'size', 'region', 'list', 'consent', 'level']);
const formats: Partial<Readonly<Record<FieldType, TableColumn['format']>>> = {
  date: 'date',
  consent: 'date',
  amount: 'money',
};
const mobile = /^1\d{10}$/u;

/** A share copy of one book: the fields a role sees, the others masked, columns nobody graded left out. */
export function maskedBook(book: BookId, parts: readonly Records[], tools: MaskTools): SheetSpec {
  const { role, own, redactor } = tools;
  const present = new Set(parts.flatMap(({ fields }) => Object.keys(fields)));
  const fields = new Map(
    parts.flatMap((records) => fieldsOfRecords(records, own)).map((field) => [field.key, field]),
  );
  const order = rowOrder(parts, tools);
  const columns = [...fields.values()]
    .filter(({ key }) => present.has(key))
    .flatMap((field): readonly TableColumn[] => {
      const cells = parts.flatMap((records) => cellsOf(records, field.key, tools));
      // Of what is masked away altogether not even the heading is of use.
      if (cells.every((cell) => cell === null)) return [];
      return [
        {
          key: field.key,
          header: field.own === true ? redactor.redacted(field.title.zh) : field.title,
          values: order.map((row) => cells[row] ?? null),
          format: formats[field.type] ?? 'general',
          width: field.width,
        },
      ];
    });
  const name = message('privacy.mask.name', { book: books[book].name, role: roles[role].name });
  return {
    id: `mask.${role}.${book}`,
    name,
    title: name,
    note: message('privacy.mask.note'),
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

/**
 * The rows of the parts in the order they stand in the copy. For who may not know the customers that is by their codes:
 * in the order of the original, whoever has that would know every row.
 */
function rowOrder(
  parts: readonly Records[],
  { role, directory, pseudonym, customerKey }: MaskTools,
): readonly number[] {
  const keys = parts.flatMap((records) => {
    const customers = directory.of(records);
    return Array.from(records.rows, (row, record) =>
      pseudonym('customer', customerKey(customers[record] ?? -1) ?? `${records.sheet}\u0000${row}`),
    );
  });
  const rows = Array.from(keys.keys());
  if (roles[role].knowsCustomers) return rows;
  return rows.sort((a, b) => {
    const [first = '', second = ''] = [keys[a], keys[b]];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
}

/** The cells of one field; each distinct text is looked at once. */
function cellsOf(records: Records, key: string, tools: MaskTools): readonly CellScalar[] {
  const column = records.fields[key];
  const field = fieldsOfRecords(records, tools.own).find((each) => each.key === key);
  if (column === undefined || field === undefined) return Array.from({ length: records.count }, () => null);
  const isSeen = tools.isSeen(field, records);
  const mask = isSeen ? undefined : maskFor(field, records, tools);
  const shown = showFor(field, records, tools);
  const known = new Map<CellScalar, CellScalar>();
  const isTopic = key === 'value' || key === 'evidence';
  const isMaskedTopic = (record: number) =>
    isTopic && tools.maskedTopics.has(foldForMatching(fieldText(records, 'tag', record)));
  return Array.from({ length: records.count }, (_, record): CellScalar => {
    const value = scalarAt(column.clean, record);
    const kind = kindAt(column.clean, record);
    if (value === null || value === '' || kind === CellKind.error) return null;
    if (mask !== undefined) return mask(String(value), record);
    if (records.book === 'tags' && isMaskedTopic(record)) return null;
    if (typeof value === 'boolean' || kind === CellKind.date) return value;
    if (closed.has(field.type) && column.states[record] !== CellState.doubtful) return value;
    let left = known.get(value);
    if (left === undefined) known.set(value, (left = shown(value, record)));
    return left;
  });
}

type Show = (value: string | number, record: number) => CellScalar;

/** A cell the role sees: as it is, but for what it holds of others that the role may not see. */
function showFor(field: Field, records: Records, tools: MaskTools): Show {
  const { redactor, names } = tools;
  const asPerson = maskFor({ ...field, type: 'person' }, records, tools);
  const shows: Partial<Readonly<Record<FieldType, Show>>> = {
    // A name the role knows is shown whole, whoever else is called the same.
    company: (name) => name,
    customerId: (id) => id,
    uscc: (code) => code,
    code: (code) => redactor.blotted(String(code)),
    // A colleague called like somebody at a customer goes by a code as well.
    person: (name, record) => (names.holds(String(name)) ? asPerson(String(name), record) : name),
  };
  const text: Show = (value) => {
    if (typeof value === 'string') return redactor.redacted(value);
    // Telephones and codes stored as numbers, in a column of texts whosever they are.
    const isLong = field.type === 'text' && String(value).length >= longNumber;
    return isLong || redactor.isSecretNumber(value) ? blot : value;
  };
  return shows[field.type] ?? text;
}

type Mask = (text: string, record: number) => CellScalar;

/** What is left of the masked values of a field. Whatever gives itself away by its shape is left empty. */
function maskFor(
  { type, key }: Pick<Field, 'type' | 'key'>,
  records: Records,
  { directory, pseudonym, customerKey }: MaskTools,
): Mask {
  const customerAt = directory.of(records);
  const masks: Partial<Readonly<Record<FieldType, Mask>>> = {
    company: (text, record) => pseudonym('customer', customerKey(customerAt[record] ?? -1) ?? text),
    person: (cell) => {
      const people = personNames(cell);
      return (people.length > 0 ? people : [cell])
        .map((name) => pseudonym('person', foldForMatching(name)))
        .join('、');
    },
    code: (text) => pseudonym('code', text),
    phone: (text) => (mobile.test(text) ? `${text.slice(0, 3)}********` : blot),
    email: () => `${blot}@${blot}`,
  };
  // Number and name of a customer are one code, so that sheets which have only one of them still join.
  if (type === 'customerId' || key === 'customerName') return masks.company ?? (() => null);
  return masks[type] ?? (() => null);
}
