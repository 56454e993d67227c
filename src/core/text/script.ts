import { Converter } from 'opencc-js/t2cn';
import { syllablesOf } from './syllables';

/** Characters that are traditional forms of others and yet valid in simplified text (place names, surnames, given names). */
const valid = new Set('乾著藉徵瞭夥於祇昇甯锺麽堃喆淼羨鍾');

/** Traditional forms that GB 2312 has all the same. */
const strays = new Set('後菸麴');

/** Whether every Chinese character is one of GB 2312, which is simplified but for a few: most texts need no conversion. */
function isSimplified(text: string): boolean {
  for (const character of text) {
    if (
      /[\u3400-\u9fff\uf900-\ufaff]/u.test(character) &&
      (syllablesOf(character).length === 0 || strays.has(character))
    )
      return false;
  }
  return true;
}

let converter: ((text: string) => string) | undefined;

/**
 * Traditional characters as simplified ones, vocabulary untouched. A text whose only convertible characters are also
 * good simplified ones (乾县, 昇辉) stays as it is.
 */
export function simplified(text: string): string {
  if (isSimplified(text)) return text;
  converter ??= Converter({ from: 't', to: 'cn' });
  const converted = converter(text);
  if (converted === text) return text;
  const before = Array.from(text);
  const after = Array.from(converted);
  if (before.length !== after.length) return converted;
  return before.some((character, index) => character !== after[index] && !valid.has(character))
    ? converted
    : text;
}
