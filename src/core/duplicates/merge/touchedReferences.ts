import type { DefinedName } from '../../formulas';
import type { SheetTable } from '../../table';
import { FormulaLabels } from './formulaLabels';
import { formulaPrint, formulasOf, placeName } from './formulaTouches';
import type { FormulaPlace, PlacedFormula } from './formulaTouches';
import { readTouches } from './loggedTouches';
import type { LoggedTouch } from './loggedTouches';
import type { MergeLine } from './mergeLog';
import type { RowHistory } from './rowHistory';

/** Touches of all merges that stand, of one reference of one formula. */
export interface TouchedReference {
  /** Where the formula should stand now. */
  readonly place: FormulaPlace;
  /** The formula, where it can still be told which it is. */
  readonly formula: PlacedFormula | undefined;
  /** Which of its references. */
  readonly at: number;
  readonly touches: readonly { readonly line: MergeLine; readonly touch: LoggedTouch }[];
}

/** The references merges that stand have taken cells from, by formula and reference. */
export function touchedReferences(
  lines: readonly MergeLine[],
  history: RowHistory,
  sheets: readonly SheetTable[],
  names: readonly DefinedName[] | undefined,
): readonly TouchedReference[] {
  const standing = lines.filter(({ action, undone }) => action === 'formula' && undone === 0);
  if (standing.length === 0) return [];
  const finder = new FormulaFinder(sheets, names);
  const found = new Map<string, TouchedReference & { touches: { line: MergeLine; touch: LoggedTouch }[] }>();
  for (const line of standing) {
    for (const touch of readTouches(line)) {
      const { column, name, at } = touch;
      const row = history.rowNow({ ...line, row: touch.row });
      const place = { sheet: line.sheet, row, column, ...(name === undefined ? {} : { name }) };
      const formula = finder.find(place, touch);
      const key = `${placeName(formula ?? place)}\u001f${at}\u001f${formula ? '' : touch.label}`;
      const held = found.get(key) ?? { place, formula, at, touches: [] };
      found.set(key, held);
      held.touches.push({ line, touch });
    }
  }
  return Array.from(found.values());
}

/** A later merge that pointed a reference elsewhere which this one had taken cells from: it has to be undone first. */
export function laterMoveOf(references: readonly TouchedReference[], merge: string): string | undefined {
  for (const { touches } of references) {
    const own = touches.find(({ line }) => line.merge === merge);
    const later = touches.find(
      ({ line, touch }) => own && line.merge !== merge && line.seq > own.line.seq && touch.moved === true,
    );
    if (later) return later.line.merge;
  }
  return undefined;
}

/**
 * Finds formulas where merges left them, or else where they are the only ones of their kind: on their sheet, or in the
 * workbook where that has another name by now.
 */
class FormulaFinder {
  private readonly byPrint = new Map<number, PlacedFormula[]>();
  private readonly sheets: ReadonlySet<string>;
  private readonly labels: FormulaLabels;

  constructor(sheets: readonly SheetTable[], names: readonly DefinedName[] | undefined) {
    this.labels = new FormulaLabels(sheets);
    // Names stand on none.
    this.sheets = new Set(['', ...sheets.map(({ name }) => name)]);
    for (const formula of formulasOf(sheets, names)) {
      const print = formulaPrint(formula.text);
      const held = this.byPrint.get(print);
      if (held) held.push(formula);
      else this.byPrint.set(print, [formula]);
    }
  }

  find({ sheet, row, column, name }: FormulaPlace, { print, label }: LoggedTouch): PlacedFormula | undefined {
    const alike = (this.byPrint.get(print) ?? []).filter(
      (formula) => formula.name === name && (formula.sheet === sheet || !this.sheets.has(sheet)),
    );
    // Rows may have come in above: then another formula of the kind stands where this one did.
    const labelled = alike.filter((formula) => this.labels.of(formula) === label);
    const exact = labelled.find(
      (formula) => formula.sheet === sheet && formula.row === row && formula.column === column,
    );
    if (exact) return exact;
    if (labelled.length === 1) return labelled[0];
    return alike.length === 1 ? alike[0] : undefined;
  }
}
