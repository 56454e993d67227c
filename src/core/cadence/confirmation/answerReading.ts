import { answer as yesNo, lists } from '../../books';
import type { Field } from '../../books';
import { cellReader, readingOf } from '../../intake';
import type { CellScalar } from '../../table';
import { foldForMatching, isoDate } from '../../text';
import { serial } from '../../units';
import type { Answer } from './answers';

/** Whether a line is said to be right: `unclear` where something else is written there. */
export function verdictOf({ right }: Answer): 'yes' | 'no' | 'unclear' | 'none' {
  const said = foldForMatching(String(right ?? '')).replace(/[\p{P}]+$/u, '');
  if (said === '') return 'none';
  const meant = lists
    .get('isRight')
    ?.values.find(({ value, spellings }) =>
      [value.zh, value.en, ...spellings].some((word) => foldForMatching(word) === said),
    );
  if (meant === undefined) return 'unclear';
  return meant.value.zh === yesNo.yes ? 'yes' : 'no';
}

/** A correction as it goes into the registration, and in words. */
export interface CorrectValue {
  readonly after: CellScalar;
  readonly text: string;
  readonly isDay: boolean;
}

/**
 * What a correction means: its canonical value where it is certain, else as it was typed. Undefined for a day nobody
 * can read, which would only spoil the column.
 */
export function correctValue({ correction, correctionKind }: Answer, field: Field): CorrectValue | undefined {
  const mayBeDay = field.type === 'date' || field.type === 'consent';
  const { state, value } = readingOf(cellReader(field), { kind: correctionKind, value: correction });
  if (state === 'doubtful' || value === null)
    return mayBeDay ? undefined : typed(String(correction ?? '').trim());
  if (mayBeDay && typeof value === 'number')
    return { after: Math.floor(value), text: isoDate(serial(Math.floor(value))), isDay: true };
  return typed(typeof value === 'string' ? value : String(value), value);
}

const typed = (text: string, after: CellScalar = text): CorrectValue => ({ after, text, isDay: false });
