import { formulaText, parsedFormula, rowAfter, sheetOfReference, spanAfter } from '../../formulas';
import type { CellReference, DefinedName, RowMoves, RowSpan } from '../../formulas';
import { message } from '../../message';
import type { Message } from '../../message';
import type { FormulaEdit } from '../../sheets';
import type { SheetTable } from '../../table';
import { formulaPrint, formulasOf, placeName } from './formulaTouches';
import type { FormulaPlace, PlacedFormula } from './formulaTouches';
import { readTouches } from './loggedTouches';
import type { LoggedTouch } from './loggedTouches';
import type { MergeLine } from './mergeLog';
import type { GoneRow } from './returningRows';
import type { RowHistory } from './rowHistory';

/** Touches of all merges that stand, of one reference of one formula. */
interface TouchedReference {
  /** Where the formula should stand now. */
  readonly place: FormulaPlace;
  readonly print: number;
  readonly at: number;
  readonly touches: readonly { readonly line: MergeLine; readonly touch: LoggedTouch }[];
}

/** The references merges that stand have taken cells from, by formula and reference. */
export function touchedReferences(
  lines: readonly MergeLine[],
  history: RowHistory,
): ReadonlyMap<string, TouchedReference> {
  const found = new Map<string, TouchedReference & { touches: { line: MergeLine; touch: LoggedTouch }[] }>();
  for (const line of lines) {
    if (line.action !== 'formula' || line.undone > 0) continue;
    for (const touch of readTouches(line)) {
      const row = history.rowNow({ ...line, row: touch.row });
      const { column, name, print, at } = touch;
      const key = [line.sheet, row, column, name, print, at].join('\u001f');
      const place = { sheet: line.sheet, row, column, ...(name === undefined ? {} : { name }) };
      const held = found.get(key) ?? { place, print, at, touches: [] };
      found.set(key, held);
      held.touches.push({ line, touch });
    }
  }
  return found;
}

/** A later merge that pointed a reference elsewhere which this one had taken cells from: it has to be undone first. */
export function laterMoveOf(
  references: ReadonlyMap<string, TouchedReference>,
  merge: string,
): string | undefined {
  for (const { touches } of references.values()) {
    const own = touches.find(({ line }) => line.merge === merge);
    const later = touches.find(
      ({ line, touch }) => own && line.merge !== merge && line.seq > own.line.seq && touch.moved === true,
    );
    if (later) return later.line.merge;
  }
  return undefined;
}

/** What formulas are given back from. */
export interface FormulaWorkbook {
  readonly sheets: readonly SheetTable[];
  readonly names: readonly DefinedName[] | undefined;
  readonly references: ReadonlyMap<string, TouchedReference>;
  /** Rows that are out, by sheet and in the order they stood in. */
  readonly gone: ReadonlyMap<string, readonly GoneRow[]>;
  readonly isBack: (row: GoneRow) => boolean;
  /** Row of the customer a merge kept, while it is there. */
  readonly keptRow: (line: MergeLine) => number | undefined;
}

/**
 * Gives formulas back the cells that rows which return took from them: ranges reach over them again and references
 * straight at them point at them again. A range that lost several rows at one end, to several merges, grows by those
 * that are back. What nobody can tell any more because the formula was rewritten stays, and is noted.
 */
export function formulaReturns(
  workbook: FormulaWorkbook,
  merge: string,
  cause: Message,
): { readonly edits: readonly FormulaEdit[]; readonly notes: readonly Message[] } {
  const { gone, isBack, references } = workbook;
  const moves = new Map(
    Array.from(gone, ([sheet, rows]): [string, RowMoves] => [
      sheet.toLowerCase(),
      { removed: [], inserted: rows.filter(isBack).map(({ row }) => row) },
    ]),
  );
  const finder = new FormulaFinder(workbook);
  const changed = new Map<PlacedFormula, CellReference[]>();
  const notes: Message[] = [];
  for (const reference of references.values()) {
    const formula = finder.find(reference);
    const back = formula && returned(formula, reference, workbook);
    if (formula && back) {
      const after = changed.get(formula) ?? movedReferences(formula, moves);
      after[reference.at] = back;
      changed.set(formula, after);
    } else if (reference.touches.some(({ line }) => line.merge === merge)) {
      notes.push(message('duplicates.undo.formulaChanged', { place: placeName(reference.place) }));
    }
  }
  const edits = Array.from(changed, ([formula, given]): FormulaEdit => {
    const { text, ...place } = formula;
    const textWith = (all: readonly CellReference[]) =>
      formulaText({ ...parsedFormula(text), references: all });
    const after = textWith(given);
    return {
      ...{ kind: 'formula', ...place, before: text, after, cause },
      ...(after === textWith(movedReferences(formula, moves)) ? { follows: true } : {}),
    };
  });
  return { edits, notes };
}

