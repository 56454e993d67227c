import type { Bilingual } from '../message';
import { aliasesOf } from './field';

/** One value of a list. Cells hold the Chinese name as the canonical value; either language is read. */
export interface ListValue {
  readonly value: Bilingual;
  /** Other spellings of the same value: replaced with certainty. */
  readonly spellings: readonly string[];
  /** Everyday words that usually mean it: offered as a suggestion. */
  readonly words: readonly string[];
}

/** The values a field may have. */
export interface List {
  readonly id: string;
  readonly title: Bilingual;
  /** Values outside it are accepted: the list proposes, it does not forbid. */
  readonly open: boolean;
  /** Words count inside longer ones too (抖音直播): people add to what they call the way a customer came. */
  readonly compounds?: true;
  readonly values: readonly ListValue[];
}

type ValueDeclaration = readonly [zh: string, en: string, spellings?: string, words?: string];

/** Declares a list; spellings and words are separated by `|`. */
export function listOf(
  id: string,
  [zh, en]: readonly [zh: string, en: string],
  values: readonly ValueDeclaration[],
  open = false,
): List {
  return {
    id,
    title: { zh, en },
    open,
    values: values.map(([valueZh, valueEn, spellings = '', words = '']) => ({
      value: { zh: valueZh, en: valueEn },
      spellings: aliasesOf(spellings),
      words: aliasesOf(words),
    })),
  };
}

/** The same list, its words known inside longer ones too. */
export const alsoInCompounds = (list: List): List => ({ ...list, compounds: true });
