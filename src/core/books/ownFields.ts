import { z } from 'zod';
import type { Section } from '../sections';
import { bookIds } from './bookId';
import { requiredLevels } from './field';
import type { Field, FieldType, RequiredLevel } from './field';
import type { List } from './list';
import { packIds } from './pack';

export const ownFieldKinds = ['list', 'multiList', 'number', 'date', 'text'] as const;

/** A field a team added on the 字段设置 page: 下拉, 多选, 数字, 日期, 文本. */
export interface OwnField {
  readonly key: string;
  readonly book: Field['book'];
  readonly title: string;
  readonly kind: (typeof ownFieldKinds)[number];
  readonly values: readonly string[];
  /** Other headers people write over it. */
  readonly aliases?: readonly string[];
  readonly required?: RequiredLevel;
}

export const ownFieldSection: Section<readonly OwnField[]> = {
  key: 'ownFields',
  schema: z.array(
    z.object({
      key: z.string().regex(/^own\.\w+$/u),
      book: z.enum(bookIds),
      title: z.string().min(1),
      kind: z.enum(ownFieldKinds),
      values: z.array(z.string()),
      aliases: z.array(z.string()).exactOptional(),
      required: z.enum(requiredLevels).exactOptional(),
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
    aliases: own.aliases ?? [],
    type,
    required: own.required ?? 'optional',
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

/** A key no field of the list has yet; it stays with the field however it is renamed. */
export function newOwnKey(owns: readonly OwnField[]): string {
  const taken = new Set(owns.map(({ key }) => key));
  let number = owns.length + 1;
  while (taken.has(`own.f${number}`)) number += 1;
  return `own.f${number}`;
}
