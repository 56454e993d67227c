import { message } from '../message';
import type { Text } from '../message';
import type { ListReference, NamedList, NumberStyle, SheetSpec, TableColumn } from '../sheets';
import { ColumnBuilder } from '../table';
import type { Column } from '../table';
import { books } from './book';
import type { BookId } from './bookId';
import { cascadeLists, cascades } from './cascades';
import { withExample } from './exampleRow';
import type { Field, FieldType } from './field';
import { listFor } from './lists';
import { listsOfOwn } from './ownFields';
import type { OwnField } from './ownFields';
import type { TagDefinition } from './tagDictionary';
import { namedTagLists } from './tagLists';

/** What goes into a book sheet. */
export interface BookSheetContent {
  readonly book: BookId;
  readonly fields: readonly Field[];
  readonly rowCount: number;
  /** Values by field key; fields without are empty. */
  readonly values: Readonly<Record<string, Column | undefined>>;
  /** Columns of the user's own, carried over at the right. */
  readonly carried: readonly { readonly header: Text; readonly values: Column }[];
  readonly own: readonly OwnField[];
  /** The tag dictionary in force, which the tag table chooses from; the default one when left out. */
  readonly tags?: readonly TagDefinition[];
  /** Of an empty sheet: shows every field's example in the first row. */
  readonly example?: boolean;
}

const formats: Readonly<Record<FieldType, NumberStyle>> = {
  text: 'text',
  company: 'text',
  person: 'text',
  industry: 'text',
  industryCode: 'text',
  size: 'text',
  region: 'text',
  city: 'text',
  phone: 'text',
  email: 'text',
  url: 'text',
  date: 'date',
  amount: 'money',
  number: 'decimal',
  integer: 'integer',
  level: 'integer',
  consent: 'date',
  list: 'text',
  multiList: 'text',
  uscc: 'text',
  customerId: 'text',
  code: 'text',
};

/** Report id of a book sheet the add-in makes. */
export const bookReportId = (book: BookId) => `book.${book}`;

/** A book sheet: title, 说明, an Excel table with notes, formats and dropdowns. What users add to it is theirs. */
export function bookSheet(content: BookSheetContent): SheetSpec {
  const { book, fields, own } = content;
  const { title, note, table, name } = books[book];
  const empty = emptyColumn(content.rowCount);
  const columns = [
    ...fields.map((field) => fieldColumn(field, content.values[field.key] ?? empty, own)),
    ...helperColumns(fields, empty),
    ...carriedColumns(content, fields),
  ];
  return {
    id: bookReportId(book),
    name,
    title,
    note,
    blocks: [
      {
        kind: 'table',
        id: table,
        rowCount: content.rowCount,
        columns: content.example === true ? withExample(columns, fields) : columns,
      },
    ],
    lists: bookLists(book, fields, own, content.tags),
    freeze: 'header',
    tabColor: '#2E75B6',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

/** The columns that only help to choose in the cascades of these fields. */
export function helperColumns(fields: readonly Field[], values: Column): readonly TableColumn[] {
  return cascadesOf(fields).flatMap(({ helpers }) =>
    helpers.map((helper): TableColumn => ({
      key: helper.key,
      header: helper.header,
      values,
      format: 'text',
      width: 16,
      note: helper.note,
      list: {
        list: helper.list,
        open: true,
        ...(helper.within === undefined ? {} : { within: helper.within }),
      },
    })),
  );
}

const cascadesOf = (fields: readonly Field[]) =>
  cascades.filter(({ field }) => fields.some(({ key }) => key === field));

/** Lists behind the dropdowns of a book that are not declared once for all: cascades, the team's tags and own fields. */
export function bookLists(
  book: BookId,
  fields: readonly Field[],
  own: readonly OwnField[],
  tags: readonly TagDefinition[] | undefined,
): readonly NamedList[] {
  return [
    ...(cascadesOf(fields).length === 0 ? [] : cascadeLists()),
    ...(book === 'tags' && tags ? namedTagLists(tags) : []),
    ...listsOfOwn(own).map(({ id, values }): NamedList => ({ id, values: values.map(({ value }) => value) })),
  ];
}

/** The column of a field with its format, note and dropdown. */
export function fieldColumn(field: Field, values: Column, own: readonly OwnField[]): TableColumn {
  const list = dropdownOf(field, own);
  return {
    key: field.key,
    header: field.title,
    values,
    format: formats[field.type],
    width: field.width,
    note: message('books.note', {
      level: message(`books.level.${field.required}`),
      note: field.note,
      example: field.example === '' ? '' : message('books.example', { example: field.example }),
    }),
    ...(list === undefined ? {} : { list }),
  };
}

/** A field's dropdown: its cascade's last list, or its own; cells with several values have none. */
function dropdownOf(field: Field, own: readonly OwnField[]): ListReference | undefined {
  const cascade = cascades.find((each) => each.field === field.key);
  const within = cascade?.helpers.at(-1)?.key;
  if (cascade !== undefined && within !== undefined) return { list: cascade.list, within, open: true };
  if (field.type === 'multiList') return undefined;
  const list = listFor(field, listsOfOwn(own));
  return list === undefined ? undefined : { list: list.id, open: list.open || field.type !== 'list' };
}

function carriedColumns(content: BookSheetContent, fields: readonly Field[]): readonly TableColumn[] {
  const taken = new Set<string>(fields.flatMap(({ title }) => [title.zh, title.en]));
  return content.carried.map(({ header, values }, index): TableColumn => {
    const clashes = typeof header === 'string' && (header === '' || taken.has(header));
    if (typeof header === 'string') taken.add(header);
    return {
      key: `carried${index + 1}`,
      header: clashes ? message('books.carried', { header, number: index + 1 }) : header,
      values,
      format: 'general',
      width: 16,
    };
  });
}

const emptyColumn = (rows: number) => new ColumnBuilder(rows).build();
