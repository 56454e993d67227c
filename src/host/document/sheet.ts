import type { Area, CellValue, ValueType } from '../cells';
import {
  WHOLE_SHEET,
  boundingArea,
  cellArea,
  columnsIn,
  containsArea,
  isOnSheet,
  isWholeColumns,
  overlaps,
  rowsIn,
  valueTypeOf,
} from '../cells';
import type { CellMarkup, Comment, Note } from './annotations';
import { CellMap, HyperlinkList } from './annotations';
import type { AutoFilter } from './autoFilter';
import type { Chart } from './chart';
import { ConditionalFormats } from './conditionalFormat';
import { AxisSizes } from './axisSizes';
import { displayText } from './display';
import type { Document } from './document';
import { enterCells } from './entry';
import { DocumentError } from './errors';
import type { ChangeType } from './events';
import { Grid } from './grid';
import { NameList } from './names';
import { defaultPageSetup } from './pageSetup';
import type { ProtectionOptions } from './protection';
import { Protection } from './protection';
import { deleteCells, insertCells } from './structure';
import type { Style, StyleChange, StyleId } from './style';
import type { DataValidation } from './validation';
import { AreaLayer } from './validation';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';
export type ClearKind = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';
export type InsertShift = 'Down' | 'Right';
export type DeleteShift = 'Up' | 'Left';

/** Rows and columns that do not scroll. */
export interface FreezePanes {
  rows: number;
  columns: number;
}

/** Parts of a sheet that differ from the file it came from; saving keeps the rest as it was. */
export type SheetPart =
  | 'cells'
  | 'sizes'
  | 'merges'
  | 'validations'
  | 'conditionalFormats'
  | 'tables'
  | 'notes'
  | 'comments'
  | 'hyperlinks'
  | 'charts'
  | 'view'
  | 'protection'
  | 'filter'
  | 'page';

/** A worksheet: cells, and everything laid over them. Rows and columns count from 0. */
export class Sheet {
  visibility: Visibility = 'Visible';
  /** `#RRGGBB`, or '' for none */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  rightToLeft = false;
  freeze: FreezePanes | undefined;
  selection: Area = cellArea(0, 0);
  readonly grid = new Grid();
  readonly rows = new AxisSizes(15);
  readonly columns = new AxisSizes(48);
  merges: Area[] = [];
  autoFilter: AutoFilter | undefined;
  readonly validations = new AreaLayer<DataValidation>();
  readonly conditionalFormats: ConditionalFormats;
  readonly notes = new CellMap<Note>();
  readonly comments = new CellMap<Comment>();
  readonly markups = new CellMap<CellMarkup>();
  readonly hyperlinks = new HyperlinkList();
  readonly charts: Chart[] = [];
  readonly names: NameList;
  readonly protection = new Protection();
  readonly page = defaultPageSetup();
  /** Parts changed since the file was read; undefined on sheets that come from no file. */
  readonly changedParts = new Set<SheetPart>();
  #name: string;

  constructor(
    readonly document: Document,
    /** `{…}` GUID, as Excel's */
    readonly id: string,
    name: string,
  ) {
    this.#name = name;
    this.names = new NameList(
      () => document.newId('name'),
      id,
      (changed) => {
        document.namesChanged(changed);
      },
    );
    this.conditionalFormats = new ConditionalFormats(() => document.newId('format'));
  }

  /** The tab's text; change it through `Document.renameSheet`. */
  get name(): string {
    return this.#name;
  }

  /** Only for `Document.renameSheet`, which looks after references. */
  setName(name: string): void {
    this.#name = name;
  }

  /** Position among the sheets. */
  get position(): number {
    return this.document.sheets.indexOf(this);
  }

  // Reading

  value(row: number, column: number): CellValue {
    this.document.settle();
    return this.grid.get(row, column);
  }

  /** Values row by row; empty cells are null. Formula cells give their results. */
  values(area: Area): CellValue[][] {
    this.document.settle();
    return this.grid.values(area);
  }

  /** Formula texts where there are formulas, values elsewhere. */
  formulas(area: Area): CellValue[][] {
    const out = this.values(area);
    for (const { row, column, text } of this.grid.formulasIn(area)) {
      const line = out[row - area.top];
      if (line) line[column - area.left] = text;
    }
    return out;
  }

  /** What the cells show. */
  text(area: Area): string[][] {
    return this.values(area).map((line, i) =>
      line.map((value, j) =>
        displayText(value, this.style(area.top + i, area.left + j).numberFormat, this.document.dateSystem),
      ),
    );
  }

  valueTypes(area: Area): ValueType[][] {
    return this.values(area).map((line) => line.map(valueTypeOf));
  }

  numberFormats(area: Area): string[][] {
    return this.mapStyles(area, (style) => style.numberFormat);
  }

