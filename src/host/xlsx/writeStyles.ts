import type { Document, Line, Style, StyleChange, StyleId } from '../document';
import { fileColor } from './colors';
import {
  BUILT_IN_FORMATS,
  horizontalToFile,
  lineToFile,
  patternToFile,
  uncapitalized,
  underlineToFile,
} from './styleNames';
import type { XmlElement } from './xml';
import { XML_HEAD, attributesText, child, numeric, parseXml, serialize } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

const EMPTY = `<styleSheet xmlns="${MAIN}"><fonts count="0"/><fills count="0"/><borders count="0"/><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="0"/><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/** Where the children of the styles part have to stand. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * The styles part of a file about to be written. Formats of the file stay as they are, with their
 * numbers; what cells need beyond them is added at the end.
 */
export class StyleWriter {
  readonly #root: XmlElement;
  readonly #numbers = new Map<StyleId, number>();
  readonly #added = new Map<string, number>();
  #grown = false;

  /**
   * @param source the file's styles part, if there is a file
   * @param ids the document's style ids by the file's format numbers
   */
  constructor(
    private readonly document: Document,
    source: XmlElement | undefined,
    ids: readonly StyleId[],
  ) {
    this.#root = source ? structuredClone(source) : parseXml(EMPTY);
    ids.forEach((id, number) => {
      if (!this.#numbers.has(id)) this.#numbers.set(id, number);
    });
    if (!source) {
      this.#add('fonts', fontText(document.styles.plain.font, false));
      this.#add('fills', '<fill><patternFill patternType="none"/></fill>');
      this.#add('fills', '<fill><patternFill patternType="gray125"/></fill>');
      this.#add('borders', '<border><left/><right/><top/><bottom/><diagonal/></border>');
      this.format(1);
    }
  }

  /** Whether anything was added to the file's styles. */
  get grown(): boolean {
    return this.#grown;
  }

  /** The file's number of a style. */
  format(id: StyleId): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const style = this.document.styles.style(id);
    const number = this.#add('cellXfs', this.#formatText(style));
    this.#numbers.set(id, number);
    return number;
  }

  /** The file's number of a format for rules. */
  differential(change: StyleChange): number {
    return this.#add(
      'dxfs',
      differentialText(change, () => this.#freeFormatNumber()),
    );
  }

  text(): string {
    this.#root.children.sort((a, b) => ORDER.indexOf(a.local) - ORDER.indexOf(b.local));
    this.#root.attributes['xmlns'] ??= MAIN;
    return XML_HEAD + serialize(this.#root);
  }

  #section(name: string): XmlElement {
    let section = child(this.#root, name);
    if (!section) {
      section = { name, local: name, attributes: {}, children: [], text: '' };
      this.#root.children.push(section);
    }
    return section;
  }

  #add(section: string, xml: string): number {
    const key = `${section}\u0001${xml}`;
    const known = this.#added.get(key);
    if (known !== undefined) return known;
    const list = this.#section(section);
    list.children.push(parseXml(xml));
    list.attributes['count'] = String(list.children.length);
    const number = list.children.length - 1;
    this.#added.set(key, number);
    this.#grown = true;
    return number;
  }

  #freeFormatNumber(): number {
    const used = this.#section('numFmts').children.map((item) => numeric(item, 'numFmtId') ?? 0);
    return Math.max(FIRST_OWN_FORMAT - 1, ...used) + 1;
  }

  #numberFormat(code: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(
      ([number, known]) => known === code && (Number(number) < 23 || Number(number) > 36),
    );
    if (builtIn) return Number(builtIn[0]);
    const section = this.#section('numFmts');
    const known = section.children.find((item) => item.attributes['formatCode'] === code);
    if (known) return numeric(known, 'numFmtId') ?? 0;
    const number = this.#freeFormatNumber();
    this.#add('numFmts', `<numFmt${attributesText({ numFmtId: number, formatCode: code })}/>`);
    return number;
  }

  #formatText(style: Style): string {
    const { alignment } = style;
    const fill = style.fill.pattern === 'None' ? 0 : this.#add('fills', fillText(style.fill));
    const horizontal = horizontalToFile(alignment.horizontal);
    const rotation =
      alignment.rotation === 180
        ? 255
        : alignment.rotation < 0
          ? 90 - alignment.rotation
          : alignment.rotation;
    const order = ['Context', 'LeftToRight', 'RightToLeft'].indexOf(alignment.readingOrder);
    const aligned = attributesText({
      horizontal,
      vertical: alignment.vertical === 'Bottom' ? undefined : uncapitalized(alignment.vertical),
      textRotation: rotation === 0 ? undefined : rotation,
      wrapText: alignment.wrapText || undefined,
      shrinkToFit: alignment.shrinkToFit || undefined,
      indent: alignment.indent === 0 ? undefined : alignment.indent,
      readingOrder: order > 0 ? order : undefined,
    });
    const kept = attributesText({
      locked: style.locked ? undefined : false,
      hidden: style.formulaHidden || undefined,
    });
    const numFmtId = this.#numberFormat(style.numberFormat);
    const attributes = attributesText({
      numFmtId,
      fontId: this.#add('fonts', fontText(style.font, false)),
      fillId: fill,
      borderId: this.#add('borders', borderText(style)),
      xfId: 0,
      quotePrefix: style.quotePrefix || undefined,
      applyNumberFormat: numFmtId !== 0 || undefined,
      applyFont: true,
      applyFill: fill !== 0 || undefined,
      applyBorder: true,
      applyAlignment: aligned !== '' || undefined,
      applyProtection: kept !== '' || undefined,
    });
    const parts =
      (aligned === '' ? '' : `<alignment${aligned}/>`) + (kept === '' ? '' : `<protection${kept}/>`);
    return `<xf${attributes}>${parts}</xf>`;
  }
}

function fontText(font: Partial<Style['font']>, differential: boolean): string {
  const bold = font.bold === undefined ? '' : font.bold ? '<b/>' : differential ? '<b val="0"/>' : '';
  const italic = font.italic === undefined ? '' : font.italic ? '<i/>' : differential ? '<i val="0"/>' : '';
  const underline = font.underline === undefined ? undefined : underlineToFile(font.underline);
  const script = font.superscript === true ? 'superscript' : font.subscript === true ? 'subscript' : '';
  const color =
    font.color === undefined
      ? ''
      : font.color === '#000000' && !differential
        ? '<color theme="1"/>'
        : `<color rgb="${fileColor(font.color)}"/>`;
  return [
    '<font>',
    bold,
    italic,
    font.strikethrough === true ? '<strike/>' : '',
    underline === undefined ? '' : `<u${attributesText({ val: underline })}/>`,
    script === '' ? '' : `<vertAlign val="${script}"/>`,
    font.size === undefined || differential ? '' : `<sz val="${String(font.size)}"/>`,
    color,
    font.name === undefined || differential ? '' : `<name${attributesText({ val: font.name })}/>`,
    '</font>',
  ].join('');
}

function fillText({ pattern, color, patternColor }: Style['fill']): string {
  const type = patternToFile(pattern);
  const solid = type === 'solid';
  const foreground = `<fgColor rgb="${fileColor(solid ? color : patternColor)}"/>`;
  const background = solid ? '<bgColor indexed="64"/>' : `<bgColor rgb="${fileColor(color)}"/>`;
  return `<fill><patternFill patternType="${type}">${foreground}${background}</patternFill></fill>`;
}

function lineText(name: string, line: Partial<Line> | undefined): string {
  const style =
    line?.style === undefined
      ? undefined
      : lineToFile({ style: line.style, weight: line.weight ?? 'Thin', color: '#000000' });
  if (!line || style === undefined) return `<${name}/>`;
  return `<${name} style="${style}"><color rgb="${fileColor(line.color ?? '#000000')}"/></${name}>`;
}

function borderText({ borders }: Style): string {
  const up = borders.diagonalUp.style !== 'None';
  const down = borders.diagonalDown.style !== 'None';
  const attributes = attributesText({
    diagonalUp: up || undefined,
    diagonalDown: down || undefined,
  });
  return [
    `<border${attributes}>`,
    lineText('left', borders.left),
    lineText('right', borders.right),
    lineText('top', borders.top),
    lineText('bottom', borders.bottom),
    lineText('diagonal', up ? borders.diagonalUp : borders.diagonalDown),
    '</border>',
  ].join('');
}

function differentialText(change: StyleChange, formatNumber: () => number): string {
  const parts: string[] = ['<dxf>'];
  if (change.font) parts.push(fontText(change.font, true));
  if (change.numberFormat !== undefined) {
    const number = formatNumber();
    parts.push(`<numFmt${attributesText({ numFmtId: number, formatCode: change.numberFormat })}/>`);
  }
  const color = change.fill?.color;
  if (color !== undefined && change.fill?.pattern !== 'None') {
    parts.push(
      `<fill><patternFill patternType="solid"><fgColor rgb="${fileColor(color)}"/><bgColor rgb="${fileColor(color)}"/></patternFill></fill>`,
    );
  }
  if (change.borders) {
    const { left, right, top, bottom } = change.borders;
    parts.push(
      '<border>',
      lineText('left', left),
      lineText('right', right),
      lineText('top', top),
      lineText('bottom', bottom),
      '</border>',
    );
  }
  parts.push('</dxf>');
  return parts.join('');
}
