import type { Line, LineStyle, LineWeight, Underline } from '../document';

/** Border styles of files, as style and weight. */
const LINES: Readonly<Record<string, readonly [LineStyle, LineWeight]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

export function lineFromFile(style: string | undefined, color: string): Line {
  const known = style === undefined ? undefined : LINES[style];
  return known
    ? { style: known[0], weight: known[1], color }
    : { style: 'None', weight: 'Thin', color: '#000000' };
}

export function lineToFile({ style, weight }: Line): string | undefined {
  if (style === 'None') return undefined;
  const exact = Object.entries(LINES).find(([, known]) => known[0] === style && known[1] === weight);
  const near = Object.entries(LINES).find(([, known]) => known[0] === style);
  return (exact ?? near)?.[0];
}

const UNDERLINES: Readonly<Record<string, Underline>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

export function underlineFromFile(value: string | undefined): Underline {
  return value === undefined ? 'Single' : (UNDERLINES[value] ?? 'None');
}

export function underlineToFile(value: Underline): string | undefined {
  return Object.entries(UNDERLINES).find(([, known]) => known === value)?.[0];
}

/** Fill patterns of files by Excel's names. */
const PATTERNS: Readonly<Record<string, string>> = {
  solid: 'Solid',
  gray125: 'Gray16',
  gray0625: 'Gray8',
  lightGray: 'Gray25',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
};

export function patternFromFile(value: string | undefined): string {
  return (value === undefined ? undefined : PATTERNS[value]) ?? 'None';
}

export function patternToFile(value: string): string {
  return Object.entries(PATTERNS).find(([, known]) => known === value)?.[0] ?? 'none';
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

export function horizontalFromFile(value: string | undefined): string {
  return (value === undefined ? undefined : HORIZONTAL[value]) ?? 'General';
}

export function horizontalToFile(value: string): string | undefined {
  if (value === 'General') return undefined;
  return Object.entries(HORIZONTAL).find(([, known]) => known === value)?.[0];
}

export function capitalized(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

export function uncapitalized(value: string): string {
  return value.charAt(0).toLowerCase() + value.slice(1);
}

/** Number formats files name by number only, as Excel shows them in English. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