  /** One answer a cell, asked once for every distinct style. */
  mapStyles<T>(area: Area, pick: (style: Style) => T): T[][] {
    const known = new Map<StyleId, T>();
    const out: T[][] = [];
    for (let r = area.top; r <= area.bottom; r += 1) {
      const line: T[] = [];
      for (let c = area.left; c <= area.right; c += 1) {
        const id = this.grid.styles.at(r, c);
        let answer = known.get(id);
        if (answer === undefined) {
          answer = pick(this.document.styles.style(id));
          known.set(id, answer);
        }
        line.push(answer);
      }
      out.push(line);
    }
    return out;
  }

  style(row: number, column: number): Style {
    return this.document.styles.style(this.grid.styles.at(row, column));
  }

  /** The answer when it is the same for all cells of the area, else undefined. */
  uniform<T extends string | number | boolean>(area: Area, pick: (style: Style) => T): T | undefined {
    let first: T | undefined;
    const seen = new Set<StyleId>();
    const bottom = Math.min(area.bottom, Math.max(area.top, this.grid.styles.rowCount));
    const right = Math.min(area.right, area.left + 1023);
    for (let c = area.left; c <= right; c += 1) {
      for (let r = area.top; r <= bottom; r += 1) {
        const id = this.grid.styles.at(r, c);
        if (seen.has(id)) continue;
        seen.add(id);
        const answer = pick(this.document.styles.style(id));
        if (first === undefined) first = answer;
        else if (first !== answer) return undefined;
      }
    }
    return first;
  }

  /** Area around all values, and around formatted cells too unless `valuesOnly`. */
  usedArea(valuesOnly = false): Area | undefined {
    this.document.settle();
    const values = this.grid.usedArea();
    if (valuesOnly) return values;
    const styled = this.grid.styles.usedArea();
    return values && styled ? boundingArea(values, styled) : (values ?? styled);
  }

  /** The merged area a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => overlaps(merge, cellArea(row, column)));
  }

  // Writing

  /**
   * Writes as if typed: texts become numbers, dates, formulas … as Excel reads them; null leaves a
   * cell as it is and '' empties it.
   * @param rows as many rows and columns as the area has
   * @throws DocumentError InvalidArgument when the sizes differ, AccessDenied on a protected sheet
   */
  enter(area: Area, rows: readonly (readonly CellValue[])[]): void {
    if (rows.length !== rowsIn(area) || rows.some((row) => row.length !== columnsIn(area))) {
      throw new DocumentError(
        'InvalidArgument',
        "The number of rows or columns in the input doesn't match the size of the range.",
      );
    }
    enterCells(this, area, rows);
  }

  /** The same text or value typed into every cell of the area. */
  fill(area: Area, value: CellValue): void {
    const row = new Array<CellValue>(columnsIn(area)).fill(value);
    enterCells(this, area, new Array<CellValue[]>(rowsIn(area)).fill(row));
  }

