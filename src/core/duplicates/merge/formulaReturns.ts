import {
  columnLetters,
  columnNumber,
  formulaText,
  parsedFormula,
  sheetPrefix,
  rowAfter,
  sheetOfReference,
  spanAfter,
} from '../../formulas';
import type { CellReference, RowMoves, RowSpan } from '../../formulas';
import { message } from '../../message';
import type { Message } from '../../message';
import type { FormulaEdit } from '../../sheets';
import { placeName } from './formulaTouches';
import type { PlacedFormula } from './formulaTouches';
import type { LoggedTouch } from './loggedTouches';
import type { MergeLine } from './mergeLog';
import type { GoneRow } from './returningRows';
import type { TouchedReference } from './touchedReferences';

/** What formulas are given back from. */
export interface FormulaWorkbook {
  readonly references: readonly TouchedReference[];
  /** Rows that are out, by sheet and in the order they stood in. */
  readonly gone: ReadonlyMap<string, readonly GoneRow[]>;
  readonly isBack: (row: GoneRow) => boolean;
  /** Where a column stands now that stood at `column` when the row went, both from 1; 0 where it is gone. */
  readonly columnNow: (row: GoneRow, column: number) => number;
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
  const changed = new Map<PlacedFormula, CellReference[]>();
  const notes: Message[] = [];
  for (const reference of references) {
    const { formula } = reference;
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
  { gone, isBack, keptRow, columnNow }: FormulaWorkbook,
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
  // While it is pointed at a kept row, what stands beside that says nothing about where it ended.
  if (touches.some(({ touch }) => touch.moved)) return undefined;
  if (!reference.rows) {
    const own = back.filter(isOwn);
    const [row] = own;
    const touch = touches.find((each) => each.touch.of === row?.line.seq)?.touch;
    const before = touch && parsedFormula(touch.text).references[0];
    if (!row || !before) return undefined;
    const places = own.map(placeOf);
    const now = referenceNow(before, row.line.sheet, (column) => columnNow(row, column));
    return now && withRows(now, { first: Math.min(...places), last: Math.max(...places) });
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

/** A reference as it would read today: its sheet may have another name and its columns another place by now. */
function referenceNow(
  reference: CellReference,
  sheet: string,
  columnNow: (column: number) => number,
): CellReference | undefined {
  const lettersNow = (letters: string) => {
    const plain = letters.replace('$', '');
    // Whole rows have no columns.
    if (plain === '') return '';
    const now = columnLetters(columnNow(columnNumber(plain)));
    return now === '' ? undefined : `${letters.startsWith('$') ? '$' : ''}${now}`;
  };
  const [from, to] = [lettersNow(reference.columns[0]), lettersNow(reference.columns[1])];
  if (from === undefined || to === undefined) return undefined;
  const prefix = reference.sheet === undefined ? '' : sheetPrefix(sheet);
  return { ...reference, prefix, columns: [from, to] };
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
