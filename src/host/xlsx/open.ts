import type { DocumentOptions, Sheet, StyleId } from '../document';
import { Document } from '../document';
import { FileColors } from './colors';
import { readCustomXml } from './customXml';
import type { Dropped } from './errors';
import { FileError } from './errors';
import { formulaFromFile } from './functionPrefixes';
import type { PackageLimits } from './package';
import { Package } from './package';
import { readPersons } from './readComments';
import { readProperties } from './readProperties';
import type { SheetContext, SheetSource } from './readSheet';
import { readSheet } from './readSheet';
import { readStyles } from './readStyles';
import type { Relationship } from './relationships';
import { readRelationships } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { propertiesKey } from './writeProperties';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, excelAttribute, flag, numeric, unescapeText } from './xml';

/** The file a document was read from: saving keeps what the document does not know. */
export interface FileSource {
  file: Package;
  workbookPart: string;
  relationships: Relationship[];
  sheets: Map<Sheet, SheetSource>;
  /** Style ids of the document by the file's format numbers. */
  styles: StyleId[];
  stylesPart: string | undefined;
  /** Custom XML parts by id. */
  customXml: Map<string, string>;
  /** The properties as read, to see whether they changed. */
  properties: string;
}

/** A workbook read from a file. */
export interface OpenedFile {
  document: Document;
  source: FileSource;
  /** What the document does not carry. All of it stays in sheets saved unchanged. */
  dropped: Dropped[];
}

export interface OpenOptions extends Omit<DocumentOptions, 'dateSystem'> {
  limits?: PackageLimits;
}

/**
 * Reads an .xlsx or .xlsm file.
 * @throws FileError when it is none, damaged, or larger than the limits allow
 */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): OpenedFile {
  const file = new Package(bytes, options.limits);
  const workbookPart = readRelationships(file, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const root = workbookPart === undefined ? undefined : file.xml(workbookPart);
  if (workbookPart === undefined || root?.local !== 'workbook') throw new FileError('notAWorkbook');
  const relationships = readRelationships(file, workbookPart);
  const document = new Document({
    ...options,
    dateSystem: flag(child(root, 'workbookPr'), 'date1904') ? '1904' : '1900',
  });
  const part = (kind: string) => relationships.find((item) => item.kind === kind)?.target;
  const stylesPart = part('styles');
  const themePart = part('theme');
  const stringsPart = part('sharedStrings');
  const personsPart = part('person');
  const colors = new FileColors(themePart === undefined ? undefined : file.text(themePart));
  const stylesRoot = stylesPart === undefined ? undefined : file.xml(stylesPart);
  const context: SheetContext = {
    file,
    colors,
    styles: readStyles(stylesRoot, document, colors),
    strings: readSharedStrings(stringsPart === undefined ? undefined : file.text(stringsPart)),
    persons: readPersons(personsPart === undefined ? undefined : file.xml(personsPart)),
    dropped: [],
  };
  const source: FileSource = {
    file,
    workbookPart,
    relationships,
    sheets: new Map(),
    styles: context.styles.ids,
    stylesPart,
    customXml: new Map(),
    properties: '',
  };
  readSheets(root, document, source, context);
  readNames(root, document);
  readSettings(root, document);
  readProperties(file, document);
  source.properties = propertiesKey(document.properties);
  source.customXml = readCustomXml(file, relationships, document);
  for (const sheet of document.sheets) sheet.changedParts.clear();
  return { document, source, dropped: context.dropped };
}

function readSheets(root: XmlElement, document: Document, source: FileSource, context: SheetContext): void {
  const entries = childrenOf(child(root, 'sheets'), 'sheet').map((entry) => ({
    name: attribute(entry, 'name') ?? '',
    state: attribute(entry, 'state'),
    relationship: source.relationships.find(({ id }) => id === attribute(entry, 'id')),
  }));
  if (entries.length === 0) throw new FileError('damaged', source.workbookPart);
  const sheets = entries.flatMap((entry) => {
    const { relationship, name } = entry;
    if (relationship?.kind !== 'worksheet') {
      context.dropped.push({
        part: relationship?.target ?? source.workbookPart,
        sheet: name,
        what: relationship?.kind ?? 'sheet',
      });
      return [];
    }
    return [{ ...entry, part: relationship.target, sheet: document.adoptSheet(name) }];
  });
  for (const { sheet, part } of sheets) {
    source.sheets.set(sheet, readSheet(part, sheet, context));
  }
  for (const { sheet, state } of sheets) {
    if (state === 'hidden') sheet.visibility = 'Hidden';
    if (state === 'veryHidden') sheet.visibility = 'VeryHidden';
  }
  const view = child(child(root, 'bookViews'), 'workbookView');
  const active = entries[numeric(view, 'activeTab') ?? 0]?.name;
  const chosen = sheets.find(({ sheet }) => sheet.name === active)?.sheet;
  const visible = sheets.find(({ sheet }) => sheet.visibility === 'Visible')?.sheet;
  const shown = chosen?.visibility === 'Visible' ? chosen : visible;
  if (shown) document.activate(shown);
}

/** Names Excel keeps for itself; print areas and titles become page setup. */
const BUILT_IN = /^_xlnm\./i;

function readNames(root: XmlElement, document: Document): void {
  const entries = childrenOf(child(root, 'sheets'), 'sheet').map((entry) =>
    document.sheet(attribute(entry, 'name') ?? ''),
  );
  for (const item of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const name = attribute(item, 'name') ?? '';
    const local = numeric(item, 'localSheetId');
    const sheet = local === undefined ? undefined : entries[local];
    if (BUILT_IN.test(name)) {
      if (sheet) readBuiltIn(name.slice(6), item.text, sheet);
      continue;
    }
    if (local !== undefined && !sheet) continue;
    (sheet ?? document).names.adopt(
      name,
      formulaFromFile(unescapeText(item.text)),
      excelAttribute(item, 'comment') ?? '',
      !flag(item, 'hidden'),
    );
  }
}

/** Pieces of `Sheet!$A$1:$B$2,Sheet!$1:$3` without sheet names and dollar signs. */
function addresses(text: string): string[] {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((piece) => {
    const bang = piece.lastIndexOf('!');
    return piece.slice(bang + 1).replaceAll('$', '');
  });
}

function readBuiltIn(name: string, text: string, sheet: Sheet): void {
  const pieces = addresses(text).filter((piece) => !piece.includes('#REF'));
  if (name === 'Print_Area') sheet.page.printArea = pieces.join(',');
  if (name !== 'Print_Titles') return;
  for (const piece of pieces) {
    if (/^\d+:\d+$/.test(piece)) sheet.page.titleRows = piece;
    else if (/^[A-Z]+:[A-Z]+$/.test(piece)) sheet.page.titleColumns = piece;
  }
}

function readSettings(root: XmlElement, document: Document): void {
  const protection = child(root, 'workbookProtection');
  if (flag(protection, 'lockStructure')) {
    document.protection.protect();
    const hash = Object.entries(protection?.attributes ?? {}).filter(([name]) => name.startsWith('workbook'));
    if (hash.length > 0) document.protection.fileHash = Object.fromEntries(hash);
  }
  const mode = attribute(child(root, 'calcPr'), 'calcMode');
  if (mode === 'manual') document.calculation.mode = 'Manual';
  if (mode === 'autoNoTable') document.calculation.mode = 'AutomaticExceptTables';
}
