import type { Area, CellValue, DateSystem } from '../cells';
import { cellsIn } from '../cells';
import { CustomXmlParts, emptyProperties } from './custom';
import { DocumentCalculation } from './documentCalculation';
import { DocumentError } from './errors';
import type { ChangeType, DocumentEvents, Source } from './events';
import { Emitter } from './events';
import { NameList } from './names';
import { Protection } from './protection';
import {
  dropSheetReferences,
  renameColumnReferences,
  renameSheetReferences,
  renameTableReferences,
} from './references';
import type { Visibility } from './sheet';
import { Sheet } from './sheet';
import { assertSheetName, copySheet, freeSheetName, makeRoomFor } from './sheetList';
import { StylePool } from './style';
import type { Table } from './table';
import { Tables } from './table';
import type { TypingRules } from './typing';

export interface DocumentOptions {
  dateSystem?: DateSystem;
  /** The time NOW and TODAY show; the machine's when left out. Local time. */
  now?: () => Date;
  /** Author of comments and notes made here. */
  userName?: string;
}

/**
 * A workbook. Synchronous: every operation is done, and everybody told, when it returns. Formulas
 * are computed when somebody reads.
 */
export class Document {
  readonly events = new Emitter<DocumentEvents>();
  readonly styles = new StylePool();
  /** In tab order. Add, move and delete through the methods. */
  readonly sheets: Sheet[] = [];
  readonly tables = new Tables(this);
  readonly names: NameList;
  readonly properties = emptyProperties();
  readonly customXml = new CustomXmlParts(() => this.newId('xml'));
  /** The add-in's settings, JSON texts by key. */
  readonly settings = new Map<string, string>();
  /** Protection of the structure: no sheet may be added, moved, renamed … */
  readonly protection = new Protection();
  readonly calculation: DocumentCalculation;
  readonly userName: string;
  dateSystem: DateSystem;
  /** File name shown to the user. */
  name = 'Book1';
  readonly now: () => Date;
  #source: Source = 'Local';
  #ids = 0;
  #active: Sheet | undefined;

  constructor(options: DocumentOptions = {}) {
    this.dateSystem = options.dateSystem ?? '1900';
    this.now = options.now ?? (() => new Date());
    this.userName = options.userName ?? 'User';
    this.names = new NameList(
      () => this.newId('name'),
      undefined,
      (name) => {
        this.namesChanged(name);
      },
    );
    this.calculation = new DocumentCalculation(this);
  }

  /** A new document with empty sheets of these names. */
  static withSheets(names: readonly string[] = ['Sheet1'], options: DocumentOptions = {}): Document {
    const document = new Document(options);
    for (const name of names) document.addSheet(name);
    return document;
  }

  /** A GUID in braces, unique in this document; the same document makes the same ones. */
  newId(kind: 'sheet' | 'table' | 'chart' | 'name' | 'format' | 'comment' | 'xml'): string {
    this.#ids += 1;
    const serial = this.#ids.toString(16).toUpperCase().padStart(8, '0');
    const kinds = ['sheet', 'table', 'chart', 'name', 'format', 'comment', 'xml'];
    return `{${serial}-0000-400${String(kinds.indexOf(kind))}-8000-000000000000}`;
  }

  /** Whose edits the operations now are. */
  get source(): Source {
    return this.#source;
  }

  /** Runs `edit` as a co-author's: its events say `Remote`. */
  asRemote<T>(edit: () => T): T {
    const before = this.#source;
    this.#source = 'Remote';
    try {
      return edit();
    } finally {
      this.#source = before;
    }
  }

  /** Computes what is out of date, unless the user has switched that off. */
  settle(): void {
    this.calculation.settle();
  }

  typingRules(): TypingRules {
    return {
      dateSystem: this.dateSystem,
      year: this.now().getFullYear(),
      isFormula: (text) => this.calculation.isFormula(text),
    };
  }

  // Sheets

