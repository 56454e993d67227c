/** Colours are `#RRGGBB` in capitals throughout the document. */
export type Color = string;

/** Names of Excel's `RangeUnderlineStyle`. */
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

export interface FontStyle {
  name: string;
  /** points */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: Underline;
  strikethrough: boolean;
  superscript: boolean;
  subscript: boolean;
  color: Color;
}

/** Names of Excel's `FillPattern`; `None` is no fill whatever the colours say. */
export interface FillStyle {
  pattern: string;
  color: Color;
  patternColor: Color;
}

/** Names of Excel's `BorderLineStyle`. */
export type LineStyle =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type LineWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface Line {
  style: LineStyle;
  weight: LineWeight;
  color: Color;
}

export interface BorderSet {
  top: Line;
  bottom: Line;
  left: Line;
  right: Line;
  diagonalUp: Line;
  diagonalDown: Line;
}

export type Edge = keyof BorderSet;

export interface AlignmentStyle {
  /** `General`, `Left`, `Center`, `Right`, `Fill`, `Justify`, `CenterAcrossSelection`, `Distributed` */
  horizontal: string;
  /** `Top`, `Center`, `Bottom`, `Justify`, `Distributed` */
  vertical: string;
  wrapText: boolean;
  shrinkToFit: boolean;
  indent: number;
  /** degrees −90…90, or 180 for stacked letters */
  rotation: number;
  /** `Context`, `LeftToRight`, `RightToLeft` */
  readingOrder: string;
}

/** How a cell looks. Interned: equal styles are one object with one id in a `StylePool`. */
export interface Style {
  numberFormat: string;
  font: Readonly<FontStyle>;
  fill: Readonly<FillStyle>;
  borders: Readonly<BorderSet>;
  alignment: Readonly<AlignmentStyle>;
  locked: boolean;
  formulaHidden: boolean;
  /** The text was typed behind an apostrophe: it stays text whatever it looks like. */
  quotePrefix: boolean;
}

/** Parts of a style to change; what is left out stays. */
export interface StyleChange {
  numberFormat?: string;
  font?: Partial<FontStyle>;
  fill?: Partial<FillStyle>;
  borders?: { [E in Edge]?: Partial<Line> };
  alignment?: Partial<AlignmentStyle>;
  locked?: boolean;
  formulaHidden?: boolean;
  quotePrefix?: boolean;
}

const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** The style of a cell nobody has formatted, with the given font. */
export function plainStyle(font: Partial<FontStyle> = {}): Style {
  return {
    numberFormat: 'General',
    font: {
      name: 'Calibri',
      size: 11,
      bold: false,
      italic: false,
      underline: 'None',
      strikethrough: false,
      superscript: false,
      subscript: false,
      color: '#000000',
      ...font,
    },
    fill: { pattern: 'None', color: '#FFFFFF', patternColor: '#000000' },
    borders: {
      top: NO_LINE,
      bottom: NO_LINE,
      left: NO_LINE,
      right: NO_LINE,
      diagonalUp: NO_LINE,
      diagonalDown: NO_LINE,
    },
    alignment: {
      horizontal: 'General',
      vertical: 'Bottom',
      wrapText: false,
      shrinkToFit: false,
      indent: 0,
      rotation: 0,
      readingOrder: 'Context',
    },
    locked: true,
    formulaHidden: false,
    quotePrefix: false,
  };
}

/** The style after a change. */
export function changeStyle(style: Style, change: StyleChange): Style {
  const borders: BorderSet = { ...style.borders };
  if (change.borders) {
    for (const [edge, line] of Object.entries(change.borders) as [Edge, Partial<Line>][]) {
      borders[edge] = { ...style.borders[edge], ...line };
    }
  }
  return {
    numberFormat: change.numberFormat ?? style.numberFormat,
    font: change.font ? { ...style.font, ...change.font } : style.font,
    fill: change.fill ? { ...style.fill, ...change.fill } : style.fill,
    borders,
    alignment: change.alignment ? { ...style.alignment, ...change.alignment } : style.alignment,
    locked: change.locked ?? style.locked,
    formulaHidden: change.formulaHidden ?? style.formulaHidden,
    quotePrefix: change.quotePrefix ?? style.quotePrefix,
  };
}

/** Id of a style in its pool. 0 means "none set here": row, column or the plain style show. */
export type StyleId = number;

/** Id of the plain style, set on purpose. */
export const PLAIN: StyleId = 1;

/** Interns styles: equal ones get the same id, so that cells carry a number. */
export class StylePool {
  readonly #styles: Style[];
  readonly #ids = new Map<string, StyleId>();

  constructor(plain: Style = plainStyle()) {
    this.#styles = [plain, plain];
    this.#ids.set(keyOf(plain), PLAIN);
  }

  /** Number of ids given out; ids are 0 … size − 1. */
  get size(): number {
    return this.#styles.length;
  }

  get plain(): Style {
    return this.style(PLAIN);
  }

  style(id: StyleId): Style {
    const style = this.#styles[id] ?? this.#styles[0];
    if (!style) throw new RangeError('a style pool is never empty');
    return style;
  }

  intern(style: Style): StyleId {
    const key = keyOf(style);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#styles.length;
    this.#styles.push(style);
    this.#ids.set(key, id);
    return id;
  }

  /** Id of the style after a change. `memo` remembers answers for this change. */
  changed(id: StyleId, change: StyleChange, memo: Map<StyleId, StyleId>): StyleId {
    const known = memo.get(id);
    if (known !== undefined) return known;
    const next = this.intern(changeStyle(this.style(id), change));
    memo.set(id, next);
    return next;
  }

  /** Puts another plain style in place, before any cell has one (files bring their own font). */
  replacePlain(plain: Style): void {
    this.#ids.delete(keyOf(this.plain));
    this.#styles[0] = plain;
    this.#styles[PLAIN] = plain;
    this.#ids.set(keyOf(plain), PLAIN);
  }
}

function keyOf(style: Style): string {
  const line = (l: Line) => (l.style === 'None' ? '' : `${l.style} ${l.weight} ${l.color}`);
  const { font: f, fill, borders: b, alignment: a } = style;
  return [
    style.numberFormat,
    f.name,
    f.size,
    f.bold,
    f.italic,
    f.underline,
    f.strikethrough,
    f.superscript,
    f.subscript,
    f.color,
    fill.pattern === 'None' ? '' : `${fill.pattern} ${fill.color} ${fill.patternColor}`,
    line(b.top),
    line(b.bottom),
    line(b.left),
    line(b.right),
    line(b.diagonalUp),
    line(b.diagonalDown),
    a.horizontal,
    a.vertical,
    a.wrapText,
    a.shrinkToFit,
    a.indent,
    a.rotation,
    a.readingOrder,
    style.locked,
    style.formulaHidden,
    style.quotePrefix,
  ].join('\u0001');
}
