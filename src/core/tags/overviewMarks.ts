import { hashText } from '../text';
import type { OverviewCell } from './overview';

/**
 * What a line of the overview held when it was made, in a hidden cell of the line itself, so that it goes along when
 * people sort: `;key=a1x9k3` for every tag, `a` for computed or `p` for people's, and a fingerprint of the text. What
 * differs from it was changed by hand.
 */
export function marksOf(keys: readonly string[], cells: readonly (OverviewCell | undefined)[]): string {
  const marks = keys.flatMap((key, index) => {
    const cell = cells[index];
    return cell ? [`${markStart(key)}${cell.isAutomatic ? 'a' : 'p'}${printOf(cell.text)}`] : [];
  });
  return `${marks.join('')};`;
}

/** How the mark of a tag begins; a computed one goes on with `a`. */
export function markStart(key: string): string {
  return `;${key.replaceAll(/[;=]/gu, '_')}=`;
}

/** Whether a cell still reads as it did when the line's marks were made. */
export function isAsMarked(marks: string, key: string, text: string): boolean {
  const start = marks.indexOf(markStart(key));
  if (start < 0) return text === '';
  const from = start + markStart(key).length + 1;
  return marks.slice(from, marks.indexOf(';', from)) === printOf(text);
}

/** Enough to notice a change. */
const printOf = (text: string) => hashText(text).toString(36);
