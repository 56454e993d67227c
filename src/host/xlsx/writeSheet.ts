import { formatArea } from '../cells';
import type { Sheet, SheetPart } from '../document';
import type { Dropped } from './errors';
import type { OutputPackage } from './outputPackage';
import type { Package } from './package';
import type { SheetSource } from './readSheet';
import { OFFICE, resolveTarget } from './relationships';
import type { Segment, Segments } from './segments';
import { cutSegments, replaceSegments } from './segments';
import type { DynamicMark } from './writeCells';
import { cellsText, columnsText, dimensionText } from './writeCells';
import { commentsText, noteShapesText, threadsText } from './writeComments';
import { writeDrawing } from './writeDrawing';
import { protectionText } from './sheetProtection';
import { pageTexts, propertiesText, viewsText } from './writePage';
import { conditionalFormatsText, validationsText } from './writeRules';
import { keptRows, withHead } from './sheetRows';
import type { StyleWriter } from './writeStyles';
import type { LookNumber } from './writeFilters';
import { autoFilterText } from './writeFilters';
import { tableText } from './writeTable';
import { XML_HEAD, attribute, attributesText, excelText, parseXml, serialize } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const THREADS_TYPE = 'application/vnd.ms-excel.threadedcomments+xml';
const THREADS_RELATIONSHIP = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

const EVERYTHING: readonly SheetPart[] = [
  'cells',
  'sizes',
  'merges',
  'validations',
  'conditionalFormats',
  'tables',
  'notes',
  'comments',
  'hyperlinks',
  'charts',
  'view',
  'protection',
  'filter',
  'page',
];

/** What writing a sheet needs of the workbook being written. */
export interface SheetOutput {
  out: OutputPackage;
  styles: StyleWriter;
  file: Package | undefined;
  mark: DynamicMark;
  /** Number of a table, unique in the workbook. */
  tableNumber: (path: string | undefined) => number;
  personId: (author: string) => string;
  dropped: Dropped[];
}

/**
 * Writes a sheet: one that is as in its file stays that part byte for byte; of one that changed
 * only the elements concerned are written anew; a new sheet is written whole.
 * @returns the path of its part
 */
export function writeSheet(
  sheet: Sheet,
  source: SheetSource | undefined,
  selected: boolean,
  output: SheetOutput,
): string {
  const { out, file } = output;
  if (source && file && sheet.changedParts.size === 0) {
    const { part, text } = source;
    if (withSelection(text, selected) !== text) {
      out.put(
        part,
        withHead(file.texts(part), (head) => withSelection(head, selected)),
      );
    }
    return part;
  }
  const path = source?.part ?? out.freePath('xl/worksheets/sheet', '.xml');
  const segments: Segments =
    source === undefined
      ? { open: `<worksheet xmlns="${MAIN}">`, prefix: '', items: [] }
      : cutSegments(source.text, path);
  const writer = new SheetWriter(sheet, source, path, segments, selected, output);
  out.put(path, pieces(writer.open(), segments.prefix, writer.segments(), sheet, source, output), TYPE);
  return path;
}

/**
 * The part, no longer selected when another sheet is active: Excel would edit both at once. That
 * the active sheet is selected goes without saying.
 */
function withSelection(xml: string, selected: boolean): string {
  if (selected) return xml;
  return xml.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected="(?:1|true)"/, '$1');
}

/** Stands for the rows, which are written piece by piece. */
const ROWS = '<sheetData/>\u0000';

function* pieces(
  open: string,
  prefix: string,
  segments: readonly Segment[],
  sheet: Sheet,
  source: SheetSource | undefined,
  { styles, mark, file }: SheetOutput,
): Generator<string> {
  yield XML_HEAD + open;
  for (const { local, text } of segments) {
    if (text === ROWS) yield* cellsText(sheet, styles, mark);
    else if (local === 'sheetData' && source && file) {
      yield* keptRows(file.texts(source.part), prefix, source.part);
    } else yield text;
  }
  yield `</${/^<([^\s>]+)/.exec(open)?.[1] ?? 'worksheet'}>`;
}