  /** Stores values as they are, without reading texts and without protection: for the host itself. */
  store(area: Area, rows: readonly (readonly CellValue[])[]): void {
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        this.grid.removeFormula(area.top + i, area.left + j);
        this.grid.set(area.top + i, area.left + j, value);
      });
    });
    this.cellsChanged(area);
  }

  setStyle(area: Area, change: StyleChange): void {
    this.assertAllowed('allowFormatCells');
    this.assertOnSheet(area);
    const { styles } = this.document;
    const memo = new Map<StyleId, StyleId>();
    this.grid.styles.update(area, (id) => styles.changed(id, change, memo));
    // The styles of whole columns are kept with their widths.
    if (isWholeColumns(area)) this.changedParts.add('sizes');
    this.formatChanged(area, 'cells');
  }

  /** One number format a cell; null leaves a cell's as it is. */
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.assertAllowed('allowFormatCells');
    this.assertOnSheet(area);
    const { styles } = this.document;
    const memos = new Map<string, Map<StyleId, StyleId>>();
    formats.forEach((line, i) => {
      line.forEach((numberFormat, j) => {
        if (numberFormat === null) return;
        let memo = memos.get(numberFormat);
        if (!memo) {
          memo = new Map();
          memos.set(numberFormat, memo);
        }
        const row = area.top + i;
        const column = area.left + j;
        const id = this.grid.styles.at(row, column);
        this.grid.styles.setCell(row, column, styles.changed(id, { numberFormat }, memo));
      });
    });
    this.formatChanged(area, 'cells');
  }

  clear(area: Area, kind: ClearKind = 'All'): void {
    this.assertOnSheet(area);
    const contents = kind === 'All' || kind === 'Contents';
    const formats = kind === 'All' || kind === 'Formats';
    if (contents) this.assertEditable(area);
    if (formats) this.assertAllowed('allowFormatCells');
    if (kind === 'All' || kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') {
      this.hyperlinks.clear(area);
    }
    if (formats) {
      this.grid.styles.clear(area);
      if (isWholeColumns(area)) this.changedParts.add('sizes');
      this.conditionalFormats.clear(area);
      this.changedParts.add('conditionalFormats');
    }
    if (kind === 'All') {
      this.validations.clear(area);
      this.notes.clear(area);
      this.comments.clear(area);
      this.changedParts.add('validations').add('notes').add('comments').add('hyperlinks');
    }
    if (contents) {
      const before = this.#single(area);
      this.assertArraysWhole(area);
      this.grid.clear(area);
      this.cellsChanged(area, before);
    }
    if (kind !== 'Contents') this.formatChanged(area, 'cells');
  }

  /** Opens cells; what was there moves. Whole rows and columns move everything. */
  insert(area: Area, shift: InsertShift): void {
    insertCells(this, area, shift);
  }

  delete(area: Area, shift: DeleteShift): void {
    deleteCells(this, area, shift);
  }

  /** Merges cells; the first cell's value stays. `across` merges every row by itself. */
  merge(area: Area, across = false): void {
    this.assertAllowed('allowFormatCells');
    if (this.document.tables.touching(this, area)) {
      throw new DocumentError('InvalidOperation', 'Cells of a table cannot be merged.');
    }
    const parts: Area[] = [];
    if (across) {
      for (let r = area.top; r <= area.bottom; r += 1) parts.push({ ...area, top: r, bottom: r });
    } else parts.push(area);
    this.merges = this.merges.filter((merge) => !overlaps(merge, area));
    for (const part of parts) {
      if (rowsIn(part) * columnsIn(part) === 1) continue;
      const kept = this.grid.get(part.top, part.left);
      const formula = this.grid.formula(part.top, part.left);
      this.grid.clear(part);
      this.grid.set(part.top, part.left, kept);
      if (formula) this.grid.setFormula(formula);
      this.merges.push(part);
    }
    this.cellsChanged(area);
    this.formatChanged(area, 'merges');
  }

  unmerge(area: Area): void {
    this.assertAllowed('allowFormatCells');
    this.merges = this.merges.filter((merge) => !overlaps(merge, area));
    this.formatChanged(area, 'merges');
  }

  // Guards

  assertOnSheet(area: Area): void {
    if (!isOnSheet(area)) {
      throw new DocumentError('InvalidArgument', 'The range is not on the sheet.');
    }
  }

  /** @throws DocumentError AccessDenied when the sheet is protected and the option is not given */
  assertAllowed(option: keyof Omit<ProtectionOptions, 'selectionMode'>): void {
    if (this.protection.isProtected && !this.protection.options[option]) this.#deny();
  }

  assertUnprotected(): void {
    if (this.protection.isProtected) this.#deny();
  }

  /** @throws DocumentError AccessDenied when the sheet is protected and a cell is locked */
  assertEditable(area: Area): void {
    if (!this.protection.isProtected) return;
    if (this.uniform(area, (style) => style.locked) !== false) this.#deny();
  }

  /** @throws DocumentError InvalidOperation when part of an array formula would change */
  assertArraysWhole(area: Area): void {
    if (this.grid.formulaCount === 0) return;
    for (const { array } of this.grid.formulas()) {
      if (array && overlaps(array, area) && !containsArea(area, array)) {
        throw new DocumentError('InvalidOperation', "You can't change part of an array.");
      }
    }
  }

  #deny(): never {
    throw new DocumentError('AccessDenied', `The sheet "${this.#name}" is protected.`);
  }

  // Telling

  /** The value before a change, kept for single cells only. */
  #single(area: Area): CellValue | undefined {
    return rowsIn(area) === 1 && columnsIn(area) === 1 ? this.grid.get(area.top, area.left) : undefined;
  }

  /** Tells that values or formulas changed, and starts what depends on that. */
  cellsChanged(
    area: Area,
    before?: CellValue,
    change: ChangeType = 'RangeEdited',
    shift: 'None' | 'Down' | 'Up' | 'Left' | 'Right' = 'None',
  ): void {
    this.changedParts.add('cells');
    this.document.cellsChanged(this, area, before, change, shift);
  }

  /** Tells that the look of an area changed. */
  formatChanged(area: Area = WHOLE_SHEET, part: SheetPart = 'cells'): void {
    this.changedParts.add(part);
    this.document.events.emit('formatChanged', {
      sheetId: this.id,
      area,
      source: this.document.source,
    });
  }

  /** Tells that the sheet's own settings changed. */
  viewChanged(part: SheetPart = 'view'): void {
    this.changedParts.add(part);
    this.document.events.emit('sheetViewChanged', { sheetId: this.id });
  }
}
