import { soundKey, syllablesOf } from './syllables';

/** Key that texts which sound alike share (zh/z, ch/c, sh/s and final n/ng folded), syllables parted by spaces. */
export function pinyinKey(text: string): string {
  return soundKey(text, 'blurred').trimEnd();
}

const blurred = new Map<string, readonly string[]>();

/** All readings of a character with what many speakers do not keep apart folded. */
function readingsOf(character: string): readonly string[] {
  let known = blurred.get(character);
  if (!known) {
    known = syllablesOf(character).map((syllable) =>
      syllable.replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n'),
    );
    blurred.set(character, known);
  }
  return known;
}

/** Whether two characters can be read alike, in any of their readings. */
function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const others = readingsOf(b);
  return readingsOf(a).some((reading) => others.includes(reading));
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
