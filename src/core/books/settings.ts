import { z } from 'zod';
import type { Section } from '../sections';
import { bookIds } from './bookId';
import { defaultCustomerNumber, isCustomerNumberPattern } from './customerNumber';
import type { Field } from './field';
import { packIds } from './pack';
import type { PackId } from './pack';

/** How the team wants its book sheets. */
export interface BookSettings {
  readonly pack: PackId;
  /** Pattern of new customer numbers. */
  readonly customerNumber: string;
  /** Short names of departments for `{dept}`, by 负责部门. */
  readonly departments: Readonly<Record<string, string>>;
  /** Fields switched on or off against their default, as `book.field`. */
  readonly shown: Readonly<Record<string, boolean>>;
}

export const bookSection: Section<BookSettings> = {
  key: 'books',
  schema: z.object({
    pack: z.enum(packIds),
    customerNumber: z.string().refine(isCustomerNumberPattern),
    departments: z.record(z.string(), z.string()),
    shown: z.record(z.string(), z.boolean()),
  }),
  initial: { pack: 'b2b', customerNumber: defaultCustomerNumber, departments: {}, shown: {} },
};

/** The fields a book sheet shows: the default ones, with those the team switched on or off. */
export function shownFields(fields: readonly Field[], { shown }: BookSettings): readonly Field[] {
  return fields.filter((field) => shown[`${field.book}.${field.key}`] ?? field.shown);
}

/** The book a sheet's table name belongs to (`kb_orders`, `kb_orders2`); `undefined` for other tables. */
export function bookOfTable(name: string): (typeof bookIds)[number] | undefined {
  const match = /^kb_([a-z]+)\d*$/u.exec(name);
  return bookIds.find((id) => id === match?.[1]);
}
