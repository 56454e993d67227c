import { intersect, type Area } from '../../cells';
import type { Sheet } from '../../document';

/** Points a character of the default font takes; wide (CJK) characters take about twice that. */
const CHARACTER_WIDTH = 5.25;
const PADDING = 9;
/** Line height to font size. */
const LINE_HEIGHT = 1.36;

const isWide = (code: number): boolean => code >= 0x2e80;

const widthOf = (text: string, fontSize: number): number => {
  let units = 0;
  for (const character of text) units += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return (units * CHARACTER_WIDTH * fontSize) / 11 + PADDING;
};

const usedPart = (sheet: Sheet, area: Area): Area | undefined => {
  const used = sheet.usedArea(true);
  return used === undefined ? undefined : intersect(used, area);
};

/** Makes columns as wide as their longest text. */
export const autofitColumns = (sheet: Sheet, area: Area): void => {
  sheet.assertAllowed('allowFormatColumns');
  const used = usedPart(sheet, area);
  if (used === undefined) return;
  const texts = sheet.text(used);
  for (let column = used.left; column <= used.right; column += 1) {
    let width = 0;
    texts.forEach((line, index) => {
      const { font } = sheet.style(used.top + index, column);
      for (const part of (line[column - used.left] ?? '').split('\n'))
        width = Math.max(width, widthOf(part, font.size));
    });
    if (width > 0) sheet.columns.setSize(column, Math.min(width, 1342.5));
  }
  sheet.formatChanged(area, 'sizes');
};

/** Makes rows as high as their lines of text, wrapped where wrapping is on. */
export const autofitRows = (sheet: Sheet, area: Area): void => {
  sheet.assertAllowed('allowFormatRows');
  const used = usedPart(sheet, area);
  if (used === undefined) return;
  const texts = sheet.text(used);
  texts.forEach((line, index) => {
    let height = sheet.rows.standard;
    line.forEach((text, offset) => {
      const { font, alignment } = sheet.style(used.top + index, used.left + offset);
      const room = Math.max(sheet.columns.size(used.left + offset) - PADDING, CHARACTER_WIDTH);
      const lines = alignment.wrapText
        ? text
            .split('\n')
            .reduce(
              (sum, part) => sum + Math.max(1, Math.ceil((widthOf(part, font.size) - PADDING) / room)),
              0,
            )
        : 1;
      height = Math.max(height, lines * font.size * LINE_HEIGHT);
    });
    sheet.rows.setSize(used.top + index, undefined);
    if (height !== sheet.rows.standard) sheet.rows.setFitted(used.top + index, Math.min(height, 409.5));
  });
  sheet.formatChanged(area, 'sizes');
};
