import type { CellStyle } from './cellStyle';
import type { CellContent, GridCell } from './sheetSpec';

/** Excel lays no text into the last bit of a cell. */
const margin = 1;

/** A row of merged cells whose text wraps: each with the columns it takes, those beyond its first are null. */
export function wrappedRow(
  ...cells: readonly (readonly [value: CellContent, columns: number, style: CellStyle])[]
): readonly (GridCell | null)[] {
  return cells.flatMap(([value, columns, style]): readonly (GridCell | null)[] => [
    {
      value,
      style: { vertical: 'center', wrap: true, ...style },
      ...(columns > 1 ? { span: { rows: 1, columns } } : {}),
    },
    ...Array.from({ length: columns - 1 }, () => null),
  ]);
}

/** Width of a text in half-width characters: Han characters and other full-width ones take the room of two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return width;
}

/** Lines a text takes in a cell of so many half-width characters. */
export function wrappedLines(text: string, characters: number): number {
  const room = Math.max(1, characters - margin);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** A text cut to so many lines of a cell of so many half-width characters, with a sign that there is more. */
export function cutToLines(text: string, characters: number, lines: number): string {
  if (wrappedLines(text, characters) <= lines) return text;
  const room = (characters - margin) * lines - 2;
  let width = 0;
  let kept = '';
  for (const character of text.replaceAll('\n', ' ')) {
    width += textWidth(character);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
