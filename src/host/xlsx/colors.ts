import { parseThemeColors, resolveThemeColor } from 'hucre/xlsx';
import type { XmlElement } from './xml';
import { attribute, numeric } from './xml';

/** The 56 colours of old files, and the two of the system. */
const INDEXED = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00',
  'FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF',
  '660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF',
  'CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF',
]
  .join(' ')
  .split(' ');

/** Theme colours of a workbook without a theme part. */
const OFFICE_THEME =
  '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Resolves colours of a file to `#RRGGBB`. */
export class FileColors {
  readonly #theme: string[];

  constructor(themeXml: string | undefined) {
    const parsed = themeXml === undefined ? [] : parseThemeColors(themeXml);
    this.#theme = parsed.length >= 12 ? parsed : OFFICE_THEME;
  }

  /** undefined when the element is missing or says automatic. */
  resolve(element: XmlElement | undefined): string | undefined {
    if (!element) return undefined;
    const rgb = attribute(element, 'rgb');
    const tint = numeric(element, 'tint') ?? 0;
    if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) {
      return tinted(rgb.slice(-6), tint);
    }
    const theme = numeric(element, 'theme');
    if (theme !== undefined) {
      // The file counts light before dark; the theme part lists dark before light.
      return `#${resolveThemeColor(this.#theme, swapped(theme), tint).toUpperCase()}`;
    }
    const indexed = numeric(element, 'indexed');
    const color = indexed === undefined ? undefined : INDEXED[indexed];
    return color === undefined ? undefined : tinted(color, tint);
  }
}

function swapped(index: number): number {
  return index < 4 ? index ^ 1 : index;
}

function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  return `#${resolveThemeColor([rgb], 0, tint).toUpperCase()}`;
}

/** `FFRRGGBB`, as files write colours. */
export function fileColor(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
