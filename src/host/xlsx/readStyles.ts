import type { BorderSet, Document, Style, StyleChange, StyleId } from '../document';
import { plainStyle } from '../document';
import type { FileColors } from './colors';
import {
  BUILT_IN_FORMATS,
  capitalized,
  horizontalFromFile,
  lineFromFile,
  patternFromFile,
  underlineFromFile,
} from './styleNames';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, flag, numeric } from './xml';

/** The styles of a file, ready for the cells. */
export interface FileStyles {
  /** Style id of the document by the file's cell format number. */
  ids: StyleId[];
  /** Formats of conditional formats by number. */
  differential: StyleChange[];
}

type FontChange = NonNullable<StyleChange['font']>;
type FillChange = NonNullable<StyleChange['fill']>;

/** Reads the styles part into the document's pool; the first cell format becomes the plain style. */
export function readStyles(root: XmlElement | undefined, document: Document, colors: FileColors): FileStyles {
  const formats = new Map<number, string>();
  for (const item of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    formats.set(numeric(item, 'numFmtId') ?? 0, attribute(item, 'formatCode') ?? 'General');
  }
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((item) => readFont(item, colors));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((item) => readFill(item, colors));
  const borders = childrenOf(child(root, 'borders'), 'border').map((item) => readBorders(item, colors));
  const plain = plainStyle(fonts[0]);
  document.styles.replacePlain(plain);
  const ids = childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
    const number = numeric(xf, 'numFmtId') ?? 0;
    const style: Style = {
      ...plain,
      numberFormat: formats.get(number) ?? BUILT_IN_FORMATS[number] ?? 'General',
      font: { ...plainStyle().font, ...fonts[numeric(xf, 'fontId') ?? 0] },
      fill: { ...plain.fill, ...fills[numeric(xf, 'fillId') ?? 0] },
      borders: { ...plain.borders, ...borders[numeric(xf, 'borderId') ?? 0] },
      alignment: readAlignment(child(xf, 'alignment'), plain),
      locked: flag(child(xf, 'protection'), 'locked', true),
      formulaHidden: flag(child(xf, 'protection'), 'hidden'),
      quotePrefix: flag(xf, 'quotePrefix'),
    };
    return document.styles.intern(style);
  });
  const differential = childrenOf(child(root, 'dxfs'), 'dxf').map((item) => readDifferential(item, colors));
  return { ids, differential };
}

function readFont(font: XmlElement, colors: FileColors): FontChange {
  const out: FontChange = {};
  const name = attribute(child(font, 'name') ?? child(font, 'rFont'), 'val');
  const size = numeric(child(font, 'sz'), 'val');
  const color = colors.resolve(child(font, 'color'));
  const underline = child(font, 'u');
  const script = attribute(child(font, 'vertAlign'), 'val');
  if (name !== undefined) out.name = name;
  if (size !== undefined) out.size = size;
  if (color !== undefined) out.color = color;
  if (child(font, 'b')) out.bold = flag(child(font, 'b'), 'val', true);
  if (child(font, 'i')) out.italic = flag(child(font, 'i'), 'val', true);
  if (child(font, 'strike')) out.strikethrough = flag(child(font, 'strike'), 'val', true);
  if (underline) out.underline = underlineFromFile(attribute(underline, 'val'));
  if (script !== undefined) {
    out.superscript = script === 'superscript';
    out.subscript = script === 'subscript';
  }
  return out;
}

/**
 * @param differential in formats of rules a solid fill may leave its pattern out and has its colour
 * in the background
 */
function readFill(fill: XmlElement, colors: FileColors, differential = false): FillChange {
  const gradient = child(fill, 'gradientFill');
  if (gradient) {
    const color = colors.resolve(child(child(gradient, 'stop'), 'color'));
    return color === undefined ? {} : { pattern: 'Solid', color };
  }
  const pattern = child(fill, 'patternFill');
  if (!pattern) return {};
  const foreground = colors.resolve(child(pattern, 'fgColor'));
  const background = colors.resolve(child(pattern, 'bgColor'));
  const type = attribute(pattern, 'patternType');
  if (differential && (type === undefined || type === 'solid')) {
    const color = background ?? foreground;
    return color === undefined ? {} : { pattern: 'Solid', color };
  }
  const name = patternFromFile(type);
  if (name === 'None') return { pattern: 'None' };
  const solid = name === 'Solid';
  const color = solid ? foreground : background;
  const patternColor = solid ? undefined : foreground;
  return {
    pattern: name,
    ...(color === undefined ? {} : { color }),
    ...(patternColor === undefined ? {} : { patternColor }),
  };
}

function readBorders(border: XmlElement, colors: FileColors): Partial<BorderSet> {
  const line = (local: string) => {
    const side = child(border, local);
    return lineFromFile(attribute(side, 'style'), colors.resolve(child(side, 'color')) ?? '#000000');
  };
  const none = lineFromFile(undefined, '#000000');
  const diagonal = line('diagonal');
  return {
    top: line('top'),
    bottom: line('bottom'),
    left: child(border, 'left') ? line('left') : line('start'),
    right: child(border, 'right') ? line('right') : line('end'),
    diagonalUp: flag(border, 'diagonalUp') ? diagonal : none,
    diagonalDown: flag(border, 'diagonalDown') ? diagonal : none,
  };
}

const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'];

function readAlignment(element: XmlElement | undefined, plain: Style): Style['alignment'] {
  if (!element) return plain.alignment;
  const rotation = numeric(element, 'textRotation') ?? 0;
  return {
    horizontal: horizontalFromFile(attribute(element, 'horizontal')),
    vertical: capitalized(attribute(element, 'vertical') ?? 'bottom'),
    wrapText: flag(element, 'wrapText'),
    shrinkToFit: flag(element, 'shrinkToFit'),
    indent: numeric(element, 'indent') ?? 0,
    rotation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    readingOrder: READING_ORDERS[numeric(element, 'readingOrder') ?? 0] ?? 'Context',
  };
}

function readDifferential(dxf: XmlElement, colors: FileColors): StyleChange {
  const change: StyleChange = {};
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  const border = child(dxf, 'border');
  const format = attribute(child(dxf, 'numFmt'), 'formatCode');
  if (font) change.font = readFont(font, colors);
  if (fill) change.fill = readFill(fill, colors, true);
  if (format !== undefined) change.numberFormat = format;
  if (border) {
    const lines = readBorders(border, colors);
    change.borders = {};
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      const line = lines[side];
      if (line && line.style !== 'None') change.borders[side] = line;
    }
  }
  return change;
}
