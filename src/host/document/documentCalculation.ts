import type { Area, CellValue } from '../cells';
import { FormulaSyntaxError, tokenize } from '../calculation';
import type { Document } from './document';
import { DocumentError } from './errors';
import type { FormulaCell } from './grid';
import type { Sheet } from './sheet';

/** Names of Excel's `CalculationMode`. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** The formulas of a document: entering, dropping and computing them. */
export class DocumentCalculation {
  mode: CalculationMode = 'Automatic';
  /** No calculation until `resume`, as `suspendApiCalculationUntilNextSync` asks. */
  #suspended = false;

  constructor(private readonly document: Document) {}

  get isSuspended(): boolean {
    return this.#suspended;
  }

  suspend(): void {
    this.#suspended = true;
  }

  resume(): void {
    this.#suspended = false;
  }

  /** Whether a text with leading `=` can be read as a formula. */
  isFormula(text: string): boolean {
    try {
      tokenize(text.slice(1));
      return true;
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return false;
      throw error;
    }
  }

  /**
   * Puts a formula into a cell.
   * @throws DocumentError InvalidArgument when Excel could not read it
   */
  setFormula(sheet: Sheet, row: number, column: number, text: string): void {
    if (!this.isFormula(text)) {
      throw new DocumentError('InvalidArgument', `The formula "${text}" cannot be read.`);
    }
    sheet.grid.set(row, column, null);
    sheet.grid.setFormula({ row, column, text });
  }

  /** Takes a formula over from a file, with its stored result in the cell already. */
  adoptFormula(sheet: Sheet, formula: FormulaCell): void {
    sheet.grid.setFormula(formula);
  }

  /** Removes the formula of a cell about to get another content. */
  dropFormula(sheet: Sheet, row: number, column: number): void {
    const formula = sheet.grid.removeFormula(row, column);
    if (formula) this.forget(formula);
  }

  /** A formula is gone from its sheet. */
  forget(formula: FormulaCell): void {
    void formula;
  }

  cellsChanged(sheet: Sheet, area: Area): void {
    void sheet;
    void area;
  }

  sheetsChanged(): void {
    this.rebuild();
  }

  sheetDeleted(sheet: Sheet): void {
    void sheet;
    this.rebuild();
  }

  namesChanged(): void {
    this.rebuild();
  }

  /** Reads all formulas anew: after anything that moves cells or changes what names mean. */
  rebuild(): void {
    this.settle();
  }

  settle(): void {
    void this.document;
  }

  /** The value of a formula text seen from a cell: names, validation lists, conditional formats. */
  evaluate(text: string, sheet: Sheet, row: number, column: number): CellValue {
    void text;
    return sheet.grid.get(row, column);
  }
}
