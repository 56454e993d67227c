import { recordCell } from '../../books';
import type { Records } from '../../books';
import { message } from '../../message';
import type { Bilingual, Message } from '../../message';
import type { CellEdit } from '../../sheets';
import { foldForMatching } from '../../text';
import { correctValue, verdictOf } from './answerReading';
import type { Answer } from './answers';
import { fieldCalled, recordedText } from './confirmable';

/** A correction of one cell of the registration. */
export interface Correction {
  readonly field: Bilingual;
  readonly sheet: string;
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/** A field somebody has to ask the customer about. */
export interface Question {
  readonly field: Bilingual;
  /** What was written there; empty where it was only marked wrong. */
  readonly said: string;
}

/** What a returned sheet says of one record. */
export interface Told {
  readonly changes: readonly { readonly edit: CellEdit; readonly correction: Correction }[];
  readonly toAsk: readonly Question[];
  /** Lines that are right as we have them. */
  readonly confirmed: number;
  /** What was said and could not be used. */
  readonly notes: readonly Message[];
}

export const cause = message('cadence.confirmations.cause');

/** What the answers of the sheet `sheet` mean for a record as it is now. */
export function toldBy(sheet: string, answers: readonly Answer[], records: Records, record: number): Told {
  const changes: { edit: CellEdit; correction: Correction }[] = [];
  const toAsk: Question[] = [];
  const notes: Message[] = [];
  let confirmed = 0;
  for (const answer of answers) {
    const field = fieldCalled(records.pack, answer.label);
    const typed = String(answer.correction ?? '').trim();
    if (field === undefined) {
      const said = typed === '' ? String(answer.right ?? '') : typed;
      notes.push(message('cadence.confirmations.line', { sheet, label: answer.label, said }));
      continue;
    }
    const { key, title } = field;
    const now = recordedText(records, record, field);
    const verdict = verdictOf(answer);
    if (typed === '') {
      if (verdict === 'yes' && isSame(answer.ours, now)) confirmed += 1;
      else if (verdict === 'yes')
        notes.push(
          message('cadence.confirmations.changedSince', { sheet, field: title, ours: answer.ours, now }),
        );
      else toAsk.push({ field: title, said: verdict === 'unclear' ? String(answer.right) : '' });
      continue;
    }
    const value = correctValue(answer, field);
    if (value === undefined) {
      toAsk.push({ field: title, said: typed });
      continue;
    }
    const { after, text, isDay } = value;
    if (isSame(text, now)) {
      confirmed += 1;
      continue;
    }
    const cell = recordCell(records, key, record);
    if (cell === undefined || records.fields[key]?.sharesCell === true) {
      notes.push(message('cadence.confirmations.noCell', { field: title, value: text }));
      continue;
    }
    changes.push({
      edit: { kind: 'cell', ...cell, after, ...(isDay ? { format: 'date' as const } : {}), cause },
      correction: { field: title, sheet: cell.sheet, row: cell.row, before: now, after: text },
    });
  }
  return { changes, toAsk, confirmed, notes };
}

const isSame = (a: string, b: string) => foldForMatching(a) === foldForMatching(b);
