import type { Bilingual } from '../message';
import { wrappedRow } from '../sheets';
import type { CellStyle, GridCell } from '../sheets';
import { CellKind, kindAt, scalarAt } from '../table';
import type { SheetTable } from '../table';

/** Heads the last part of a card sheet, which belongs to people; by it what they wrote is found again. */
export const notesTitle: Bilingual = {
  zh: '备注（写在这一行以下的内容，重新生成时保留）',
  en: 'Notes (what you write below this line is kept when the card is remade)',
};

/** One line of what people wrote below the heading, by column of the sheet. */
export type NoteLine = readonly (GridCell | null)[];

/** Free lines a card ends with. */
const freeLines = 3;
const line: CellStyle = { border: true };

/** What people wrote below the heading of the notes on the sheet of a report; empty where there is no such sheet. */
export function notesOn(sheets: readonly SheetTable[], reportId: string): readonly NoteLine[] {
  const sheet = sheets.find((each) => each.reportId === reportId);
  if (sheet === undefined) return [];
  const { columns, rowCount, firstColumn } = sheet;
  const isHeading = (row: number) =>
    columns.some((column) => {
      const cell = scalarAt(column, row);
      return cell === notesTitle.zh || cell === notesTitle.en;
    });
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const heading = rows.findIndex(isHeading);
  if (heading < 0) return [];
  const lines = rows.slice(heading + 1).map((row): NoteLine => [
    ...Array.from({ length: firstColumn - 1 }, () => null),
    ...columns.map((column): GridCell | null => {
      const value = scalarAt(column, row);
      if (value === null) return null;
      return { value, style: kindAt(column, row) === CellKind.date ? { ...line, format: 'date' } : line };
    }),
  ]);
  const last = lines.findLastIndex((cells) => cells.some((cell) => cell !== null));
  return lines.slice(0, last + 1);
}

/** The lines of a card's notes: what is there already, and room for more. A line of one text takes the whole width. */
export function noteRows(notes: readonly NoteLine[], columns: number): readonly NoteLine[] {
  const free = Array.from({ length: freeLines }, () => wrappedRow([null, columns, line]));
  return [
    ...notes.map((cells) => (isOneText(cells) ? wrappedRow([textOf(cells), columns, line]) : cells)),
    ...free,
  ];
}

const textOf = ([first]: NoteLine) => first?.value ?? null;
const isOneText = (cells: NoteLine) =>
  typeof textOf(cells) === 'string' && cells.slice(1).every((cell) => cell === null);
