import {
  asTyped,
  cleaned,
  doubtful,
  editDistance,
  foldForMatching,
  isPlaceholder,
  memoised,
  simplified,
} from '../text';
import type { Reading } from '../text';
import { codeListTable } from './data/codeLists';
import { codeListWords } from './data/codeListWords';

export type CodeListId = keyof typeof codeListTable;

export interface CodeListEntry {
  readonly code: string;
  readonly label: string;
}

const parsed = new Map<CodeListId, readonly CodeListEntry[]>();

/** The entries of a national code list in its own order. */
export function codeList(id: CodeListId): readonly CodeListEntry[] {
  let entries = parsed.get(id);
  if (!entries) {
    entries = codeListTable[id].split(',').map((item) => {
      const [, code = '', label = ''] = /^(\d+)(.*)$/u.exec(item) ?? [];
      return { code, label };
    });
    parsed.set(id, entries);
  }
  return entries;
}

/** Words people use for the entries of a list, by folded word, with the entry's code. */
const wordsOf = memoised((id: string) => {
  const words = new Map<string, string>();
  for (const line of (codeListWords[id as CodeListId] ?? '').split('\n')) {
    const [code = '', ...meant] = line.split(' ');
    for (const word of meant) words.set(word, code);
  }
  return words;
});

/**
 * Reads a value of a national code list (gender, marital status, education …) as its label: by label, code, or an
 * everyday word. Everyday words that leave open which entry is meant (本科: 毕业, 结业 or 肄业) are doubtful.
 */
export function readCodeListValue(id: CodeListId, text: string): Reading<string> {
  const entries = codeList(id);
  const exact = entries.find(({ label }) => label === text);
  if (exact) return asTyped(exact.label);
  const folded = simplified(foldForMatching(text));
  if (folded === '' || isPlaceholder(text)) return doubtful('placeholder');
  const same = entries.find(({ label, code }) => code === folded || foldForMatching(label) === folded);
  if (same) return cleaned(same.label);
  const code = wordsOf(id).get(folded);
  const meant = entries.find((entry) => entry.code === code);
  if (meant) return doubtful('synonym', meant.label);
  const near = entries.filter(({ label }) => label.length > 2 && editDistance(label, folded, 1) <= 1);
  return near.length === 1 && near[0]
    ? doubtful('typo', near[0].label)
    : doubtful(
        'unknown',
        null,
        near.map(({ label }) => label),
      );
}
