import type { Bilingual, Message } from '../message';
import type { RequiredLevel } from './field';

/** Codes of the sentences the books room speaks, each with the parameters it fills in. */
export type BooksMessages = {
  'books.note': { readonly level: Message; readonly note: Bilingual; readonly example: Message | string };
  'books.example': { readonly example: string };
  /** A carried column whose header is missing or clashes with a field's. */
  'books.carried': { readonly header: string; readonly number: number };
  'books.kept': { readonly book: Bilingual };
  'books.dictionary': object;
  'books.dictionary.note': object;
  'books.dictionary.unnamed': { readonly row: number };
  'books.dictionary.twice': { readonly row: number; readonly tag: string };
  'books.dictionary.cutoff': { readonly row: number; readonly tag: string; readonly text: string };
  'books.dictionary.noValues': { readonly row: number; readonly tag: string };
} & { readonly [Level in `books.level.${RequiredLevel}`]: object };
