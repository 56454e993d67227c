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
 * brackets after them (中频（季度采购）). Everyday words and slips of one character are suggestions. A value outside an
 * open list stands as typed.
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
  const near = nearValues(fold(text), list);
  if (near.length > 0) return doubtful<CellScalar>('typo', near[0], near.slice(1));
  if (!list.open) return doubtful('unknown');
  const clean = tidy(text);
  return clean === text ? asTyped(text) : cleaned(clean);
}

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
