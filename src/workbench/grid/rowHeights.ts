import type { Sheet, StyleId } from '../../host';

/** Height of a line by the size of its letters: 11 points make rows of 15. */
const LINE = 15 / 11;
/** Share of its size a letter is wide: Chinese ones are square, others about half that. */
const WIDE = /[\u2E80-\uFFEF]/;
const NARROW_WIDTH = 0.55;

function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? size : size * NARROW_WIDTH;
  return width;
}

/** Lines a text takes in a column, with its own line breaks. Points. */
function linesOf(text: string, size: number, columnWidth: number): number {
  const room = Math.max(1, columnWidth - 4);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / room)), 0);
}

/** Styles under which a row may need more than the standard height. */
function tallStyles({ document, rows }: Sheet): ReadonlySet<StyleId> {
  const tall = new Set<StyleId>();
  for (let id = 0; id < document.styles.size; id += 1) {
    const { font, alignment } = document.styles.style(id);
    if (alignment.wrapText || font.size * LINE > rows.standard + 1) tall.add(id);
  }
  return tall;
}

/**
 * Heights in points that rows without a height of their own take for their contents, by row; rows of standard height
 * are left out. An estimate: nobody measures letters here.
 */
export function fittedHeights(sheet: Sheet): Map<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedArea(true);
  const tall = tallStyles(sheet);
  if (!used || tall.size === 0) return heights;
  for (let row = used.top; row <= used.bottom; row += 1) {
    if (sheet.rows.sizes.has(row) || sheet.rows.fitted.has(row)) continue;
    let height = sheet.rows.standard;
    for (let column = used.left; column <= used.right; column += 1) {
      const id = sheet.grid.styles.at(row, column);
      if (!tall.has(id)) continue;
      const value = sheet.grid.get(row, column);
      if (value === null) continue;
      const { font, alignment } = sheet.document.styles.style(id);
      const merged = sheet.mergeAt(row, column) !== undefined;
      const lines =
        alignment.wrapText && !merged ? linesOf(String(value), font.size, sheet.columns.size(column)) : 1;
      height = Math.max(height, lines * font.size * LINE);
    }
    if (height > sheet.rows.standard) heights.set(row, height);
  }
  return heights;
}
