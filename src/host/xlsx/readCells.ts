import { moveFormula } from '../calculation';
import type { CellValue, DateSystem } from '../cells';
import { CellError, parseArea, serialOf } from '../cells';
import type { CellHandler, CellTag } from './cellTags';
import { digits, eachCell } from './cellTags';
import type { CellMarkup, FormulaCell, OutlineLevel, Sheet, StyleId } from '../document';
import { formulaFromFile } from './functionPrefixes';
import type { SharedStrings } from './sharedStrings';
import { isRich, textOf } from './sharedStrings';
import { pointsFromWidth } from './sizes';
import { decodeEntities, readAttributes, unescapeText } from './xml';

/** What reading cells needs of the rest of the file. */
export interface CellSource {
  strings: SharedStrings;
  /** Style id of the document by the file's format number. */
  styles: readonly StyleId[];
  /** Told of what cannot be carried. */
  drop: (what: string) => void;
}

const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?v>/;
const FORMULA = /<(?:\w+:)?f(\s[^>]*?)?(?:\/>|>([^<]*)<\/(?:\w+:)?f>)/;

/**
 * Reads rows of a worksheet part into a sheet: values, formulas with stored results, styles, row heights. The text
 * comes in pieces of whole rows and is gone through once; no tree is built.
 */
export class CellReader implements CellHandler {
  /** First cell and text of shared formulas by their number. */
  readonly #shared = new Map<string, { row: number; column: number; text: string }>();
  #row = -1;
  #column = -1;

  constructor(
    private readonly sheet: Sheet,
    private readonly source: CellSource,
  ) {}

  read(rows: string): void {
    eachCell(rows, this);
  }

