import type { CellStyle } from '../../core/sheets';
import { formatAll } from '../assignAll';
import { numberFormats } from './numberFormats';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
const BORDER = '#D0D0D0';

/** Gives a range a look; what the style leaves out is not touched. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.format !== undefined) formatAll(range, numberFormats[style.format]);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.open === true) format.protection.locked = false;
  if (style.border === true) {
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = BORDER;
    }
  }
}

/** Calls `applyStyle` makes at most: for the size of an exchange. */
export const STYLE_CALLS = 24;

/** Width of a column that shows so many digits of the default font (7 pixels each, 5 of padding), in points. */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