class SheetWriter {
  readonly #changed: ReadonlySet<SheetPart>;
  readonly #replaced = new Map<string, readonly string[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly source: SheetSource | undefined,
    private readonly path: string,
    private readonly original: Segments,
    private readonly selected: boolean,
    private readonly output: SheetOutput,
  ) {
    this.#changed = source ? sheet.changedParts : new Set(EVERYTHING);
  }

  /** The root's opening tag; what is written anew needs the main namespace without prefix. */
  open(): string {
    const { open, prefix } = this.original;
    return prefix === '' || / xmlns="/.test(open) ? open : open.replace(/>$/, ` xmlns="${MAIN}">`);
  }

  segments(): Segment[] {
    const { sheet } = this;
    const { styles } = this.output;
    const replace = (local: string, ...texts: string[]) => {
      this.#replaced.set(local, texts);
    };
    const changed = (...parts: SheetPart[]) => parts.some((part) => this.#changed.has(part));
    if (changed('cells', 'sizes')) {
      replace('dimension', dimensionText(sheet));
      replace('sheetData', ROWS);
    }
    if (changed('sizes')) {
      replace('cols', columnsText(sheet, styles));
      replace('sheetFormatPr', this.#formatText());
    }
    if (changed('merges')) replace('mergeCells', this.#mergesText());
    if (changed('conditionalFormats')) {
      replace('conditionalFormatting', ...conditionalFormatsText(sheet, styles));
      this.#dropExtension('conditionalFormattings');
    }
    if (changed('validations')) {
      replace('dataValidations', validationsText(sheet));
      this.#dropExtension('dataValidations');
    }
    if (changed('view', 'page')) replace('sheetPr', propertiesText(sheet, this.#text('sheetPr')));
    if (changed('view') || !this.source) {
      replace('sheetViews', viewsText(sheet, this.#text('sheetViews'), this.selected));
    } else {
      const views = this.#text('sheetViews');
      if (views !== undefined) replace('sheetViews', withSelection(views, this.selected));
    }
    if (changed('protection')) replace('sheetProtection', protectionText(sheet));
    if (changed('filter')) {
      replace('autoFilter', sheet.autoFilter ? autoFilterText(sheet.autoFilter, this.#lookNumber) : '');
      if (!sheet.autoFilter) replace('sortState', '');
    }
    if (changed('page')) for (const [local, texts] of pageTexts(sheet)) replace(local, ...texts);
    if (changed('hyperlinks')) replace('hyperlinks', this.#linksText());
    if (changed('tables')) replace('tableParts', this.#tablesText());
    if (changed('notes', 'comments')) replace('legacyDrawing', this.#writeComments());
    if (changed('charts')) replace('drawing', this.#writeDrawing());
    return replaceSegments(this.original.items, this.#replaced);
  }

  readonly #lookNumber: LookNumber = (look) => this.output.styles.differential(look);

  #text(local: string): string | undefined {
    return this.original.items.find((segment) => segment.local === local)?.text;
  }

  #formatText(): string {
    const root = parseXml(this.#text('sheetFormatPr') ?? '<sheetFormatPr/>');
    const { rows, columns } = this.sheet;
    root.attributes['defaultRowHeight'] = String(rows.standard);
    // Excel makes room beside the headings for as many levels as stand here.
    for (const [name, { outline }] of [
      ['outlineLevelRow', rows],
      ['outlineLevelCol', columns],
    ] as const) {
      root.attributes[name] = String(Math.max(0, ...[...outline.values()].map(({ level }) => level)));
    }
    return serialize(root);
  }

  #mergesText(): string {
    const { merges } = this.sheet;
    if (merges.length === 0) return '';
    const items = merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
    return `<mergeCells count="${String(items.length)}">${items.join('')}</mergeCells>`;
  }

  /** Takes an extension out whose content is written in the sheet itself now. */
  #dropExtension(local: string): void {
    const text = this.#replaced.get('extLst')?.[0] ?? this.#text('extLst');
    if (text === undefined) return;
    const list = parseXml(text);
    const before = list.children.length;
    list.children = list.children.filter(
      (extension) => !extension.children.some((content) => content.local === local),
    );
    if (list.children.length === before) return;
    this.#replaced.set('extLst', [list.children.length === 0 ? '' : serialize(list)]);
    if (local === 'conditionalFormattings') {
      this.output.dropped.push({
        part: this.path,
        sheet: this.sheet.name,
        what: 'conditionalFormat:extension',
      });
    }
  }

  #linksText(): string {
    const relationships = this.output.out.relationships(this.path);
    relationships.remove(({ kind }) => kind === 'hyperlink');
    const items = this.sheet.hyperlinks.items.map(({ area, address, documentReference, screenTip }) => {
      const id = address === undefined ? undefined : relationships.add('hyperlink', address, true);
      const attributes = attributesText({
        ref: formatArea(area),
        'r:id': id,
        location: documentReference === undefined ? undefined : excelText(documentReference),
        tooltip: screenTip === undefined ? undefined : excelText(screenTip),
      });
      return `<hyperlink xmlns:r="${OFFICE}"${attributes}/>`;
    });
    return items.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`;
  }

  #tablesText(): string {
    const { out, file, tableNumber } = this.output;
    const relationships = out.relationships(this.path);
    relationships.remove(({ kind }) => kind === 'table');
    const items = this.sheet.document.tables.all(this.sheet).map((table) => {
      const known = this.source?.tables.get(table.id);
      const path = known ?? out.freePath('xl/tables/table', '.xml');
      const original = known === undefined ? undefined : file?.xml(known);
      out.put(path, tableText(table, tableNumber(known), original, this.#lookNumber), TABLE_TYPE);
      return `<tablePart xmlns:r="${OFFICE}" r:id="${relationships.add('table', path)}"/>`;
    });
    return items.length === 0
      ? ''
      : `<tableParts count="${String(items.length)}">${items.join('')}</tableParts>`;
  }

  #writeComments(): string {
    const { out, personId } = this.output;
    const relationships = out.relationships(this.path);
    const controls = this.original.items.some(({ local }) => local === 'controls');
    relationships.remove(({ kind }) => kind === 'comments' || kind === 'threadedComment');
    const kept = this.#text('legacyDrawing');
    if (!controls) relationships.remove(({ kind }) => kind === 'vmlDrawing');
    const comments = commentsText(this.sheet);
    if (comments === undefined) return controls ? (kept ?? '') : '';
    const path = out.freePath('xl/comments', '.xml');
    out.put(path, comments, COMMENTS_TYPE);
    relationships.add('comments', path);
    const threads = threadsText(this.sheet, personId);
    if (threads !== undefined) {
      const threadsPath = out.freePath('xl/threadedComments/threadedComment', '.xml');
      out.put(threadsPath, threads, THREADS_TYPE);
      relationships.add('threadedComment', threadsPath, false, THREADS_RELATIONSHIP);
    }
    if (controls && kept !== undefined) return kept;
    const shapes = out.freePath('xl/drawings/vmlDrawing', '.vml');
    out.setDefault('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    out.put(shapes, noteShapesText(this.sheet));
    return `<legacyDrawing xmlns:r="${OFFICE}" r:id="${relationships.add('vmlDrawing', shapes)}"/>`;
  }

  #writeDrawing(): string {
    const { out, file } = this.output;
    const relationships = out.relationships(this.path);
    const element = this.#text('drawing');
    const id = element === undefined ? undefined : attribute(parseXml(element), 'id');
    const known = relationships.items.find((item) => item.id === id)?.target;
    const part = known === undefined ? undefined : resolveTarget(this.path, `/${known}`);
    const text = part === undefined ? undefined : file?.text(part);
    const charts = this.source?.charts ?? new Map();
    const path = writeDrawing(this.sheet, out, part, charts, text);
    if (path === undefined) {
      relationships.remove(({ kind }) => kind === 'drawing');
      return '';
    }
    return `<drawing xmlns:r="${OFFICE}" r:id="${relationships.add('drawing', path)}"/>`;
  }
}
