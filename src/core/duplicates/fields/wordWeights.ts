import { jaroWinkler } from '../../text';

/** The words of a Latin text in their order, with their weights once `fit` has seen the sheet. */
export interface WeightedWords {
  readonly words: readonly string[];
}

/** How well the words of two texts go together. */
export interface WordAgreement {
  /** 0 to 1 over all words of both. */
  readonly similarity: number;
  /** Share of the shorter text found in the longer one, 0 to 1. */
  readonly containment: number;
  /** Each text has a whole word the other lacks: Acme Foods, Acme Motors. */
  readonly replaced: boolean;
}

/** Shorter words (of, the, 1st) come and go. */
const wholeWord = 4;
/** Words that differ less than this are two words. */
const sameWord = 0.88;

/**
 * Word-by-word comparison in which rare words count more (soft TF-IDF).
 * Source: W. Cohen, P. Ravikumar, S. Fienberg, A Comparison of String Distance Metrics for Name-Matching Tasks (2003).
 */
export class WordWeights {
  private readonly rows = new Map<string, number>();
  private total = 1;

  wordsOf(text: string): WeightedWords {
    return { words: text === '' ? [] : text.split(' ') };
  }

  fit<Value>(
    values: readonly Value[],
    counts: ArrayLike<number>,
    wordsOf: (value: Value) => WeightedWords,
  ): void {
    this.rows.clear();
    this.total = 1;
    values.forEach((value, index) => {
      const rows = counts[index] ?? 0;
      this.total += rows;
      for (const word of new Set(wordsOf(value).words))
        this.rows.set(word, (this.rows.get(word) ?? 0) + rows);
    });
  }

  /** In bits; at least a little, so that even the commonest word says something. */
  weight(word: string): number {
    return (
      0.3 + Math.log2((this.total + 1) / ((this.rows.get(word) ?? 1) + 0.5)) * (word.length === 1 ? 0.5 : 1)
    );
  }

  similarity(a: WeightedWords, b: WeightedWords): WordAgreement {
    const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
    if (short.length === 0) return { similarity: 0, containment: 0, replaced: false };
    const taken = new Uint8Array(long.length);
    let shared = 0;
    let shortTotal = 0;
    let alone = false;
    for (const word of short) {
      const weight = this.weight(word);
      shortTotal += weight;
      const best = bestPartner(word, long, taken);
      if (best.at < 0) {
        alone ||= word.length >= wholeWord;
        continue;
      }
      taken[best.at] = 1;
      shared += Math.min(weight, this.weight(long[best.at] ?? '')) * best.likeness;
    }
    let longTotal = 0;
    for (const word of long) longTotal += this.weight(word);
    return {
      similarity: Math.min(1, (2 * shared) / (shortTotal + longTotal)),
      containment: Math.min(1, shared / Math.min(shortTotal, longTotal)),
      replaced: alone && long.some((word, at) => taken[at] === 0 && word.length >= wholeWord),
    };
  }

  tokens({ words }: WeightedWords, emit: (token: string, share: number) => void): void {
    for (const word of words) {
      if (word.length < 2) continue;
      emit(`w${word}`, 0.8);
      if (word.length >= 5) emit(`s${word.slice(0, 4)}`, 0.5);
      if (word.length >= 4) emit(`c${skeleton(word)}`, 0.5);
    }
  }
}

function bestPartner(
  word: string,
  words: readonly string[],
  taken: Uint8Array,
): { at: number; likeness: number } {
  let at = -1;
  let likeness = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (taken[i] === 1) continue;
    const found = likenessOf(word, words[i] ?? '');
    if (found <= likeness) continue;
    at = i;
    likeness = found;
  }
  return { at, likeness };
}

/** 1 for equal words, less for slips, abbreviations (deli, delicatessen) and initials, 0 for two words. */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/^\d+$/u.test(short)) return 0;
  if (long.startsWith(short)) return short.length === 1 ? 0.6 : short.length >= 3 ? 0.9 : 0.75;
  if (short.length < 3) return 0;
  const likeness = jaroWinkler(a, b);
  return likeness >= sameWord ? likeness : 0;
}

/** First letter and the consonants after it: what survives most spelling slips in a word. */
export function skeleton(word: string): string {
  return (
    (word[0] ?? '') +
    word
      .slice(1)
      .replace(/[AEIOUYHW]/gu, '')
      .replace(/(.)\1+/gu, '$1')
  );
}
