import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { BorderSet, Line, Style } from '../../host';
import type { TableLook } from './tableLook';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

/** Kinds of lines the grid draws, by Excel's line style; `Continuous` goes by its weight. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

function lineLook({ style, weight, color }: Line): IBorderStyleData | undefined {
  const kind = LINES[style === 'Continuous' ? weight : style];
  return kind === undefined ? undefined : { s: kind, cl: { rgb: color } };
}

function borderLook({ top, right, bottom, left }: Readonly<BorderSet>): IBorderData | undefined {
  const sides = Object.entries({ t: top, r: right, b: bottom, l: left })
    .map(([side, line]) => [side, lineLook(line)] as const)
    .filter(([, look]) => look !== undefined);
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

/** A font with what stands in for it where it is not installed, Chinese letters included. */
export const fontStack = (name: string): string =>
  `${name}, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif`;

/** How the grid draws a cell of this style; what a table draws under it shows wherever the cell has nothing of its own. */
export function cellLook(style: Style, table?: TableLook): IStyleData {
  const { font, fill, alignment } = style;
  const fillColor = fill.pattern === 'None' ? table?.fill : fill.color;
  const fontColor = table?.color !== undefined && font.color === '#000000' ? table.color : font.color;
  const borders =
    borderLook(style.borders) ??
    (table?.line ? { b: { s: BorderStyleTypes.THIN, cl: { rgb: table.line } } } : undefined);
  const horizontal = HORIZONTAL[alignment.horizontal];
  return {
    ff: fontStack(font.name),
    fs: font.size,
    cl: { rgb: fontColor },
    ...(font.bold || table?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline === 'None' ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.superscript ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    ...(font.subscript ? { va: BaselineOffset.SUBSCRIPT } : {}),
    ...(fillColor === undefined ? {} : { bg: { rgb: fillColor } }),
    ...(borders ? { bd: borders } : {}),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: VERTICAL[alignment.vertical] ?? VerticalAlign.BOTTOM,
    tb: alignment.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(alignment.rotation === 0 ? {} : { tr: { a: -alignment.rotation } }),
    ...(alignment.indent === 0 ? {} : { pd: { l: 2 + alignment.indent * 9 } }),
    ...(style.numberFormat === 'General' ? {} : { n: { pattern: style.numberFormat } }),
  };
}
