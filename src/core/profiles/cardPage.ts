import { message } from '../message';
import type { Text } from '../message';
import { cutToLines, wrappedRow } from '../sheets';
import type { CellStyle, GridCell } from '../sheets';

/** The page is eight columns wide; facts and decision chain take half of it each. */
export const width = 8;
export const half = 4;
/** In characters; the first column holds the names of the registration's fields. */
export const columnWidths: readonly number[] = [20, 14, 12, 12, 12, 12, 12, 12];

/** Looks of the card's cells: headings, what is known, what it is called, and what is wrong. */
export const head: CellStyle = { bold: true, fill: '#DDEBF7', border: true };
export const cell: CellStyle = { border: true };
export const label: CellStyle = { border: true, color: '#595959' };
export const warning: CellStyle = { border: true, color: '#C00000' };

/** Lines of one cell at most; all of it stands where it comes from. */
const textLines = 2;

export type Row = readonly (GridCell | null)[];

/** Characters the columns of the page take from one of them on. */
export const room = (from: number, columns: number) =>
  columnWidths.slice(from, from + columns).reduce((sum, each) => sum + each, 0);

/** What somebody wrote, cut to what its cell can show. */
export const written = (text: string, from: number, columns: number) =>
  cutToLines(text, room(from, columns), textLines);

/** A heading over its lines; one line that says so where there are none, and one that counts those left out. */
export function part(title: Text, columns: number, lines: readonly Row[], leftOut = 0): readonly Row[] {
  return [
    wrappedRow([title, columns, head]),
    ...(lines.length > 0 ? lines : [wrappedRow([message('profiles.card.nothing'), columns, label])]),
    ...(leftOut > 0 ? [wrappedRow([message('profiles.card.more', { count: leftOut }), columns, label])] : []),
  ];
}

/** Heads the notes of people. */
export const notesHead = (title: Text): Row => wrappedRow([title, width, head]);
