import { pinyin } from 'pinyin-pro';

const readings = new Map<string, readonly string[]>();

/** All readings of a character without tones, the most common first; a character without any is its own reading. */
export function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (!known) {
    known = /\p{Script=Han}/u.test(character)
      ? Array.from(new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true })))
      : [character];
    if (known.length === 0) known = [character];
    readings.set(character, known);
  }
  return known;
}

/** Folds the differences many speakers neither hear nor type: zh/z, ch/c, sh/s and final n/ng. */
function blurred(reading: string): string {
  return reading.replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n');
}

/** Key that homophones share: the common reading of every character, blurred. */
export function pinyinKey(text: string): string {
  let key = '';
  for (const character of text) key += `${blurred(readingsOf(character)[0] ?? character)} `;
  return key.trimEnd();
}

/** Whether two characters can be read alike, in any of their readings. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const others = readingsOf(b).map(blurred);
  return readingsOf(a).some((reading) => others.includes(blurred(reading)));
}

/** Whether two texts of the same length are read alike character by character. */
export function isHomophone(a: string, b: string): boolean {
  const left = Array.from(a);
  const right = Array.from(b);
  return left.length === right.length && left.every((character, index) => soundAlike(character, right[index] ?? ''));
}
