import {
  cellName,
  columnNumber,
  formulaText,
  parsedFormula,
  referenceText,
  rowAfter,
  sheetOfReference,
  skeleton,
  spanAfter,
} from '../../formulas';
import type { CellReference, DefinedName, RowMoves } from '../../formulas';
import { CellKind, textAt } from '../../table';
import type { SheetTable } from '../../table';
import { hashText } from '../../text';
import { FormulaLabels } from './formulaLabels';

/** Columns of a sheet. */
export const SHEET_COLUMNS = 16_384;

/** Where a formula stands, rows and columns from 1; that of a defined name stands on no sheet. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly name?: string;
}

/** The place as people say it. */
export function placeName({ sheet, row, column, name }: FormulaPlace): string {
  return name ?? `${sheet}!${cellName(row, column)}`;
}

/** A row that is about to go from a sheet. */
export interface GoingRow {
  readonly sheet: string;
  readonly row: number;
  /** Row of the same sheet that takes its place for who points straight at it. */
  readonly heir: number | undefined;
  /** The columns that go with it, from 1. */
  readonly columns: { readonly from: number; readonly to: number };
}

/** A reference of a formula that loses the row: it ends there, or speaks of nothing else. */
export interface FormulaTouch<Going extends GoingRow = GoingRow> {
  readonly going: Going;
  /** Which reference of the formula. */
  readonly at: number;
  /** How the reference reads. */
  readonly text: string;
  /** It is pointed at the heir. */
  readonly isMoved: boolean;
}

/** A formula that rows which go take cells from. */
export interface TouchedFormula<Going extends GoingRow = GoingRow> extends FormulaPlace {
  readonly print: number;
  /** Fingerprint of the texts in its row. */
  readonly label: number;
  readonly before: string;
  readonly after: string;
  readonly touches: readonly FormulaTouch<Going>[];
  /** How many references nothing can be done for: they read #REF! after. */
  readonly lost: number;
}

/** A formula found on a sheet, or as what a name stands for. */
export interface PlacedFormula extends FormulaPlace {
  readonly text: string;
}

/** Fingerprint of a formula without what it refers to. */
export function formulaPrint(text: string): number {
  return hashText(skeleton(parsedFormula(text)));
}

/** All formulas of the sheets, and of the names that speak of fixed cells. */
export function* formulasOf(
  sheets: readonly SheetTable[],
  names: readonly DefinedName[] = [],
): Generator<PlacedFormula> {
  for (const { name, formula } of names) {
    const isFixed = parsedFormula(formula).references.every(
      ({ fixed, rows }) => !rows || fixed.every(Boolean),
    );
    if (isFixed) yield { sheet: '', row: 0, column: 0, name, text: formula };
  }
  for (const { name, firstRow, firstColumn, formulas } of sheets) {
    for (const [index, column] of formulas.entries()) {
      if (!column) continue;
      for (let at = 0; at < column.kinds.length; at += 1) {
        if (column.kinds[at] === CellKind.empty) continue;
        const text = textAt(column, at) ?? '';
        if (text.startsWith('=')) {
          yield { sheet: name, row: firstRow + at, column: firstColumn + index, text };
        }
      }
    }
  }
}

/**
 * The formulas that lose cells for good when rows go: ranges that end at one of them, and references straight at one.
 * What lies inside a range comes and goes with Excel and is not told.
 *
 * A reference straight at a row that goes is pointed at the row that stays for it, but only from another sheet: there
 * somebody has picked the customer out, who goes on in that row. In the list itself such a formula means the row above
 * or below (a running balance, say), and another customer's number in its place would be wrong without looking so.
 */
