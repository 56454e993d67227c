import type { Area, CellValue, DateSystem } from '../cells';
import { cellArea } from '../cells';
import type { CustomFunctions, FunctionSpec, TableView, WorkbookView } from '../calculation';
import { displayText } from './display';
import type { Document } from './document';
import type { FormulaCell } from './grid';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { readSerial } from './typing';

/** Makes sure formulas are computed before their results are read. */
export interface FreshCells {
  freshen(sheet: Sheet, formula: FormulaCell): void;
  freshenArea(sheet: Sheet, area: Area): void;
}

/** The document as formulas see it. */
export class FormulaView implements WorkbookView {
  constructor(
    private readonly document: Document,
    private readonly cells: FreshCells,
    private readonly customFunctions: CustomFunctions,
  ) {}

  get dateSystem(): DateSystem {
    return this.document.dateSystem;
  }

  now(): Date {
    return this.document.now();
  }

  #sheet(sheetId: string): Sheet | undefined {
    return this.document.sheets.find((sheet) => sheet.id === sheetId);
  }

  sheetId(name: string): string | undefined {
    const wanted = name.toUpperCase();
    return this.document.sheets.find((sheet) => sheet.name.toUpperCase() === wanted)?.id;
  }

  sheetPosition(sheetId: string): number {
    return this.document.sheets.findIndex((sheet) => sheet.id === sheetId);
  }

  sheetsBetween(first: string, last: string): readonly string[] {
    const from = this.document.sheets.findIndex(({ id }) => id === this.sheetId(first));
    const to = this.document.sheets.findIndex(({ id }) => id === this.sheetId(last));
    if (from < 0 || to < 0) return [];
    return this.document.sheets.slice(Math.min(from, to), Math.max(from, to) + 1).map((sheet) => sheet.id);
  }

  value(sheetId: string, row: number, column: number): CellValue {
    const sheet = this.#sheet(sheetId);
    if (!sheet) return null;
    const formula = sheet.grid.formula(row, column) ?? sheet.grid.spillOwner(row, column);
    if (formula) this.cells.freshen(sheet, formula);
    return sheet.grid.get(row, column);
  }

  values(sheetId: string, area: Area): CellValue[][] {
    const sheet = this.#sheet(sheetId);
    if (!sheet) return [[null]];
    this.cells.freshenArea(sheet, area);
    return sheet.grid.values(area);
  }

  usedArea(sheetId: string): Area | undefined {
    return this.#sheet(sheetId)?.grid.usedArea();
  }

  formula(sheetId: string, row: number, column: number): string | undefined {
    return this.#sheet(sheetId)?.grid.formula(row, column)?.text;
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.#sheet(sheetId)?.rows.isHidden(row) ?? false;
  }

  isRowFiltered(sheetId: string, row: number): boolean {
    return this.#sheet(sheetId)?.rows.isFiltered(row) ?? false;
  }

  spillArea(sheetId: string, row: number, column: number): Area | undefined {
    const formula = this.#sheet(sheetId)?.grid.formula(row, column);
    return formula && (formula.spill ?? cellArea(row, column));
  }

  name(name: string, sheetId: string | undefined): string | undefined {
    const local = sheetId === undefined ? undefined : this.#sheet(sheetId)?.names.get(name);
    return (local ?? this.document.names.get(name))?.formula;
  }

  table(name: string): TableView | undefined {
    const table = this.document.tables.get(name);
    return table && view(table);
  }

  tableAt(sheetId: string, row: number, column: number): TableView | undefined {
    const sheet = this.#sheet(sheetId);
    const table = sheet && this.document.tables.touching(sheet, cellArea(row, column));
    return table && view(table);
  }

  customFunction(name: string): FunctionSpec | undefined {
    return this.customFunctions.find(name);
  }

  format(value: CellValue, numberFormat: string): string {
    return displayText(value, numberFormat, this.document.dateSystem);
  }

  readNumber(text: string): number | undefined {
    return readSerial(text, this.document.typingRules());
  }
}

function view(table: Table): TableView {
  return {
    sheetId: table.sheet.id,
    area: table.area,
    headerArea: table.headerArea,
    dataArea: table.dataArea,
    totalArea: table.totalArea,
    columnIndex: (name) => table.columnIndex(name),
  };
}