  row(number: number, attributes: Readonly<Record<string, string>> | undefined): void {
    this.#row = number >= 0 ? number : this.#row + 1;
    this.#column = -1;
    if (!attributes) return;
    const height = Number(attributes['ht']);
    const { rows } = this.sheet;
    if (attributes['ht'] !== undefined && Number.isFinite(height)) {
      if (isSet(attributes['customHeight'])) rows.setSize(this.#row, height);
      else rows.setFitted(this.#row, height);
    }
    if (isSet(attributes['hidden'])) rows.setHidden(this.#row, true);
    rows.setOutline(this.#row, outlineOf(attributes));
    if (isSet(attributes['customFormat'])) {
      const style = this.source.styles[Number(attributes['s'])];
      if (style !== undefined) this.sheet.grid.styles.setRow(this.#row, style);
    }
  }

  cell(tag: CellTag, xml: string): void {
    if (tag.column >= 0) {
      this.#row = tag.row;
      this.#column = tag.column;
    } else {
      this.#column += 1;
      if (this.#row < 0) this.#row = 0;
    }
    const { grid } = this.sheet;
    const style = tag.style < 0 ? undefined : this.source.styles[tag.style];
    if (style !== undefined) grid.styles.setCell(this.#row, this.#column, style);
    if (tag.start === tag.end) return;
    const plain = this.#plainValue(tag, xml);
    if (plain !== undefined) {
      grid.set(this.#row, this.#column, plain);
      return;
    }
    const inner = xml.slice(tag.start, tag.end);
    const value = this.#value(tag.type, inner);
    if (value !== null) grid.set(this.#row, this.#column, value);
    if (tag.kept !== '') this.#mark(value, { attributes: tag.kept });
    if (inner.includes('f>') || inner.includes('<f') || inner.includes(':f')) {
      this.#formula(inner, tag.dynamic);
    }
  }

  /** The value of a cell written the way nearly all are; undefined when it has to be looked at closer. */
  #plainValue({ type, start, end }: CellTag, xml: string): CellValue | undefined {
    if (xml.startsWith('<v>', start) && xml.startsWith('</v>', end - 4)) {
      const [from, to] = [start + 3, end - 4];
      const whole = digits(xml, from, to);
      if (type === 's') return whole < 0 ? undefined : this.#sharedText(whole);
      if (type !== 'n') return undefined;
      if (whole >= 0) return whole;
      const number = Number(xml.slice(from, to));
      return number === 0 || Number.isNaN(number) ? undefined : number;
    }
    if (type !== 'inlineStr' || !xml.startsWith('<is><t>', start) || !xml.startsWith('</t></is>', end - 9)) {
      return undefined;
    }
    const text = xml.slice(start + 7, end - 9);
    return text.includes('<') ? undefined : unescapeText(decodeEntities(text));
  }

  #value(type: string, inner: string): CellValue {
    if (type === 'inlineStr') return this.#noteRich(textOf(inner), inlineInside(inner));
    const raw = VALUE.exec(inner)?.[1];
    if (raw === undefined) return null;
    switch (type) {
      case 's':
        return this.#sharedText(Number(raw));
      case 'str':
        return unescapeText(decodeEntities(raw));
      case 'b':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return CellError.parse(raw.trim()) ?? CellError.of('#VALUE!');
      case 'd':
        return isoSerial(raw, this.sheet.document.dateSystem);
      default: {
        const number = Number(raw);
        return raw.trim() === '' || Number.isNaN(number) ? null : number;
      }
    }
  }

  #sharedText(number: number): CellValue {
    const { texts, rich } = this.source.strings;
    const text = texts[number];
    return text === undefined ? null : this.#noteRich(text, rich.get(number));
  }

  #noteRich(text: string, inner: string | undefined): string {
    if (inner !== undefined) this.#mark(text, { runs: inner });
    return text;
  }

  #mark(value: CellValue, markup: Pick<CellMarkup, 'runs' | 'attributes'>): void {
    const { markups } = this.sheet;
    const [row, column] = [this.#row, this.#column];
    markups.set({ ...markups.at(row, column), row, column, value, ...markup });
  }

  #formula(inner: string, dynamic: boolean): void {
    const match = FORMULA.exec(inner);
    if (!match) return;
    const attributes = readAttributes(match[1] ?? '');
    const text = unescapeText(decodeEntities(match[2] ?? ''));
    const [row, column] = [this.#row, this.#column];
    const kind = attributes['t'] ?? 'normal';
    const formula: FormulaCell = { row, column, text: formulaFromFile(text), implicit: true };
    if (kind === 'dataTable') {
      this.source.drop('dataTable');
      return;
    }
    if (kind === 'shared') {
      const number = attributes['si'] ?? '';
      const first = this.#shared.get(number);
      if (text !== '') this.#shared.set(number, { row, column, text: formula.text });
      else if (first) formula.text = moveFormula(first.text, row - first.row, column - first.column);
      else return;
    } else if (text === '') return;
    if (kind === 'array') {
      delete formula.implicit;
      const area = parseArea(attributes['ref'] ?? '');
      if (area && dynamic) formula.spill = area;
      else if (area) formula.array = area;
    }
    if (formula.spill) {
      const { top, left, bottom, right } = formula.spill;
      for (let r = top; r <= bottom; r += 1) {
        for (let c = left; c <= right; c += 1) {
          if (r !== row || c !== column) this.sheet.grid.setSpillOwner(r, c, formula);
        }
      }
    }
    this.sheet.document.calculation.adoptFormula(this.sheet, formula);
  }
}

const isSet = (flag: string | undefined) => flag === '1' || flag === 'true';

/** How a row or a column is grouped; undefined where it is not. */
function outlineOf(attributes: Readonly<Record<string, string>>): OutlineLevel | undefined {
  const level = Number(attributes['outlineLevel'] ?? 0);
  const collapsed = isSet(attributes['collapsed']);
  return level > 0 || collapsed ? { level, collapsed } : undefined;
}

/** What stands in an `<is>` with runs of formatted text. */
function inlineInside(inner: string): string | undefined {
  if (!isRich(inner)) return undefined;
  return /<(?:\w+:)?is(?:\s[^>]*)?>([^]*)<\/(?:\w+:)?is>/.exec(inner)?.[1];
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/;

function isoSerial(text: string, system: DateSystem): CellValue {
  const match = ISO.exec(text);
  if (!match) return decodeEntities(text);
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const clock = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return serialOf(Number(year), Number(month), Number(day), system) + clock / 86_400;
}

/** Reads the column widths, hidden columns and column styles of a worksheet part. */
export function readColumns(cols: string, sheet: Sheet, styles: readonly StyleId[]): void {
  for (const match of cols.matchAll(/<(?:\w+:)?col(\s[^>]*?)\/?>/g)) {
    const attributes = readAttributes(match[1] ?? '');
    const from = Number(attributes['min']) - 1;
    const to = Number(attributes['max']) - 1;
    if (!(from >= 0 && to >= from && to < 16_384)) continue;
    const width = Number(attributes['width']);
    const points = Number.isFinite(width) && width > 0 ? pointsFromWidth(width) : undefined;
    const style = styles[Number(attributes['style'] ?? -1)];
    const hidden = isSet(attributes['hidden']);
    const outline = outlineOf(attributes);
    for (let column = from; column <= to; column += 1) {
      if (points !== undefined) sheet.columns.setSize(column, points);
      if (hidden) sheet.columns.setHidden(column, true);
      if (outline) sheet.columns.setOutline(column, outline);
      if (style !== undefined) sheet.grid.styles.setColumn(column, style);
    }
  }
}
