import { parseArea } from '../cells';
import type { Sheet, StyleChange } from '../document';
import type { FileColors } from './colors';
import type { Dropped } from './errors';
import type { Package } from './package';
import { CellReader, readColumns } from './readCells';
import { readNotes, readThreads } from './readComments';
import type { ChartSource } from './readDrawing';
import { readDrawing } from './readDrawing';
import { readCriteria } from './readFilters';
import { readPage, readView } from './readPage';
import type { FileRule } from './readRules';
import { readConditionalFormatting, readValidations } from './readRules';
import type { FileStyles } from './readStyles';
import { readTable } from './readTable';
import type { Relationship } from './relationships';
import { readRelationships } from './relationships';
import { cutSegments } from './segments';
import { rowsApart } from './sheetRows';
import type { SharedStrings } from './sharedStrings';
import { readProtection } from './sheetProtection';
import type { XmlElement } from './xml';
import { attribute, childrenOf, excelAttribute, parseXml } from './xml';

/** What reading a sheet needs of the rest of the file. */
export interface SheetContext {
  file: Package;
  strings: SharedStrings;
  styles: FileStyles;
  colors: FileColors;
  persons: ReadonlyMap<string, string>;
  dropped: Dropped[];
}

/** What saving needs to know of a sheet's part. */
export interface SheetSource {
  part: string;
  /** The part without its rows. */
  text: string;
  /** Table parts by table id. */
  tables: Map<string, string>;
  charts: Map<string, ChartSource>;
}

/** Reads a worksheet part into an empty sheet. */
export function readSheet(part: string, sheet: Sheet, context: SheetContext): SheetSource {
  const { file, strings, styles } = context;
  const relationships = readRelationships(file, part);
  const source: SheetSource = { part, text: '', tables: new Map(), charts: new Map() };
  const drop = (what: string) => {
    if (!context.dropped.some((d) => d.part === part && d.what === what)) {
      context.dropped.push({ part, sheet: sheet.name, what });
    }
  };
  const cells = new CellReader(sheet, { strings, styles: styles.ids, drop });
  const rows = rowsApart(file.texts(part), part);
  let next = rows.next();
  for (; next.done !== true; next = rows.next()) cells.read(next.value);
  source.text = next.value;
  const segments = cutSegments(source.text, part);
  const trees = new Map<string, XmlElement[]>();
  const rules: FileRule[] = [];
  for (const { local, text } of segments.items) {
    if (local === 'sheetData') continue;
    if (local === 'cols') readColumns(text, sheet, context.styles.ids);
    else {
      const tree = parseXml(text, part);
      trees.set(local, [...(trees.get(local) ?? []), tree]);
    }
  }
  const tree = (local: string) => trees.get(local)?.[0];
  readView(tree('sheetViews'), tree('sheetPr'), tree('sheetFormatPr'), sheet, context.colors);
  sheet.merges = childrenOf(tree('mergeCells'), 'mergeCell').flatMap(
    (item) => parseArea(attribute(item, 'ref') ?? '') ?? [],
  );
  for (const element of trees.get('conditionalFormatting') ?? []) {
    rules.push(...readConditionalFormatting(element, context.styles.differential, context.colors, drop));
  }
  addRules(sheet, rules);
  const validations = tree('dataValidations');
  if (validations) readValidations(validations, sheet);
  readExtensions(tree('extLst'), sheet, drop);
  readLinks(tree('hyperlinks'), relationships, sheet);
  readPage(trees, sheet);
  const filter = tree('autoFilter');
  const filtered = parseArea(attribute(filter, 'ref') ?? '');
  if (filter && filtered)
    sheet.autoFilter = { area: filtered, criteria: readCriteria(filter, styles.differential) };
  readRelated(relationships, sheet, source, context);
  markFilteredRows(sheet);
  readProtection(tree('sheetProtection'), sheet);
  return source;
}

function addRules(sheet: Sheet, rules: FileRule[]): void {
  rules.sort((a, b) => a.priority - b.priority);
  for (const { areas, rule, format, stopIfTrue } of rules) {
    const added = sheet.conditionalFormats.add(areas, rule, true);
    added.format = structuredClone<StyleChange>(format);
    added.stopIfTrue = stopIfTrue;
  }
}

/** Extensions newer versions of Excel write: validations that look at other sheets, bars, sparklines. */
function readExtensions(list: XmlElement | undefined, sheet: Sheet, drop: (what: string) => void): void {
  for (const extension of childrenOf(list, 'ext')) {
    for (const content of extension.children) {
      if (content.local === 'dataValidations') readValidations(content, sheet);
      else if (content.local === 'conditionalFormattings') {
        const kinds = childrenOf(content, 'conditionalFormatting').flatMap((item) =>
          childrenOf(item, 'cfRule').map((rule) => attribute(rule, 'type') ?? ''),
        );
        for (const kind of kinds) if (kind !== 'dataBar') drop(`conditionalFormat:${kind}`);
      } else drop(content.local);
    }
  }
}

function readLinks(list: XmlElement | undefined, relationships: readonly Relationship[], sheet: Sheet): void {
  for (const item of childrenOf(list, 'hyperlink')) {
    const area = parseArea(attribute(item, 'ref') ?? '');
    if (!area) continue;
    const id = attribute(item, 'id');
    const address = relationships.find((relationship) => relationship.id === id)?.target;
    const place = excelAttribute(item, 'location');
    const tip = excelAttribute(item, 'tooltip');
    sheet.hyperlinks.items.push({
      area,
      ...(address === undefined ? {} : { address }),
      ...(place === undefined ? {} : { documentReference: place }),
      ...(tip === undefined ? {} : { screenTip: tip }),
    });
  }
}

function readRelated(
  relationships: readonly Relationship[],
  sheet: Sheet,
  source: SheetSource,
  context: SheetContext,
): void {
  const { file } = context;
  const of = (kind: string) => relationships.filter((item) => item.kind === kind);
  for (const { target } of of('table')) {
    const root = file.xml(target);
    const table = root && readTable(root, sheet, context.styles.differential);
    if (table) source.tables.set(table.id, target);
  }
  for (const { target } of of('threadedComment')) {
    const root = file.xml(target);
    if (root) readThreads(root, context.persons, sheet);
  }
  for (const { target } of of('comments')) {
    const root = file.xml(target);
    if (root) readNotes(root, sheet);
  }
  for (const { target } of of('drawing')) {
    source.charts = readDrawing(file, target, sheet);
  }
  for (const kind of ['pivotTable', 'slicer', 'timeline', 'oleObject', 'control']) {
    for (const { target } of of(kind)) {
      context.dropped.push({ part: target, sheet: sheet.name, what: kind });
    }
  }
}

/** Rows a filter hides are told apart from rows the user hides. */
function markFilteredRows(sheet: Sheet): void {
  const filters = sheet.document.tables.all(sheet).map((table) => table.filter);
  if (sheet.autoFilter) filters.push(sheet.autoFilter);
  for (const { area, criteria } of filters) {
    if (criteria.size === 0) continue;
    for (const row of sheet.rows.hidden()) {
      if (row <= area.top || row > area.bottom) continue;
      sheet.rows.setHidden(row, false);
      sheet.rows.setFiltered(row, true);
    }
  }
}
