import type { Document, Sheet } from '../document';
import { writeCustomXml } from './customXml';
import type { Dropped } from './errors';
import type { FileSource } from './open';
import type { Deflate } from './outputPackage';
import { OutputPackage } from './outputPackage';
import { OFFICE } from './relationships';
import { readPersons } from './readComments';
import { personsText } from './writeComments';
import { namesText } from './writeNames';
import { propertiesKey, writeProperties } from './writeProperties';
import type { SheetOutput } from './writeSheet';
import { writeSheet } from './writeSheet';
import { StyleWriter } from './writeStyles';
import type { XmlElement } from './xml';
import { XML_HEAD, attribute, child, childrenOf, numeric, parseXml, serialize } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const PERSONS_TYPE = 'application/vnd.ms-excel.person+xml';
const PERSONS_RELATIONSHIP = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
const EMPTY_WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>`;

/** Marks a cell's array as one that spills. */
const METADATA = `${XML_HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Where the children of a workbook have to stand. */
const ORDER =
  'fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** A workbook as a file. */
export interface SavedFile {
  bytes: Uint8Array;
  /** What of the document or of its file could not be kept. */
  dropped: Dropped[];
}

export interface SaveOptions {
  /** Packs faster than the packer built in, where there is one. */
  deflate?: Deflate;
}

/**
 * Writes a document as .xlsx. With the file it was read from, all that did not change stays: parts
 * of untouched sheets byte for byte, and what the document does not know of the others.
 */
export function saveXlsx(document: Document, source?: FileSource, options: SaveOptions = {}): SavedFile {
  document.settle();
  return new WorkbookWriter(document, source, options).write();
}

class WorkbookWriter {
  readonly #out: OutputPackage;
  readonly #part: string;
  readonly #root: XmlElement;
  readonly #styles: StyleWriter;
  readonly #dropped: Dropped[] = [];
  /** Ids of people who comment, by name: those of the file and those it does not have yet. */
  readonly #persons = new Map<string, string>();
  readonly #newPersons = new Map<string, string>();
  #lastTable = 0;

  constructor(
    private readonly document: Document,
    private readonly source: FileSource | undefined,
    { deflate }: SaveOptions,
  ) {
    this.#out = new OutputPackage(source?.file, deflate);
    this.#part = source?.workbookPart ?? 'xl/workbook.xml';
    this.#root = source?.file.xml(this.#part) ?? parseXml(EMPTY_WORKBOOK);
    const styles = source?.stylesPart;
    this.#styles = new StyleWriter(
      document,
      styles === undefined ? undefined : source?.file.xml(styles),
      source?.styles ?? [],
    );
    for (const { tables } of source?.sheets.values() ?? []) {
      for (const path of tables.values()) {
        this.#lastTable = Math.max(this.#lastTable, this.#tableNumber(path) ?? 0);
      }
    }
  }

  #tableNumber(path: string): number | undefined {
    return numeric(this.source?.file.xml(path), 'id');
  }

  write(): SavedFile {
    const { document } = this;
    this.#readPersons();
    const output: SheetOutput = {
      out: this.#out,
      styles: this.#styles,
      file: this.source?.file,
      mark: this.#dynamicMark(),
      tableNumber: (path) => {
        const known = path === undefined ? undefined : this.#tableNumber(path);
        return known ?? (this.#lastTable += 1);
      },
      personId: (author) => this.#personId(author),
      dropped: this.#dropped,
    };
    const active = document.activeSheet;
    const parts = document.sheets.map((sheet) =>
      writeSheet(sheet, this.source?.sheets.get(sheet), sheet === active, output),
    );
    this.#writeWorkbook(parts, active);
    this.#writePersons();
    this.#writeCustom();
    this.#writeStyles();
    return { bytes: this.#out.bytes(), dropped: this.#dropped };
  }

  // Workbook part

  #writeWorkbook(parts: readonly string[], active: Sheet): void {
    const { document, source } = this;
    const root = this.#root;
    const relationships = this.#out.relationships(this.#part);
    this.#out.relationships('').add('officeDocument', this.#part);
    const before = childrenOf(child(root, 'sheets'), 'sheet');
    const kindOf = (entry: XmlElement) => relationships.items.find(({ id }) => id === attribute(entry, 'id'));
    const others = before.filter((entry) => kindOf(entry)?.kind !== 'worksheet');
    let lastId = Math.max(0, ...before.map((entry) => numeric(entry, 'sheetId') ?? 0));
    const known = before.map((entry) => ({ entry, part: kindOf(entry)?.target }));
    relationships.remove(({ kind }) => kind === 'worksheet' || kind === 'calcChain');
    const places = new Map<number, number>();
    const entries = document.sheets.map((sheet, i): XmlElement => {
      const part = parts[i] ?? '';
      const at = source?.sheets.has(sheet) === true ? known.findIndex((k) => k.part === part) : -1;
      if (at >= 0) places.set(at, i);
      const id = at < 0 ? (lastId += 1) : (numeric(before[at], 'sheetId') ?? (lastId += 1));
      const state = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility];
      return {
        name: prefixed(root, 'sheet'),
        local: 'sheet',
        attributes: {
          name: sheet.name,
          sheetId: String(id),
          ...(state === undefined ? {} : { state }),
          'r:id': relationships.add('worksheet', part),
        },
        children: [],
        text: '',
      };
    });
    root.attributes['xmlns:r'] ??= OFFICE;
    root.attributes['xmlns'] ??= MAIN;
    this.#replace('sheets', [...entries, ...others]);
    this.#setView(active);
    this.#setCalculation();
    this.#setProtection();
    if (document.dateSystem === '1904') {
      this.#section('workbookPr').attributes['date1904'] = '1';
    }
    const names = namesText(document, child(root, 'definedNames'), places);
    root.children = root.children.filter(({ local }) => local !== 'definedNames');
    if (names !== '') root.children.push(parseXml(names));
    root.children.sort((a, b) => rank(a) - rank(b));
    this.#out.put(this.#part, XML_HEAD + serialize(root), source ? undefined : WORKBOOK_TYPE);
  }

  #section(name: string): XmlElement {
    let section = child(this.#root, name);
    if (!section) {
      section = { name: prefixed(this.#root, name), local: name, attributes: {}, children: [], text: '' };
      this.#root.children.push(section);
    }
    return section;
  }

  #replace(name: string, children: XmlElement[]): void {
    this.#section(name).children = children;
  }

  #setView(active: Sheet): void {
    const views = this.#section('bookViews');
    if (views.children.length === 0) {
      views.children.push(parseXml('<workbookView/>'));
    }
    const [view] = views.children;
    if (view) {
      view.attributes['activeTab'] = String(active.position);
      delete view.attributes['firstSheet'];
    }
  }

  /** Stored results may be out of date for Excel: it computes everything when it opens the file. */
  #setCalculation(): void {
    const section = this.#section('calcPr');
    section.attributes['fullCalcOnLoad'] = '1';
    const { mode } = this.document.calculation;
    if (mode === 'Manual') section.attributes['calcMode'] = 'manual';
    else if (mode === 'AutomaticExceptTables') section.attributes['calcMode'] = 'autoNoTable';
    else delete section.attributes['calcMode'];
  }

  #setProtection(): void {
    const { protection } = this.document;
    const before = child(this.#root, 'workbookProtection');
    if (!protection.isProtected) {
      if (before?.attributes['lockStructure'] !== undefined) {
        this.#root.children = this.#root.children.filter((item) => item !== before);
      }
      return;
    }
    Object.assign(this.#section('workbookProtection').attributes, protection.fileHash, {
      lockStructure: '1',
    });
  }

  // Beside it

  #dynamicMark(): () => number | undefined {
    const { document, source } = this;
    if (!document.sheets.some((sheet) => sheet.grid.hasSpills)) return () => undefined;
    const relationships = this.#out.relationships(this.#part);
    const known = relationships.of('sheetMetadata')[0];
    if (known) {
      const text = source?.file.text(known.target) ?? '';
      return () => (text.includes('XLDAPR') ? 1 : undefined);
    }
    const path = 'xl/metadata.xml';
    this.#out.put(path, METADATA, METADATA_TYPE);
    relationships.add('sheetMetadata', path);
    return () => 1;
  }

  #readPersons(): void {
    const part = this.#out.relationships(this.#part).of('person')[0]?.target;
    const root = part === undefined ? undefined : this.source?.file.xml(part);
    for (const [id, name] of readPersons(root)) this.#persons.set(name, id);
  }

  #personId(author: string): string {
    let id = this.#persons.get(author);
    if (id === undefined) {
      id = this.document.newId('comment');
      this.#persons.set(author, id);
      this.#newPersons.set(author, id);
    }
    return id;
  }

  #writePersons(): void {
    if (this.#newPersons.size === 0) return;
    const relationships = this.#out.relationships(this.#part);
    const known = relationships.of('person')[0]?.target;
    const path = known ?? 'xl/persons/person.xml';
    const root = known === undefined ? undefined : this.source?.file.xml(known);
    this.#out.put(path, personsText(root, this.#newPersons), PERSONS_TYPE);
    relationships.add('person', path, false, PERSONS_RELATIONSHIP);
  }

  #writeCustom(): void {
    const { document, source } = this;
    if (propertiesKey(document.properties) !== source?.properties) {
      writeProperties(document, this.#out);
    }
    writeCustomXml(document, source?.customXml ?? new Map(), this.#part, this.#out);
  }

  /** Last of all: writing the sheets decides which styles there are. */
  #writeStyles(): void {
    const path = this.source?.stylesPart ?? 'xl/styles.xml';
    const kept = this.source?.file.bytes(path);
    this.#out.putLast(path, () => (kept && !this.#styles.grown ? kept : this.#styles.text()), STYLES_TYPE);
    this.#out.relationships(this.#part).add('styles', path);
  }
}

function rank({ local }: XmlElement): number {
  const at = ORDER.indexOf(local);
  return at < 0 ? ORDER.length : at;
}

/** An element's name with the prefix the part uses for the main namespace. */
function prefixed(root: XmlElement, local: string): string {
  const colon = root.name.indexOf(':');
  return colon < 0 ? local : `${root.name.slice(0, colon)}:${local}`;
}
