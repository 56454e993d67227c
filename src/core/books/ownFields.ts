import { z } from 'zod';
import type { Section } from '../sections';
import { bookIds } from './bookId';
import type { Field, FieldType } from './field';
import type { List } from './list';
import { packIds } from './pack';

const kinds = ['list', 'multiList', 'number', 'date', 'text'] as const;

/** A field a team added on the 字段设置 page: 下拉, 多选, 数字, 日期, 文本. */
export interface OwnField {
  readonly key: string;
  readonly book: Field['book'];
  readonly title: string;
  readonly kind: (typeof kinds)[number];
  readonly values: readonly string[];
}

export const ownFieldSection: Section<readonly OwnField[]> = {
  key: 'ownFields',
  schema: z.array(
    z.object({
      key: z.string().regex(/^own\.\w+$/u),
      book: z.enum(bookIds),
      title: z.string().min(1),
      kind: z.enum(kinds),
      values: z.array(z.string()),
    }),
  ),
  initial: [],
};

/** An own field as a field like any built-in one. */
export function fieldOfOwn(own: OwnField): Field {
  const type: FieldType = own.kind;
  const listed = own.kind === 'list' || own.kind === 'multiList';
  return {
    key: own.key,
    book: own.book,
    title: { zh: own.title, en: own.title },
    aliases: [],
    type,
    required: 'optional',
    note: { zh: own.values.join('、'), en: own.values.join(', ') },
    example: own.values[0] ?? '',
    width: 16,
    grade: 'internal',
    packs: packIds,
    shown: true,
    own: true,
    ...(listed ? { list: own.key } : {}),
  };
}

/** The lists of own fields; their id is the field's key. */
export function listsOfOwn(owns: readonly OwnField[]): readonly List[] {
  return owns
    .filter(({ kind }) => kind === 'list' || kind === 'multiList')
    .map(({ key, title, values }) => ({
      id: key,
      title: { zh: title, en: title },
      open: false,
      values: values.map((value) => ({ value: { zh: value, en: value }, spellings: [], words: [] })),
    }));
}
