import { Converter } from 'opencc-js/t2cn';
import { knownCharacters } from './syllables';

/** Characters that are traditional forms of others and yet valid in simplified text (place names, surnames, given names). */
const valid = new Set('乾著藉徵瞭夥於祇昇甯锺麽堃喆淼羨鍾');

/** Traditional forms that GB 2312 has all the same. */
const strays = new Set('後菸麴');

/** By UTF-16 code: 1 for Chinese characters that may need conversion, that is, all but those of GB 2312. */
let suspects: Uint8Array | undefined;

function suspectTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(1, 0x3400, 0xa000).fill(1, 0xd800, 0xdc00).fill(1, 0xf900, 0xfb00);
  for (const character of knownCharacters()) if (!strays.has(character)) table[character.charCodeAt(0)] = 0;
  return table;
}

/** Whether every Chinese character is one of GB 2312, which is simplified but for a few: most texts need no conversion. */
function isSimplified(text: string): boolean {
  suspects ??= suspectTable();
  for (let at = 0; at < text.length; at += 1) if (suspects[text.charCodeAt(at)] === 1) return false;
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
