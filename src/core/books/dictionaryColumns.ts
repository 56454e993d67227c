import type { Bilingual } from '../message';
import type { TagKind, TagScope } from './tagDictionary';

/** Columns of 标签字典, in their order. */
export const dictionaryColumnKeys = [
  'category',
  'name',
  'kind',
  'values',
  'definition',
  'scope',
  'rule',
  'cutoffs',
] as const;
export type DictionaryColumn = (typeof dictionaryColumnKeys)[number];

/** Headers and widths of the dictionary's columns; the sheet is read back by them, in either language. */
export const dictionaryColumns: Readonly<
  Record<DictionaryColumn, { readonly title: Bilingual; readonly width: number }>
> = {
  category: { title: { zh: '分类', en: 'Category' }, width: 14 },
  name: { title: { zh: '标签', en: 'Tag' }, width: 18 },
  kind: { title: { zh: '类型', en: 'Kind' }, width: 10 },
  values: { title: { zh: '取值', en: 'Values' }, width: 48 },
  definition: { title: { zh: '定义', en: 'Definition' }, width: 36 },
  scope: { title: { zh: '适用对象', en: 'Applies to' }, width: 12 },
  rule: { title: { zh: '计算规则', en: 'Rule' }, width: 48 },
  cutoffs: { title: { zh: '分档数值', en: 'Cut-offs' }, width: 32 },
};

export const tagKindNames: Readonly<Record<TagKind, Bilingual>> = {
  single: { zh: '单选', en: 'One of' },
  multi: { zh: '多选', en: 'Several of' },
  number: { zh: '数字', en: 'Number' },
  text: { zh: '文本', en: 'Text' },
};

export const tagScopeNames: Readonly<Record<TagScope, Bilingual>> = {
  all: { zh: '全部客户', en: 'All customers' },
  organisations: { zh: '企业客户', en: 'Organisations' },
  persons: { zh: '个人客户', en: 'Persons' },
};

/** Stands in the rule's column of tags people judge. */
export const judgedByHand: Bilingual = { zh: '人工判断', en: 'Judged by a person' };

/** Header of the hidden column that knows a tag by its key when it is renamed. */
export const dictionaryKeyHeader = 'kb_key';
