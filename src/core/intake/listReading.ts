import { levelWords } from '../books';
import type { List, ListValue } from '../books';
import type { CellScalar } from '../table';
import {
  asTyped,
  certain,
  cleaned,
  doubtful,
  editDistance,
  foldForMatching,
  isPlaceholder,
  simplified,
  splitValues,
  tidy,
} from '../text';
import type { Reading } from '../text';

interface ListIndex {
  readonly certain: ReadonlyMap<string, ListValue>;
  readonly words: ReadonlyMap<string, readonly ListValue[]>;
}

const indexes = new WeakMap<List, ListIndex>();
const fold = (text: string) => simplified(foldForMatching(text)).replace(/[-－—–/:：_·]/gu, '-');

function indexOf(list: List): ListIndex {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const sure = new Map<string, ListValue>();
  const words = new Map<string, ListValue[]>();
  for (const value of list.values) {
    for (const spelling of [value.value.zh, value.value.en, ...value.spellings])
      sure.set(fold(spelling), value);
    for (const word of value.words) words.set(fold(word), [...(words.get(fold(word)) ?? []), value]);
  }
  const index = { certain: sure, words };
  indexes.set(list, index);
  return index;
}

/**
 * Reads a value of a list. Certain: the value in either language, its other spellings, and these with a remark in
 * brackets after them (中频（季度采购）). Everyday words, in some lists inside longer ones too, and slips of one character
 * are suggestions. A value outside an open list stands as typed.
 */
export function readListValue(text: string, list: List): Reading<CellScalar> {
  const index = indexOf(list);
  const bare = tidy(text).replace(/[（(][^（）()]*[）)]$/u, '');
  const sure = index.certain.get(fold(text)) ?? (bare === '' ? undefined : index.certain.get(fold(bare)));
  if (sure !== undefined) return certain<CellScalar>(sure.value.zh, text, sure.value.zh);
  const [meant, ...others] = index.words.get(fold(text)) ?? index.words.get(fold(bare)) ?? [];
  if (meant !== undefined)
    return doubtful<CellScalar>(
      'synonym',
      meant.value.zh,
      others.map(({ value }) => value.zh),
    );
  if (isPlaceholder(text)) return doubtful('placeholder');
  const within = list.compounds === true ? valuesWithin(fold(text), index) : [];
  if (within.length > 0) return doubtful<CellScalar>('partly', within[0], within.slice(1));
  const near = nearValues(fold(text), list);
  if (near.length > 0) return doubtful<CellScalar>('typo', near[0], near.slice(1));
  if (!list.open) return doubtful('unknown');
  const clean = tidy(text);
  return clean === text ? asTyped(text) : cleaned(clean);
}

/** What takes back the word behind it: 非客户介绍. */
const negation = /[不未无非没]$/u;

/**
 * Values whose words stand inside a longer text, the one meant most first: Chinese compounds carry their meaning at the
 * end (微信朋友推荐 is a recommendation), and of words that end together the longest counts.
 */
function valuesWithin(folded: string, { certain: sure, words }: ListIndex): readonly string[] {
  const found: { readonly value: ListValue; readonly end: number; readonly length: number }[] = [];
  const look = (word: string, value: ListValue) => {
    const at = isWord(word) ? folded.lastIndexOf(word) : -1;
    if (at < 0 || negation.test(folded.slice(0, at)) || isPartOfLatin(folded, at, word.length)) return;
    found.push({ value, end: at + word.length, length: word.length });
  };
  for (const [word, value] of sure) look(word, value);
  for (const [word, [value, other]] of words) if (value && other === undefined) look(word, value);
  const best = found.sort((a, b) => b.end - a.end || b.length - a.length);
  return [...new Set(best.map(({ value }) => value.value.zh))];
}

/** One character stands in too many words, a number for too many things. */
const isWord = (word: string) => word.length >= 2 && !/^\d{1,3}$/u.test(word);

/** Whether letters or digits go on beside a Latin word: web is no word of webinar. */
const isPartOfLatin = (text: string, at: number, length: number) =>
  /[a-z\d]/u.test(text[at] ?? '') && /[a-z\d]/u.test(`${text[at - 1] ?? ''}${text[at + length] ?? ''}`);

/** Values one slip away; of short values only those of the same length. */
function nearValues(folded: string, list: List): readonly string[] {
  if (folded.length < 2) return [];
  return list.values
    .map(({ value }) => value.zh)
    .filter((name) => {
      const other = fold(name);
      return (
        (other.length > 2 || other.length === folded.length) &&
        other.length > 1 &&
        editDistance(folded, other, 1) === 1 &&
        (other.length > 2 || other[0] === folded[0])
      );
    });
}

/** Reads a cell with several values of a list; canonical is joined by 、. */
export function readListValues(text: string, list: List): Reading<CellScalar> {
  const readings = splitValues(text).map((part) => readListValue(part, list));
  const meant = readings.map((reading) => reading.value ?? reading.suggestion ?? null);
  const doubts = readings.find((reading) => reading.state === 'doubtful');
  const joined = [...new Set(meant.filter((value) => value !== null))].join('、');
  if (doubts === undefined) return certain<CellScalar>(joined, text, joined);
  return meant.every((value) => value !== null)
    ? doubtful<CellScalar>(doubts.complaint ?? 'unknown', joined)
    : doubtful(doubts.complaint ?? 'unknown');
}

/** The level a word stands for (高 5, 重要 4, 一般 3, 不急 1); `undefined` for other texts. */
export function levelOfWord(text: string): number | undefined {
  return levelWords.get(foldForMatching(text));
}

/** Reads a 1-to-5 score: digits, 4分, ★★★★, 4/5. Words are suggestions. */
export function readLevel(text: string, typed?: number): Reading<CellScalar> {
  const folded = foldForMatching(text);
  const stars = /^★{1,5}☆{0,4}$/u.test(folded) ? folded.replace(/☆/gu, '').length : undefined;
  const number = stars ?? Number(/^(\d+(?:\.0+)?)(?:分|级|星|\/5)?$/u.exec(folded)?.[1] ?? Number.NaN);
  if (Number.isInteger(number)) {
    if (number < 1 || number > 5) return doubtful('impossible');
    return typed === number ? asTyped<CellScalar>(number) : cleaned<CellScalar>(number);
  }
  const meant = levelOfWord(text);
  if (meant !== undefined) return doubtful<CellScalar>('synonym', meant);
  return isPlaceholder(text) ? doubtful('placeholder') : doubtful('unknown');
}
