import { z } from 'zod';
import type { ZodType } from 'zod';
import type { BookId } from './bookId';
import { fieldsOf } from './book';
import type { Field, FieldType } from './field';
import type { List } from './list';
import { listFor } from './lists';
import { listsOfOwn } from './ownFields';
import type { OwnField } from './ownFields';
import type { PackId } from './pack';

const text = z.string().max(32_767);
const finite = z.number();

/** Shape of a field's canonical value, empty cells aside; lists are narrowed by their values. */
const shapes: Readonly<Record<FieldType, ZodType<string | number>>> = {
  text,
  company: text.min(1),
  person: text.min(1),
  industry: text.min(1),
  industryCode: z.string().regex(/^[A-T]?\d{0,4}$/u),
  size: text.min(1),
  region: text.min(1),
  city: text.min(1),
  phone: z.string().regex(/^[\d\-+转、]+$/u),
  email: z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u),
  url: text.min(1),
  date: finite.min(0),
  amount: finite,
  number: finite,
  integer: finite.int(),
  level: finite.int().min(1).max(5),
  consent: z.union([z.enum(['是', '否']), finite]),
  list: text.min(1),
  multiList: text.min(1),
  uscc: z.string().regex(/^[0-9A-Z]{18}$/u),
  customerId: text.min(1),
  code: text.min(1),
};

function closedValues(list: List | undefined): readonly string[] | undefined {
  return list === undefined || list.open ? undefined : list.values.map(({ value }) => value.zh);
}

/** Schema of one field's canonical value; an empty cell is `null`. */
export function valueSchema(field: Field, own: readonly OwnField[] = []): ZodType<string | number | null> {
  const values = field.type === 'list' ? closedValues(listFor(field, listsOfOwn(own))) : undefined;
  const shape =
    values === undefined ? shapes[field.type] : z.string().refine((value) => values.includes(value));
  return shape.nullable();
}

/** Schema of a record of a book: its fields by key; required ones may not be null unless their group stands in. */
export function recordSchema(
  book: BookId,
  pack: PackId,
  own: readonly OwnField[] = [],
): ZodType<Readonly<Record<string, string | number | null>>> {
  const fields = fieldsOf(book, pack, own);
  const shape = Object.fromEntries(fields.map((field) => [field.key, valueSchema(field, own).optional()]));
  const groups = new Map<string, string[]>();
  for (const field of fields) {
    if (field.required !== 'required') continue;
    const group = field.group ?? field.key;
    groups.set(group, [...(groups.get(group) ?? []), field.key]);
  }
  return z.object(shape).superRefine((record, context) => {
    for (const keys of groups.values()) {
      if (keys.some((key) => record[key] !== undefined && record[key] !== null)) continue;
      context.addIssue({ code: 'custom', path: keys.slice(0, 1), message: 'required' });
    }
  }) as ZodType<Readonly<Record<string, string | number | null>>>;
}
