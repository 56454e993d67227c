import type { Bilingual, Message } from '../message';
import type { RequiredLevel } from './field';
import type { TagKind, TagScope } from './tagDictionary';

type DictionaryColumn = 'category' | 'name' | 'kind' | 'values' | 'definition' | 'scope' | 'rule' | 'cutoffs';

/** Codes of the sentences the books room speaks, each with the parameters it fills in. */
export type BooksMessages = {
  'books.note': { readonly level: Message; readonly note: Bilingual; readonly example: Message | string };
  'books.example': { readonly example: string };
  /** A carried column whose header is missing or clashes with a field's. */
  'books.carried': { readonly header: string; readonly number: number };
  'books.kept': { readonly book: Bilingual };
  'books.dictionary': object;
  'books.dictionary.note': object;
  'books.dictionary.byHand': object;
} & { readonly [Level in `books.level.${RequiredLevel}`]: object } & {
  readonly [Column in `books.dictionary.${DictionaryColumn}`]: object;
} & { readonly [Kind in `books.tagKind.${TagKind}`]: object } & {
  readonly [Scope in `books.tagScope.${TagScope}`]: object;
};