export function touchedFormulas<Going extends GoingRow>(
  sheets: readonly SheetTable[],
  going: readonly Going[],
  defined: readonly DefinedName[] = [],
): TouchedFormula<Going>[] {
  const bySheet = new Map<string, Map<number, Going>>();
  for (const row of going) {
    const rows = bySheet.get(row.sheet.toLowerCase()) ?? new Map<number, Going>();
    bySheet.set(row.sheet.toLowerCase(), rows.set(row.row, row));
  }
  const moves = new Map(
    Array.from(bySheet, ([sheet, rows]): [string, RowMoves] => [
      sheet,
      { removed: Array.from(rows.keys()), inserted: [] },
    ]),
  );
  const names = Array.from(bySheet.values(), (rows) => Array.from(rows.values())[0]?.sheet ?? '');
  const found: TouchedFormula<Going>[] = [];
  const labels = new FormulaLabels(sheets);
  for (const formula of formulasOf(sheets, defined)) {
    const own = formula.sheet.toLowerCase();
    const home = bySheet.get(own);
    const columns = home?.get(formula.row)?.columns;
    if (columns && formula.column >= columns.from && formula.column <= columns.to) continue;
    if (!home && !names.some((name) => formula.text.includes(name))) continue;
    const touched = touchedFormula(formula, bySheet, moves);
    if (touched) found.push({ ...touched, label: labels.of(formula) });
  }
  return found;
}

function touchedFormula<Going extends GoingRow>(
  { text, ...place }: PlacedFormula,
  bySheet: ReadonlyMap<string, ReadonlyMap<number, Going>>,
  moves: ReadonlyMap<string, RowMoves>,
): Omit<TouchedFormula<Going>, 'label'> | undefined {
  const { sheet } = place;
  const parsed = parsedFormula(text);
  const isTouched = (reference: CellReference) => {
    const rows = bySheet.get(sheetOfReference(reference, sheet).toLowerCase());
    const { rows: span } = reference;
    return rows !== undefined && span !== undefined && (rows.has(span.first) || rows.has(span.last));
  };
  if (!parsed.references.some(isTouched)) return undefined;
  const touches: FormulaTouch<Going>[] = [];
  let lost = 0;
  const references = parsed.references.map((reference, at): CellReference => {
    const target = sheetOfReference(reference, sheet).toLowerCase();
    const rows = bySheet.get(target);
    const gone = moves.get(target);
    const { rows: span } = reference;
    if (!rows || !gone || !span || !goesWith(reference, rows)) return reference;
    const after = spanAfter(span, gone);
    const only = span.first === span.last ? rows.get(span.first) : undefined;
    const isMoved = only?.heir !== undefined && target !== sheet.toLowerCase();
    for (const going of endsOf(span, rows)) {
      touches.push({ going, at, text: referenceText(reference), isMoved });
    }
    if (isMoved) {
      const heir = rowAfter(only.heir, gone);
      return { ...reference, rows: { first: heir, last: heir } };
    }
    if (!after) lost += 1;
    return { ...reference, rows: after };
  });
  if (touches.length === 0) return undefined;
  const after = formulaText({ ...parsed, references });
  return { ...place, print: formulaPrint(text), before: text, after, touches, lost };
}

/** Whether the cells of a reference go up when the rows of a list go: those beside the list stay. */
function goesWith({ columns }: CellReference, rows: ReadonlyMap<number, GoingRow>): boolean {
  const [first] = rows.values();
  const [from, to] = columns.map((letters) => columnNumber(letters.replace('$', '')));
  if (!first || from === undefined || to === undefined) return false;
  // Whole rows have no columns.
  return (from || 1) >= first.columns.from && (to || SHEET_COLUMNS) <= first.columns.to;
}

/** The rows that go at both ends of a span, and all of them where none stays. */
function* endsOf<Going>(
  { first, last }: { readonly first: number; readonly last: number },
  rows: ReadonlyMap<number, Going>,
): Generator<Going> {
  let row = first;
  for (let going = rows.get(row); going !== undefined && row <= last; going = rows.get(row)) {
    yield going;
    row += 1;
  }
  const reached = row;
  row = last;
  for (let going = rows.get(row); going !== undefined && row >= reached; going = rows.get(row)) {
    yield going;
    row -= 1;
  }
}
