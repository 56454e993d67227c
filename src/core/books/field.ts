import type { Bilingual } from '../message';
import type { BookId } from './bookId';
import type { PackId } from './pack';

/** What a field's cells mean: decides how they are read, checked, shown and masked. */
export type FieldType =
  | 'text'
  | 'company'
  | 'person'
  | 'industry'
  | 'industryCode'
  | 'size'
  | 'region'
  | 'city'
  | 'phone'
  | 'email'
  | 'url'
  | 'date'
  | 'amount'
  | 'number'
  | 'integer'
  | 'level'
  | 'consent'
  | 'list'
  | 'multiList'
  | 'uscc'
  | 'customerId'
  | 'code';

/** 必填, 建议, 选填. */
export const requiredLevels = ['required', 'recommended', 'optional'] as const;
export type RequiredLevel = (typeof requiredLevels)[number];

/** 公开, 内部, 个人, 敏感: who may see a field, and what a shared copy masks. */
export type PrivacyGrade = 'public' | 'internal' | 'personal' | 'sensitive';

/** What of a field differs where the customers are persons or a trade of its own. */
export interface FieldVariant {
  readonly title: Bilingual;
  readonly type: FieldType;
  readonly aliases: readonly string[];
  readonly note: Bilingual;
  readonly example: string;
  readonly grade: PrivacyGrade;
}

/** One field of a book sheet: everything templates, intake, validation, dropdowns and cards know about it. */
export interface Field {
  readonly key: string;
  readonly book: BookId;
  readonly title: Bilingual;
  /** Header texts people use for it in either language, besides its title. */
  readonly aliases: readonly string[];
  readonly type: FieldType;
  readonly required: RequiredLevel;
  /** At least one field of a group has to be filled where its fields are required. */
  readonly group?: string;
  /** Id of the list its values come from (`list` and `multiList`). */
  readonly list?: string;
  /** 填写说明. */
  readonly note: Bilingual;
  readonly example: string;
  /** Column width in characters. */
  readonly width: number;
  readonly grade: PrivacyGrade;
  /** Least and greatest number that can be; outside it is a slip. */
  readonly range?: readonly [least: number, greatest: number];
  /** Unit words that may follow the number (岁, 台). */
  readonly units?: readonly string[];
  readonly packs: readonly PackId[];
  /** Whether templates show it unless the team decides otherwise. */
  readonly shown: boolean;
  readonly variants?: Partial<Readonly<Record<PackId, FieldVariant>>>;
  /** Words one of which its header or its values have, where the header is none of its names. */
  readonly telling?: RegExp;
  /** Headers that mostly name something else: such a column is its only after asking. */
  readonly unsure?: RegExp;
  /** Declared by the team on the 字段设置 page. */
  readonly own?: boolean;
}

/** What a declaration says; the rest follows from the type. Aliases are separated by `|`. */
export interface FieldDeclaration {
  readonly type?: FieldType;
  readonly required?: RequiredLevel;
  readonly group?: string;
  readonly list?: string;
  readonly aliases: string;
  readonly note: readonly [zh: string, en: string];
  readonly example?: string;
  readonly width?: number;
  readonly grade?: PrivacyGrade;
  readonly range?: readonly [least: number, greatest: number];
  readonly units?: readonly string[];
  readonly telling?: RegExp;
  readonly unsure?: RegExp;
  readonly packs?: readonly PackId[];
  readonly shown?: boolean;
  readonly variants?: Partial<
    Readonly<
      Record<
        PackId,
        {
          readonly title: readonly [zh: string, en: string];
          readonly type: FieldType;
          readonly aliases: string;
          readonly note: readonly [zh: string, en: string];
          readonly example: string;
        }
      >
    >
  >;
}

const widths: Readonly<Record<FieldType, number>> = {
  text: 24,
  company: 32,
  person: 12,
  industry: 26,
  industryCode: 12,
  size: 16,
  region: 22,
  city: 14,
  phone: 18,
  email: 28,
  url: 26,
  date: 14,
  amount: 14,
  number: 12,
  integer: 10,
  level: 10,
  consent: 12,
  list: 14,
  multiList: 20,
  uscc: 22,
  customerId: 16,
  code: 18,
};

const grades: Partial<Readonly<Record<FieldType, PrivacyGrade>>> = {
  company: 'internal',
  person: 'personal',
  phone: 'personal',
  email: 'personal',
  industry: 'public',
  industryCode: 'public',
  size: 'public',
  region: 'public',
  city: 'internal',
  url: 'public',
  uscc: 'public',
};

/** Splits the `|`-separated aliases of a declaration. */
export function aliasesOf(list: string): readonly string[] {
  return list === '' ? [] : list.split('|');
}

const bilingual = ([zh, en]: readonly [zh: string, en: string]): Bilingual => ({ zh, en });

/** Declares the fields of one book, in the order of its columns. */
export function fieldsFor(
  book: BookId,
  packs: readonly PackId[],
  declarations: Readonly<Record<string, readonly [zh: string, en: string, declaration: FieldDeclaration]>>,
): readonly Field[] {
  return Object.entries(declarations).map(([key, [zh, en, declared]]) => {
    const type = declared.type ?? 'text';
    const variants = Object.entries(declared.variants ?? {}).map(
      ([pack, variant]) =>
        [
          pack,
          {
            title: bilingual(variant.title),
            type: variant.type,
            aliases: aliasesOf(variant.aliases),
            note: bilingual(variant.note),
            example: variant.example,
            // A company's name is no secret inside the firm, a person's is.
            grade: declared.grade ?? grades[variant.type] ?? 'internal',
          },
        ] as const,
    );
    return {
      key,
      book,
      title: { zh, en },
      aliases: aliasesOf(declared.aliases),
      type,
      required: declared.required ?? 'optional',
      note: bilingual(declared.note),
      example: declared.example ?? '',
      width: declared.width ?? widths[type],
      grade: declared.grade ?? grades[type] ?? 'internal',
      packs: declared.packs ?? packs,
      shown: declared.shown ?? true,
      ...(declared.telling === undefined ? {} : { telling: declared.telling }),
      ...(declared.unsure === undefined ? {} : { unsure: declared.unsure }),
      ...(declared.group === undefined ? {} : { group: declared.group }),
      ...(declared.list === undefined ? {} : { list: declared.list }),
      ...(declared.range === undefined ? {} : { range: declared.range }),
      ...(declared.units === undefined ? {} : { units: declared.units }),
      ...(variants.length === 0 ? {} : { variants: Object.fromEntries(variants) }),
    };
  });
}
