import {
  arabicDigits,
  bigramSimilarity,
  bigrams,
  foldForMatching,
  placeRelation,
  simplified,
  tidy,
} from '../../text';
import type { Gazetteer } from '../../text';
import { levelIndex } from '../comparator';
import type { Comparator, Level } from '../comparator';
import { streetWords } from './streetWords';
import { WordWeights } from './wordWeights';
import type { WeightedWords } from './wordWeights';

const levels: readonly Level[] = [
  { key: 'same', m: 0.55, u: 1e-4, byRarity: true },
  { key: 'nearlySame', m: 0.2, u: 2e-4 },
  { key: 'sameStreet', m: 0.06, u: 3e-3 },
  { key: 'similar', m: 0.08, u: 5e-3 },
  { key: 'different', m: 0.11, u: 0.99, atMost: 0.5 },
];
const level = levelIndex(levels);
const same = level('same');
const nearlySame = level('nearlySame');
const sameStreet = level('sameStreet');
const similar = level('similar');
const different = level('different');

/** Whether a level takes two cells for one address. */
export const isOneAddress = (found: number) => found <= nearlySame;

/** Whether an address says where a building stands, which a street without a number does not. */
export const isExactAddress = ({ numbers }: AddressValue) => numbers.length > 0;

/** An address without its division: street text and its numbers in their order. */
export interface AddressValue {
  readonly chinese: boolean;
  readonly codes: readonly string[];
  /** Chinese: everything after the division, numerals folded. Otherwise the words, abbreviations spelled out. */
  readonly street: string;
  readonly numbers: readonly string[];
  readonly words: WeightedWords;
}

/** Compares addresses: house numbers must agree, the rest may be written in many ways. */
export function addressField(places: Gazetteer): Comparator<AddressValue> {
  const weights = new WordWeights();

  const parse = (given: string): AddressValue | undefined => {
    if (!/\p{Script=Han}/u.test(given)) return parseLatin(given);
    const text = arabicDigits(simplified(foldForMatching(given))).replace(/[^\p{L}\p{N}]/gu, '');
    const path = places.addressPath(text);
    const street = text.slice(path?.length ?? 0).toUpperCase();
    if (text === '') return undefined;
    return {
      chinese: true,
      codes: path?.codes ?? [],
      street,
      numbers: numbersOf(street),
      words: { words: [] },
    };
  };

  const parseLatin = (given: string): AddressValue | undefined => {
    const words = tidy(given)
      .normalize('NFKD')
      .replace(/\p{M}|['’]/gu, '')
      .toUpperCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map((word) => streetWords[word] ?? word.replace(/^(\d+)(?:ST|ND|RD|TH)$/u, '$1'));
    if (words.length === 0) return undefined;
    const street = words.join(' ');
    return { chinese: false, codes: [], street, numbers: numbersOf(street), words: { words } };
  };

  const compare = (a: AddressValue, b: AddressValue): number => {
    if (a.chinese !== b.chinese) return different;
    if (a.chinese && placeRelation(a.codes, b.codes) === 'apart') return different;
    if (a.street === b.street) return same;
    const likeness = a.chinese
      ? bigramSimilarity(a.street, b.street)
      : weights.similarity(a.words, b.words).similarity;
    const numbersAgree = agree(a.numbers, b.numbers);
    if (numbersAgree === 'yes' && likeness >= 0.6) return nearlySame;
    if (numbersAgree !== 'no' && likeness >= 0.85) return nearlySame;
    if (likeness >= 0.75) return sameStreet;
    return likeness >= 0.45 ? similar : different;
  };

  return {
    kind: 'address',
    levels,
    parse,
    compare,
    tokens: (value, emit) => {
      emit(value.street, 1);
      if (value.chinese) {
        for (const pair of bigrams(value.street.replace(/\d+/gu, ''))) emit(pair, 0.35);
        if (value.numbers.length > 1) emit(`n${value.numbers.join(',')}`, 0.6);
        return;
      }
      for (const word of value.words.words) if (word.length >= 2) emit(`w${word}`, 0.5);
      weights.tokens({ words: value.words.words.filter((word) => word.length >= 5) }, (token, share) => {
        emit(token, share * 0.6);
      });
    },
    term: ({ street }) => street,
    fit: (values, counts) => {
      weights.fit(values, counts, ({ words }) => words);
    },
  };
}

function numbersOf(text: string): readonly string[] {
  return text.match(/\d+/gu) ?? [];
}

/** `no` where both have numbers and the shorter list is not part of the other. */
function agree(a: readonly string[], b: readonly string[]): 'yes' | 'no' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((number) => long.includes(number)) ? 'yes' : 'no';
}
