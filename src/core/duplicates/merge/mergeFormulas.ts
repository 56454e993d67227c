import { message } from '../../message';
import type { Message } from '../../message';
import type { FormulaEdit } from '../../sheets';
import { placeName } from './formulaTouches';
import type { GoingRow, TouchedFormula } from './formulaTouches';
import { loggedTouchOf } from './loggedTouches';
import type { LoggedTouch } from './loggedTouches';
import type { MergeNotes } from './mergeScribe';

/** A row that goes, and where its merge is written down. */
export interface GoingMember extends GoingRow {
  readonly seq: number;
  readonly note: MergeNotes;
  readonly cause: Message;
}

/** What a merge does to a formula, as an edit. */
export function formulaEdit({
  print: _print,
  label: _label,
  touches,
  lost: _lost,
  ...formula
}: TouchedFormula<GoingMember>): FormulaEdit {
  const isMoved = touches.some((touch) => touch.isMoved);
  return {
    ...{ kind: 'formula', ...formula },
    ...(isMoved ? {} : { follows: true }),
    cause: touches[0]?.going.cause ?? message('duplicates.merge.cause', { kept: '' }),
  };
}

/** Writes down in each merge which formulas lose cells with its rows. */
export function noteFormulas(formulas: readonly TouchedFormula<GoingMember>[]): void {
  const byRow = new Map<GoingMember, Map<string, LoggedTouch[]>>();
  for (const formula of formulas) {
    for (const touch of formula.touches) {
      const sheets = byRow.get(touch.going) ?? new Map<string, LoggedTouch[]>();
      byRow.set(touch.going, sheets);
      const touches = sheets.get(formula.sheet) ?? [];
      sheets.set(formula.sheet, touches);
      touches.push(loggedTouchOf(formula, touch, touch.going.seq));
    }
  }
  for (const [{ note }, sheets] of byRow) {
    for (const [sheet, touches] of sheets) note.formulas({ sheet, row: touches[0]?.row ?? 0 }, touches);
  }
}

/** Cells named in a message; the rest are counted. */
const NAMED = 3;

/** What becomes of formulas straight at rows that go, so that it is known before. */
export function formulaNotes(formulas: readonly TouchedFormula[]): Message[] {
  const told = (
    code: 'duplicates.merge.formulasMoved' | 'duplicates.merge.formulasLost',
    found: readonly TouchedFormula[],
  ) =>
    found.length === 0
      ? []
      : [
          message(code, {
            count: found.length,
            cells: found.slice(0, NAMED).map(placeName).join(' '),
          }),
        ];
  return [
    ...told(
      'duplicates.merge.formulasMoved',
      formulas.filter(({ touches }) => touches.some(({ isMoved }) => isMoved)),
    ),
    ...told(
      'duplicates.merge.formulasLost',
      formulas.filter(({ lost }) => lost > 0),
    ),
  ];
}