  /** By id, or by name ignoring case. */
  sheet(key: string): Sheet | undefined {
    const name = key.toUpperCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toUpperCase() === name);
  }

  get activeSheet(): Sheet {
    const sheet = this.#active ?? this.sheets[0];
    if (!sheet) throw new DocumentError('InvalidOperation', 'The workbook has no sheet.');
    return sheet;
  }

  /**
   * @param name a free one is chosen when left out
   * @throws DocumentError InvalidArgument for a name Excel does not take, ItemAlreadyExists,
   * AccessDenied when the structure is protected
   */
  addSheet(name?: string, position = this.sheets.length): Sheet {
    this.#assertStructure();
    const chosen = name ?? freeSheetName([this]);
    assertSheetName(this, chosen);
    const sheet = new Sheet(this, this.newId('sheet'), chosen);
    this.#include(sheet, position);
    return sheet;
  }

  /** Adds a sheet of a file, whatever its name: for loaders. */
  adoptSheet(name: string): Sheet {
    const sheet = new Sheet(this, this.newId('sheet'), name);
    this.sheets.push(sheet);
    return sheet;
  }

  #include(sheet: Sheet, position: number): void {
    this.sheets.splice(position, 0, sheet);
    this.#active ??= sheet;
    this.calculation.sheetsChanged(sheet.name);
    this.events.emit('sheetAdded', { sheetId: sheet.id, source: this.#source });
  }

  copySheet(sheet: Sheet, name?: string, position = sheet.position + 1): Sheet {
    this.#assertStructure();
    const copy = new Sheet(this, this.newId('sheet'), name ?? freeSheetName([this], sheet.name));
    assertSheetName(this, copy.name);
    this.sheets.splice(position, 0, copy);
    copySheet(sheet, copy);
    this.calculation.sheetsChanged(copy.name);
    this.events.emit('sheetAdded', { sheetId: copy.id, source: this.#source });
    return copy;
  }

  /**
   * Puts sheets of another workbook in, in their order from `position` on. A name that is taken gets ` (2)`, and the
   * formulas of the other sheets follow it: the other workbook is used up.
   */
  insertSheets(sheets: readonly Sheet[], position = this.sheets.length): Sheet[] {
    this.#assertStructure();
    const inserted = sheets.map((sheet, index) => {
      makeRoomFor(sheet, this);
      const copy = new Sheet(this, this.newId('sheet'), sheet.name);
      copy.visibility = sheet.visibility;
      this.sheets.splice(position + index, 0, copy);
      return copy;
    });
    // Filled when all are there: their formulas may look at each other.
    for (const [index, copy] of inserted.entries()) {
      const original = sheets[index];
      if (original) copySheet(original, copy);
      this.calculation.sheetsChanged(copy.name);
      this.events.emit('sheetAdded', { sheetId: copy.id, source: this.#source });
    }
    return inserted;
  }

  /** @throws DocumentError InvalidOperation for the last visible sheet or a very hidden one */
  deleteSheet(sheet: Sheet): void {
    this.#assertStructure();
    if (sheet.visibility === 'VeryHidden') {
      throw new DocumentError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    }
    this.#assertVisibleBeside(sheet);
    const position = sheet.position;
    if (position < 0) throw new DocumentError('ItemNotFound', 'The sheet is gone.');
    this.tables.forget(sheet);
    this.sheets.splice(position, 1);
    if (this.#active === sheet) {
      const next = this.sheets.slice(position).concat(this.sheets.slice(0, position).reverse());
      this.#active = next.find((other) => other.visibility === 'Visible');
      if (this.#active) this.events.emit('sheetActivated', { sheetId: this.#active.id });
    }
    dropSheetReferences(this, sheet.name);
    this.calculation.sheetsChanged(sheet.name);
    this.events.emit('sheetDeleted', {
      sheetId: sheet.id,
      name: sheet.name,
      source: this.#source,
    });
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (name === sheet.name) return;
    this.#assertStructure();
    assertSheetName(this, name, sheet);
    const before = sheet.name;
    sheet.setName(name);
    renameSheetReferences(this, before, name);
    this.calculation.sheetsChanged(name);
    this.events.emit('sheetRenamed', {
      sheetId: sheet.id,
      before,
      after: name,
      source: this.#source,
    });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.#assertStructure();
    const before = sheet.position;
    if (position < 0 || position >= this.sheets.length) {
      throw new DocumentError('InvalidArgument', 'There is no such position.');
    }
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    this.events.emit('sheetMoved', {
      sheetId: sheet.id,
      before,
      after: position,
      source: this.#source,
    });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    if (visibility === sheet.visibility) return;
    this.#assertStructure();
    if (visibility !== 'Visible') this.#assertVisibleBeside(sheet);
    const before = sheet.visibility;
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.#active === sheet) {
      const next = this.sheets.find((other) => other.visibility === 'Visible');
      if (next) this.activate(next);
    }
    this.events.emit('sheetVisibilityChanged', {
      sheetId: sheet.id,
      before,
      after: visibility,
      source: this.#source,
    });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') {
      throw new DocumentError('InvalidOperation', 'A hidden sheet cannot be activated.');
    }
    const before = this.activeSheet;
    this.#active = sheet;
    if (before === sheet) return;
    this.events.emit('sheetDeactivated', { sheetId: before.id });
    this.events.emit('sheetActivated', { sheetId: sheet.id });
  }

  /** Selects an area, and its sheet with it. */
  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.events.emit('selectionChanged', { sheetId: sheet.id, area });
  }

  #assertStructure(): void {
    if (this.protection.isProtected) {
      throw new DocumentError('AccessDenied', 'The structure of the workbook is protected.');
    }
  }

  #assertVisibleBeside(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') return;
    if (!this.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
      throw new DocumentError('InvalidOperation', 'A workbook needs a visible sheet.');
    }
  }

  // Told by the parts

  cellsChanged(
    sheet: Sheet,
    area: Area,
    before: CellValue | undefined,
    change: ChangeType,
    shift: 'None' | 'Down' | 'Up' | 'Left' | 'Right',
  ): void {
    this.calculation.cellsChanged(sheet, area);
    if (!this.events.has('cellsChanged')) return;
    const single = before !== undefined && cellsIn(area) === 1;
    this.events.emit('cellsChanged', {
      sheetId: sheet.id,
      area,
      change,
      shift,
      source: this.#source,
      ...(single ? { before, after: this.#single(sheet, area) } : {}),
    });
  }

  #single(sheet: Sheet, { top, left }: Area): CellValue {
    return sheet.grid.formula(top, left) ? sheet.value(top, left) : sheet.grid.get(top, left);
  }

  namesChanged(name: string): void {
    this.calculation.namesChanged(name);
    this.events.emit('namesChanged', { name });
  }

  tableCreated(table: Table): void {
    table.sheet.changedParts.add('tables');
    this.calculation.tablesChanged(table.name);
    this.events.emit('tableAdded', {
      tableId: table.id,
      sheetId: table.sheet.id,
      source: this.#source,
    });
  }

  tableRemoved(table: Table): void {
    table.sheet.changedParts.add('tables');
    this.calculation.tablesChanged(table.name);
    this.events.emit('tableDeleted', {
      tableId: table.id,
      sheetId: table.sheet.id,
      name: table.name,
      source: this.#source,
    });
  }

  tableAltered(table: Table): void {
    table.sheet.changedParts.add('tables');
    this.calculation.tablesChanged(table.name);
    this.events.emit('tableChanged', {
      tableId: table.id,
      sheetId: table.sheet.id,
      source: this.#source,
    });
  }

  tableRenamed(table: Table, before: string): void {
    renameTableReferences(this, before, table.name);
    this.tableAltered(table);
  }

  columnRenamed(table: Table, before: string, after: string): void {
    renameColumnReferences(this, table, before, after);
  }

  // Settings

  setSetting(key: string, json: string | undefined): void {
    if (json === undefined) this.settings.delete(key);
    else this.settings.set(key, json);
    this.events.emit('settingsChanged', { key });
  }
}
