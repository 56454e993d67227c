import type { Bilingual } from '../message';
import type { BookId } from './bookId';
import { contactFields } from './contactFields';
import type { Field } from './field';
import { interactionFields } from './interactionFields';
import { needFields } from './needFields';
import { orderFields } from './orderFields';
import { fieldOfOwn } from './ownFields';
import type { OwnField } from './ownFields';
import type { PackId } from './pack';
import { personFields } from './personFields';
import { registrationExtensions } from './registrationExtensions';
import { registrationFields } from './registrationFields';
import { tagFields } from './tagFields';
import { tradeFields } from './tradeFields';

/** A book sheet 业务表. */
export interface Book {
  readonly id: BookId;
  readonly title: Bilingual;
  /** Short name for a tab. */
  readonly name: Bilingual;
  /** The 说明 row under the title. */
  readonly note: Bilingual;
  /** Name of its Excel table. */
  readonly table: string;
  readonly fields: readonly Field[];
}

/** The template's twelve fields, then the persons', the trades', the extensions. */
const registration: readonly Field[] = [
  ...registrationFields,
  ...personFields,
  ...tradeFields,
  ...registrationExtensions,
];

export const books: Readonly<Record<BookId, Book>> = {
  registration: {
    id: 'registration',
    title: { zh: '客户基础信息登记表', en: 'Customer registration' },
    name: { zh: '登记表', en: 'Registration' },
    note: {
      zh: '首次接触时填写，之后随时更新。必填：客户名称、所属行业、联系人；电话和邮箱至少填一项。',
      en: 'Filled at the first contact, updated later. Required: name, industry, contact, and phone or e-mail.',
    },
    table: 'kb_registration',
    fields: registration,
  },
  tags: {
    id: 'tags',
    title: { zh: '客户画像标签表', en: 'Customer tags' },
    name: { zh: '标签表', en: 'Tags' },
    note: {
      zh: '一行一个标签，取值见「标签字典」。隐性需求必须写依据。',
      en: 'One tag a row, values as in the tag dictionary. Inferred needs require evidence.',
    },
    table: 'kb_tags',
    fields: tagFields,
  },
  needs: {
    id: 'needs',
    title: { zh: '客户需求分析与应用表', en: 'Customer needs' },
    name: { zh: '需求表', en: 'Needs' },
    note: {
      zh: '一行一条需求。重要性、紧急性填 1 到 5；优先级留空时由客簿判断。',
      en: 'One need a row. Importance and urgency from 1 to 5; Kebu works out an empty priority.',
    },
    table: 'kb_needs',
    fields: needFields,
  },
  orders: {
    id: 'orders',
    title: { zh: '交易明细', en: 'Orders' },
    name: { zh: '交易明细', en: 'Orders' },
    note: {
      zh: '一行一种产品；同一订单写同一个订单号。退货的金额写负数。',
      en: 'One article a row; lines of an order share its number. Returns are negative.',
    },
    table: 'kb_orders',
    fields: orderFields,
  },
  interactions: {
    id: 'interactions',
    title: { zh: '互动记录', en: 'Interactions' },
    name: { zh: '互动记录', en: 'Interactions' },
    note: { zh: '一行一次互动。', en: 'One interaction a row.' },
    table: 'kb_interactions',
    fields: interactionFields,
  },
  contacts: {
    id: 'contacts',
    title: { zh: '联系人与决策链', en: 'Contacts and decision chain' },
    name: { zh: '联系人与决策链', en: 'Contacts' },
    note: {
      zh: '一行一位联系人。上级填同一客户内的姓名。',
      en: 'One person a row. The superior is a name at the same customer.',
    },
    table: 'kb_contacts',
    fields: contactFields,
  },
};

/** A field as the pack sees it: its own title, type and words where the pack has a variant. */
export function fieldIn(field: Field, pack: PackId): Field {
  const variant = field.variants?.[pack];
  return variant === undefined ? field : { ...field, ...variant };
}

/** The fields of a book in a pack, the team's own last. */
export function fieldsOf(book: BookId, pack: PackId, own: readonly OwnField[] = []): readonly Field[] {
  const declared = books[book].fields
    .filter((field) => field.packs.includes(pack))
    .map((field) => fieldIn(field, pack));
  return [...declared, ...own.filter((field) => field.book === book).map(fieldOfOwn)];
}

/** A field by its key, as organisations see it; `undefined` for an unknown key. */
export function fieldOf(book: BookId, key: string, own: readonly OwnField[] = []): Field | undefined {
  const declared = books[book].fields.find((field) => field.key === key);
  if (declared !== undefined) return declared;
  const added = own.find((field) => field.book === book && field.key === key);
  return added === undefined ? undefined : fieldOfOwn(added);
}
