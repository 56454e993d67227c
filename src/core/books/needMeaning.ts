/**
 * What a word in a need says of it:
 * - `topic`: what is asked for; two needs with one topic are mostly the same need;
 * - `means`: with what, where or when it is to work (a phone, English, at night), which says what is asked for only
 *   where nothing else does;
 * - `thing`: what it is about (a stock, a system), of which many things may be wanted;
 * - `manner`: how something is or should be (slow, wrong, announced), whatever it is.
 */
export type MeaningKind = 'topic' | 'means' | 'thing' | 'manner';

/** Words for one thing customers ask for or speak of. */
export interface NeedMeaning {
  readonly kind: MeaningKind;
  /**
   * Separated by spaces; the first names the meaning. A phrase in Latin letters has `_` for its spaces; `~` stands for
   * up to five characters of the same clause. A word belongs to one meaning; where words overlap, the one that starts
   * first is meant, and of those the longest.
   */
  readonly words: string;
  /** Pairs of meanings, by their names, that say the topic when they stand in one clause: `库存 不准`. */
  readonly pairs: readonly string[];
}

export const topic = (words: string, ...pairs: string[]): NeedMeaning => ({ kind: 'topic', words, pairs });
export const means = (words: string, ...pairs: string[]): NeedMeaning => ({ kind: 'means', words, pairs });
export const thing = (words: string): NeedMeaning => ({ kind: 'thing', words, pairs: [] });
export const manner = (words: string): NeedMeaning => ({ kind: 'manner', words, pairs: [] });
