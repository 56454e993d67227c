import { soundKey, syllablesOf } from './syllables';

/** Key that texts which sound alike share (zh/z, ch/c, sh/s and final n/ng folded), syllables parted by spaces. */
export function pinyinKey(text: string): string {
  return soundKey(text, 'blurred').trimEnd();
}

const blurred = (syllable: string) => syllable.replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n');

/** Whether two characters can be read alike, in any of their readings. */
function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const others = syllablesOf(b).map(blurred);
  return syllablesOf(a).some((syllable) => others.includes(blurred(syllable)));
}

/** Whether two texts of the same length can be read alike character by character. */
export function isHomophone(a: string, b: string): boolean {
  const left = Array.from(a);
  const right = Array.from(b);
  return (
    left.length === right.length &&
    left.every((character, index) => soundAlike(character, right[index] ?? ''))
  );
}
