import type { NamedList, TableColumn } from '../sheets';
import { columnOf } from '../table';
import { books } from './book';
import type { BookId } from './bookId';
import { bookLists, fieldColumn, helperColumns } from './bookSheet';
import { fieldOfOwn } from './ownFields';
import type { OwnField } from './ownFields';
import type { TagDefinition } from './tagDictionary';

/** What the columns of a book table have as dropdowns when nobody has pasted over them. */
export interface BookDropdowns {
  /** One a header; columns that are no field's, or have no list, have no `list`. */
  readonly columns: readonly TableColumn[];
  readonly lists: readonly NamedList[];
}

/** The dropdowns of a book table by its headers, whatever order the columns have by now and whatever was added. */
export function bookDropdowns(
  book: BookId,
  headers: readonly string[],
  own: readonly OwnField[],
  tags: readonly TagDefinition[],
): BookDropdowns {
  const none = columnOf([]);
  const all = [...books[book].fields, ...own.filter((field) => field.book === book).map(fieldOfOwn)];
  const titled = new Map(
    all.flatMap((field) =>
      [field, ...Object.values(field.variants ?? {})].flatMap(({ title }) => [
        [title.zh, field] as const,
        [title.en, field] as const,
      ]),
    ),
  );
  const fields = headers.flatMap((header) => titled.get(header) ?? []);
  const helpers = helperColumns(fields, none);
  const columns = headers.map((header, index): TableColumn => {
    const field = titled.get(header);
    if (field) return fieldColumn(field, none, own);
    const helper = helpers.find(
      (each) =>
        typeof each.header === 'object' &&
        'zh' in each.header &&
        [each.header.zh, each.header.en].includes(header),
    );
    return helper ?? { key: `other${index}`, header, values: none, format: 'general' };
  });
  return { columns, lists: bookLists(book, fields, own, tags) };
}
