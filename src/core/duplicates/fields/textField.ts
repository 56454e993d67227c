import { bigrams, bigramSimilarity, foldForMatching, jaroWinkler, simplified, tidy } from '../../text';
import { levelIndex } from '../comparator';
import type { Comparator, Level } from '../comparator';
import { WordWeights } from './wordWeights';
import type { WeightedWords } from './wordWeights';

const levels: readonly Level[] = [
  { key: 'same', m: 0.7, u: 0.02, byRarity: true },
  { key: 'nearlySame', m: 0.12, u: 0.01 },
  { key: 'similar', m: 0.08, u: 0.03 },
  { key: 'different', m: 0.1, u: 0.94, atMost: 0.8 },
];
const level = levelIndex(levels);
const same = level('same');
const nearlySame = level('nearlySame');
const similar = level('similar');
const different = level('different');

/** Any text, folded; a text with spaces also as words. */
export interface TextValue {
  readonly text: string;
  readonly chinese: boolean;
  readonly words: WeightedWords;
}

/** Compares texts nothing else is known of: folded equality, then words or characters in common. */
export function textField(): Comparator<TextValue> {
  const weights = new WordWeights();
  return {
    kind: 'text',
    levels,
    parse: (given) => {
      const chinese = /\p{Script=Han}/u.test(given);
      const words = chinese
        ? simplified(foldForMatching(given)).replace(/[^\p{L}\p{N}]/gu, '')
        : tidy(given)
            .normalize('NFKD')
            .replace(/\p{M}|['’]/gu, '')
            .toUpperCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim();
      if (words === '') return undefined;
      return { text: words, chinese, words: weights.wordsOf(chinese ? '' : words) };
    },
    tokens: (value, emit) => {
      emit(value.text, 1);
      if (value.chinese) for (const pair of bigrams(value.text)) emit(pair, 0.3);
      else weights.tokens(value.words, emit);
    },
    compare: (a, b) => {
      if (a.text === b.text) return same;
      if (a.chinese !== b.chinese) return different;
      const likeness = a.chinese
        ? bigramSimilarity(a.text, b.text)
        : Math.max(weights.similarity(a.words, b.words).similarity, jaroWinkler(a.text, b.text) * 0.97);
      if (likeness >= 0.88) return nearlySame;
      return likeness >= 0.65 ? similar : different;
    },
    term: ({ text }) => text,
    fit: (values, counts) => {
      weights.fit(values, counts, ({ words }) => words);
    },
  };
}
