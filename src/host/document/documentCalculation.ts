import type { CustomCall, CustomFunction, Expression, Operand } from '../calculation';
import {
  OWN_TABLE,
  ArrayOperand,
  CustomFunctions,
  DependencyGraph,
  Evaluator,
  NotComputable,
  RangeOperand,
  UnionOperand,
  isScalar,
  precedentsOf,
  readable,
} from '../calculation';
import type { Area, CellValue } from '../cells';
import { CellError, containsCell, overlaps } from '../cells';
import type { Document } from './document';
import { DocumentError } from './errors';
import type { FreshCells } from './formulaView';
import { FormulaView } from './formulaView';
import type { FormulaCell } from './grid';
import type { Sheet } from './sheet';
import { breakSpills, clearSpill, placeResult } from './spill';

/** Names of Excel's `CalculationMode`. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Formulas that need formulas that need formulas … beyond this are computed step by step. */
const DEPTH = 150;
/** A formula whose spilled cells feed it would be computed for ever. */
const ROUNDS = 50;

/** A formula that has to be computed before the one at hand, too deep to do so on the stack. */
class TooDeep extends Error {
  constructor(
    readonly sheet: Sheet,
    readonly formula: FormulaCell,
  ) {
    super('A formula needs others first.');
  }
}

/** The formulas of a document: entering, dropping and computing them, when somebody reads. */
export class DocumentCalculation implements FreshCells {
  mode: CalculationMode = 'Automatic';
  #suspended = false;
  readonly #customFunctions = new CustomFunctions((places) => {
    for (const { sheetId, row, column } of places) {
      const sheet = this.document.sheet(sheetId);
      const formula = sheet?.grid.formula(row, column);
      if (sheet && formula) this.#dirty.set(formula, sheet);
    }
    this.settle();
  });
  readonly #view: FormulaView;
  #graph = new DependencyGraph<FormulaCell>();
  /** Where each formula of the graph stands. */
  #sheets = new Map<FormulaCell, Sheet>();
  #stale = true;
  readonly #dirty = new Map<FormulaCell, Sheet>();
  /** Formulas entered since the last calculation: computed in manual mode too. */
  readonly #entered = new Set<FormulaCell>();
  #changes: { sheet: Sheet; area: Area }[] = [];
  readonly #changedNames = new Set<string>();
  readonly #running = new Set<FormulaCell>();
  readonly #rounds = new Map<FormulaCell, number>();
  #settling = false;
  /** Arrays that found no room, and the cells they want. */
  readonly #blocked = new Map<FormulaCell, { sheet: Sheet; area: Area }>();

  constructor(private readonly document: Document) {
    this.#view = new FormulaView(document, this, this.#customFunctions);
  }

  get isSuspended(): boolean {
    return this.#suspended;
  }

  /** No calculation until `resume`. */
  suspend(): void {
    this.#suspended = true;
  }

  resume(): void {
    this.#suspended = false;
  }

  /**
   * Lets formulas call functions an add-in brings, as `NAMESPACE.NAME`. Cells that ask for them already are computed
   * anew.
   */
  addCustomFunctions(namespace: string, functions: readonly CustomFunction[], call: CustomCall): void {
    this.#customFunctions.add(namespace, functions, call);
    const prefix = `${namespace}.`.toUpperCase();
    for (const sheet of this.document.sheets) {
      for (const formula of sheet.grid.formulas()) {
        if (formula.text.toUpperCase().includes(prefix)) this.#dirty.set(formula, sheet);
      }
    }
    this.settle();
  }

  // Formulas come and go

  /** Whether a text with leading `=` can be read as a formula. */
  isFormula(text: string): boolean {
    return readable(text) !== undefined;
  }

  /**
   * Puts a formula into a cell.
   * @throws DocumentError InvalidArgument when Excel could not read it
   */
  setFormula(sheet: Sheet, row: number, column: number, text: string): void {
    if (!readable(text)) throw new DocumentError('InvalidArgument', `The formula "${text}" cannot be read.`);
    this.dropFormula(sheet, row, column);
    const formula: FormulaCell = { row, column, text };
    sheet.grid.setFormula(formula);
    this.#entered.add(formula);
    this.#adopt(sheet, formula);
    this.#dirty.set(formula, sheet);
  }

  /** Takes a formula over from a file; its stored result is in the cell already. */
  adoptFormula(sheet: Sheet, formula: FormulaCell): void {
    sheet.grid.setFormula(formula);
    this.#stale = true;
  }

  #adopt(sheet: Sheet, formula: FormulaCell): void {
    if (this.#stale) return;
    this.#sheets.set(formula, sheet);
    const tree = readable(formula.text);
    if (!tree) return;
    this.#graph.add(formula, precedentsOf(tree, placeOf(sheet, formula), this.#view));
  }

  /** Removes the formula of a cell about to get another content. */
  dropFormula(sheet: Sheet, row: number, column: number): void {
    const formula = sheet.grid.removeFormula(row, column);
    if (!formula) return;
    clearSpill(sheet, formula);
    this.forget(formula);
  }

  /** A formula is gone from its sheet. */
  forget(formula: FormulaCell): void {
    this.#graph.remove(formula);
    this.#sheets.delete(formula);
    this.#dirty.delete(formula);
    this.#entered.delete(formula);
    this.#blocked.delete(formula);
  }

  /** A formula whose text was rewritten. */
  touch(sheet: Sheet, formula: FormulaCell): void {
    this.#dirty.set(formula, sheet);
  }

  // Things change

  cellsChanged(sheet: Sheet, area: Area): void {
    for (const [formula, wanted] of this.#blocked) {
      if (wanted.sheet === sheet && overlaps(wanted.area, area)) this.#dirty.set(formula, sheet);
    }
    if (sheet.grid.hasSpills) {
      for (const owner of breakSpills(sheet, area)) this.#dirty.set(owner, sheet);
    }
    if (this.document.sheets.some((other) => other.grid.formulaCount > 0)) {
      this.#changes.push({ sheet, area });
      if (this.#changes.length > 10_000) this.#mark();
    }
  }

  /** Sheets came, went or were renamed: formulas that name them see something else. */
  sheetsChanged(name: string): void {
    this.#stale = true;
    this.#changedNames.add(name);
  }

  /** A defined name or table means something else now. */
  namesChanged(name: string): void {
    this.#stale = true;
    this.#changedNames.add(name);
  }

  /** A table came, went or has another shape. */
  tablesChanged(name: string): void {
    this.namesChanged(name);
    this.#changedNames.add(OWN_TABLE);
  }

  /** Cells moved: what formulas look at has to be found anew. */
  rebuild(): void {
    this.#stale = true;
  }

  /** Computes everything anew, as Ctrl+Alt+F9 does. */
  recalculate(): void {
    this.#customFunctions.forget();
    for (const sheet of this.document.sheets) {
      for (const formula of sheet.grid.formulas()) this.#dirty.set(formula, sheet);
    }
    this.#run();
  }

  /** Computes what is out of date whatever the mode, as F9 does. */
  calculate(): void {
    this.#mark();
    this.#run();
  }

  /** Computes what is out of date, unless calculation is manual or suspended. */
  settle(): void {
    if (this.#settling || this.#suspended) return;
    const idle = this.#dirty.size === 0 && this.#changes.length === 0 && this.#changedNames.size === 0;
    if (idle) return;
    if (this.mode === 'Manual') {
      if (this.#entered.size > 0) this.#run(this.#entered);
      return;
    }
    this.#mark();
    this.#run();
  }

  /** Finds what is out of date after the changes so far. Call before cells move. */
  mark(): void {
    this.#mark();
  }

  #mark(): void {
    const changes = this.#changes;
    const names = [...this.#changedNames];
    if (changes.length === 0 && names.length === 0 && this.#dirty.size === 0) return;
    this.#changes = [];
    this.#changedNames.clear();
    if (this.#stale) this.#build();
    for (const name of names) {
      for (const formula of this.#graph.mentioning(name)) this.#markDirty(formula);
    }
    for (const { sheet, area } of changes) this.#markDependents(sheet, area);
    for (const formula of this.#graph.volatile) this.#markDirty(formula);
    for (const [formula, sheet] of [...this.#dirty]) this.#markDependentsOf(sheet, formula);
  }

  #build(): void {
    this.#stale = false;
    this.#graph = new DependencyGraph();
    this.#sheets = new Map();
    for (const sheet of this.document.sheets) {
      for (const formula of sheet.grid.formulas()) this.#adopt(sheet, formula);
    }
  }

  #markDirty(formula: FormulaCell): void {
    const sheet = this.#sheets.get(formula);
    if (sheet) this.#dirty.set(formula, sheet);
  }

  #markDependentsOf(sheet: Sheet, formula: FormulaCell): void {
    const { row, column, spill } = formula;
    this.#markDependents(sheet, spill ?? { top: row, left: column, bottom: row, right: column });
  }

  /** Marks all formulas that look at the area, straight or through others. */
  #markDependents(sheet: Sheet, area: Area): void {
    const open: { sheet: Sheet; area: Area }[] = [{ sheet, area }];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const formula of this.#graph.directDependents(next.sheet.id, next.area)) {
        const own = this.#sheets.get(formula);
        if (!own || this.#dirty.has(formula)) continue;
        this.#dirty.set(formula, own);
        const { row, column, spill } = formula;
        const cell = { top: row, left: column, bottom: row, right: column };
        open.push({ sheet: own, area: spill ?? cell });
      }
    }
  }

  // Computing

  #run(only?: Set<FormulaCell>): void {
    if (this.#settling) return;
    this.#settling = true;
    const touched = new Set<Sheet>();
    try {
      if (this.#stale) this.#build();
      this.#rounds.clear();
      // What computing makes out of date comes in at the end, so the loop meets it too.
      for (const next of only ?? this.#dirty.keys()) {
        only?.delete(next);
        const sheet = this.#dirty.get(next);
        if (!sheet) continue;
        this.#settleOne(sheet, next);
        touched.add(sheet);
      }
      if (!only) this.#entered.clear();
    } finally {
      this.#settling = false;
    }
    for (const sheet of touched) this.document.events.emit('calculated', { sheetId: sheet.id });
  }

  /** Computes a formula and all it needs; long chains are unrolled onto a stack of our own. */
  #settleOne(sheet: Sheet, formula: FormulaCell): void {
    const open: { sheet: Sheet; formula: FormulaCell }[] = [{ sheet, formula }];
    for (let next = open[open.length - 1]; next; next = open[open.length - 1]) {
      try {
        this.freshen(next.sheet, next.formula);
        open.pop();
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        this.#running.clear();
        if (open.some((waiting) => waiting.formula === error.formula)) {
          this.#finish(error.sheet, error.formula, CellError.of('#CALC!'));
        } else open.push(error);
      }
    }
  }

  freshen(sheet: Sheet, formula: FormulaCell): void {
    if (!this.#dirty.has(formula)) return;
    if (!this.#settling || this.#running.has(formula)) {
      if (this.#running.has(formula)) {
        sheet.grid.set(formula.row, formula.column, CellError.of('#CALC!'));
      }
      return;
    }
    if (sheet.grid.formula(formula.row, formula.column) !== formula) {
      this.forget(formula);
      return;
    }
    if (this.#running.size >= DEPTH) throw new TooDeep(sheet, formula);
    const tree = readable(formula.text);
    if (!tree) {
      this.#dirty.delete(formula);
      return;
    }
    this.#running.add(formula);
    try {
      const result = this.#compute(tree, sheet, formula);
      if (result !== undefined) this.#finish(sheet, formula, result);
      this.#dirty.delete(formula);
    } finally {
      this.#running.delete(formula);
    }
  }

  /** What the formula comes to; undefined when only Excel can tell. */
  #compute(tree: Expression, sheet: Sheet, formula: FormulaCell): Operand | undefined {
    const evaluator = new Evaluator(this.#view, placeOf(sheet, formula));
    try {
      const result = evaluator.evaluate(tree);
      if (formula.implicit === true) return evaluator.scalar(result);
      if (isScalar(result)) return result;
      return new ArrayOperand(evaluator.matrix(result));
    } catch (error) {
      if (error instanceof NotComputable) return undefined;
      throw error;
    }
  }

  #finish(sheet: Sheet, formula: FormulaCell, result: Operand): void {
    this.#dirty.delete(formula);
    this.#blocked.delete(formula);
    const { filled, blocked } = placeResult(sheet, formula, result);
    if (blocked) this.#blocked.set(formula, { sheet, area: blocked });
    if (!filled) return;
    const rounds = (this.#rounds.get(formula) ?? 0) + 1;
    this.#rounds.set(formula, rounds);
    if (rounds > ROUNDS) return;
    this.#markDependents(sheet, filled);
    this.#dirty.delete(formula);
  }

  freshenArea(sheet: Sheet, area: Area): void {
    if (this.#dirty.size === 0 || sheet.grid.formulaCount === 0) return;
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells < this.#dirty.size) {
      for (const formula of sheet.grid.formulasIn(area)) this.freshen(sheet, formula);
      return;
    }
    for (const [formula, own] of [...this.#dirty]) {
      if (own === sheet && containsCell(area, formula.row, formula.column)) {
        this.freshen(sheet, formula);
      }
    }
  }

  // For rules

  /**
   * The value of a formula text seen from a cell, as conditional formats and validations need it;
   * undefined when it cannot be read or computed.
   */
  evaluate(text: string, sheet: Sheet, row: number, column: number): CellValue | undefined {
    const result = this.#evaluateText(text, sheet, row, column);
    return result && result.evaluator.scalar(result.operand);
  }

  /** All values of a formula text: the items of a dropdown, the points of a chart series. */
  evaluateBlock(text: string, sheet: Sheet, row = 0, column = 0): CellValue[][] | undefined {
    const result = this.#evaluateText(text, sheet, row, column);
    return result && result.evaluator.matrix(result.operand).map((line) => [...line]);
  }

  /** The cells a formula text points at, or undefined when it points at none. */
  evaluateRange(text: string, sheet: Sheet, row = 0, column = 0): { sheet: Sheet; area: Area } | undefined {
    const operand = this.#evaluateText(text, sheet, row, column)?.operand;
    const range = operand instanceof UnionOperand ? operand.items[0] : operand;
    if (!(range instanceof RangeOperand)) return undefined;
    const target = this.document.sheet(range.sheetId);
    return target && { sheet: target, area: range.area };
  }

  #evaluateText(
    text: string,
    sheet: Sheet,
    row: number,
    column: number,
  ): { evaluator: Evaluator; operand: Operand } | undefined {
    this.settle();
    const tree = readable(text);
    if (!tree) return undefined;
    const evaluator = new Evaluator(this.#view, { sheetId: sheet.id, row, column });
    try {
      return { evaluator, operand: evaluator.evaluate(tree) };
    } catch (error) {
      if (error instanceof NotComputable) return undefined;
      throw error;
    }
  }
}

function placeOf(sheet: Sheet, { row, column }: FormulaCell) {
  return { sheetId: sheet.id, row, column };
}