/** The references of a formula once rows have come in around the cells they speak of. */
function movedReferences(
  { sheet, text }: PlacedFormula,
  moves: ReadonlyMap<string, RowMoves>,
): CellReference[] {
  return parsedFormula(text).references.map((reference) => {
    const move = moves.get(sheetOfReference(reference, sheet).toLowerCase());
    return move && reference.rows ? { ...reference, rows: spanAfter(reference.rows, move) } : reference;
  });
}

/** A reference with the returning rows it had; undefined where it has none of them, or does not read as merges left it. */
function returned(
  { text }: PlacedFormula,
  { at, touches }: TouchedReference,
  { gone, isBack, keptRow }: FormulaWorkbook,
): CellReference | undefined {
  const reference = parsedFormula(text).references[at];
  const sheet = touches[0] && sheetOfTouch(gone, touches[0].touch);
  const rows = sheet === undefined ? [] : (gone.get(sheet) ?? []);
  const ofTouches = new Set(touches.map(({ touch }) => touch.of));
  const isOwn = ({ line }: GoneRow) => ofTouches.has(line.seq);
  const back = rows.filter(isBack);
  if (!reference || back.length === 0) return undefined;
  const move: RowMoves = { removed: [], inserted: back.map(({ row }) => row) };
  const placeOf = (row: GoneRow) =>
    row.row +
    back.filter((other, index) => other.row < row.row || (other.row === row.row && index < back.indexOf(row)))
      .length;

  const moved = touches.find(({ touch }) => touch.moved && back.some(({ line }) => line.seq === touch.of));
  if (moved) {
    const row = back.find(({ line }) => line.seq === moved.touch.of);
    const kept = row && keptRow(row.line);
    const isAtKept = reference.rows?.first === kept && reference.rows?.last === kept;
    return row && isAtKept ? withRows(reference, { first: placeOf(row), last: placeOf(row) }) : undefined;
  }
  if (!reference.rows) {
    const places = back.filter(isOwn).map(placeOf);
    const [first] = touches;
    const before = first && parsedFormula(first.touch.text).references[0];
    if (!before || places.length === 0) return undefined;
    return withRows(before, { first: Math.min(...places), last: Math.max(...places) });
  }
  const { first, last } = reference.rows;
  const below = rows.filter(({ row }) => row === last + 1);
  const above = rows.filter(({ row }) => row === first);
  const added = below.slice(0, below.findLastIndex(isOwn) + 1).filter(isBack).length;
  const before = above.some(isOwn) ? above.slice(above.findIndex(isOwn)).filter(isBack).length : 0;
  if (added + before === 0) {
    // Another merge's row is back already at that end, so that this one comes in between.
    const isInside = back.some((row) => isOwn(row) && row.row > first && row.row <= last);
    return isInside ? withRows(reference, spanOf(first, last, move)) : undefined;
  }
  const { first: top, last: bottom } = spanOf(first, last, move);
  return withRows(reference, { first: top - before, last: bottom + added });
}

function spanOf(first: number, last: number, move: RowMoves): RowSpan {
  return { first: rowAfter(first, move), last: rowAfter(last, move) };
}

function withRows(reference: CellReference, rows: RowSpan): CellReference {
  return { ...reference, rows };
}

/** The sheet of the row a touch speaks of. */
function sheetOfTouch(
  gone: ReadonlyMap<string, readonly GoneRow[]>,
  { of }: LoggedTouch,
): string | undefined {
  for (const [sheet, rows] of gone) if (rows.some(({ line }) => line.seq === of)) return sheet;
  return undefined;
}

/**
 * Finds formulas where merges left them, or else where they are the only ones of their kind: on their sheet, or in the
 * workbook where that has another name by now.
 */
class FormulaFinder {
  private readonly byPrint = new Map<number, PlacedFormula[]>();
  private readonly sheets: ReadonlySet<string>;

  constructor({ sheets, names, references }: FormulaWorkbook) {
    // Names stand on none.
    this.sheets = new Set(['', ...sheets.map(({ name }) => name)]);
    if (references.size === 0) return;
    for (const formula of formulasOf(sheets, names)) {
      const print = formulaPrint(formula.text);
      const held = this.byPrint.get(print);
      if (held) held.push(formula);
      else this.byPrint.set(print, [formula]);
    }
  }

  find({ place, print }: TouchedReference): PlacedFormula | undefined {
    const { sheet, row, column, name } = place;
    const alike = (this.byPrint.get(print) ?? []).filter(
      (formula) => formula.name === name && (formula.sheet === sheet || !this.sheets.has(sheet)),
    );
    const exact = alike.find(
      (formula) => formula.sheet === sheet && formula.row === row && formula.column === column,
    );
    return exact ?? (alike.length === 1 ? alike[0] : undefined);
  }
}
