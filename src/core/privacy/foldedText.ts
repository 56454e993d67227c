import { simplified } from '../text';

/** A text as it is searched, with the place each of its characters came from. */
export interface FoldedText {
  readonly folded: string;
  /** By index of the folded text: where in the text its character begins, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const unseen = /^[\s\p{Cf}]$/u;

/**
 * Width, case and script folded and everything that cannot be seen dropped, so that 张 伟明, 張偉明 and ＺＷＭ are found
 * where 张伟明 and zwm are looked for.
 */
export function foldedText(text: string): FoldedText {
  const characters = Array.from(text);
  const converted = Array.from(simplified(text));
  const isParallel = converted.length === characters.length;
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const plain = ((isParallel ? converted[index] : character) ?? character).normalize('NFKC').toLowerCase();
    for (const each of plain) {
      if (unseen.test(each)) continue;
      folded += each;
      const units = new Array<number>(each.length);
      starts.push(...units.fill(at));
      ends.push(...units.fill(at + character.length));
    }
    at += character.length;
  }
  return { folded, starts, ends };
}
