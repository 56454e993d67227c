import { z } from 'zod';
import { answer as yesNo, fieldOf, recordCell } from '../../books';
import type { Field, Records } from '../../books';
import { workbookDirectory } from '../../customers';
import { cellReader, readRecords, readingOf } from '../../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Bilingual, Message } from '../../message';
import type { CellEdit } from '../../sheets';
import { CellKind } from '../../table';
import type { CellScalar } from '../../table';
import { isoDate } from '../../text';
import { serial } from '../../units';
import { returnedSheets } from './answers';
import type { Answer, Returned } from './answers';
import { confirmableFields } from './confirmable';

/** Choices of 客户自助确认, on the way back. */
export const confirmationsOptions = z.object({});
export type ConfirmationsOptions = z.infer<typeof confirmationsOptions>;

/** A correction of one cell of the registration. */
export interface Correction {
  readonly field: Bilingual;
  readonly sheet: string;
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/** What one customer sent back. */
export interface ReadConfirmation {
  readonly sheet: string;
  readonly id: string;
  readonly name: string;
  /** Lines the customer says are right. */
  readonly confirmed: number;
  readonly corrections: readonly Correction[];
  /** Fields marked wrong without saying what is right: somebody has to ask. */
  readonly toAsk: readonly string[];
}

export interface ConfirmationsSummary {
  readonly returned: readonly ReadConfirmation[];
}

/** Reads confirmation sheets that came back: the differences as changes of the registration, and the day of the check. */
export const confirmationsJob: Job<ConfirmationsOptions, ConfirmationsSummary> = {
  id: 'confirmations',
  needs: ['registration'],
  options: confirmationsOptions,
  run,
};

function* run(
  input: JobInput,
  _options: ConfirmationsOptions,
  context: JobContext,
): Steps<JobOutcome<ConfirmationsSummary>> {
  const returned = returnedSheets(input.sheets);
  if (returned.length === 0) return { kind: 'refusal', problem: message('cadence.confirmations.none') };
  const set = yield* readRecords(input);
  yield { step: message('job.step.cadence'), done: 0.5 };
  const directory = workbookDirectory(set, input.sections, context.today);
  const edits = new Map<string, CellEdit>();
  const notes: Message[] = [];
  const read = returned.flatMap((sheet): ReadConfirmation[] => {
    const customer = directory.ids.indexOf(sheet.id);
    const place = directory.registrations[customer];
    const records = set.parts[place?.part ?? -1];
    if (!place || !records) {
      notes.push(message('cadence.confirmations.unknown', { sheet: sheet.sheet, id: sheet.id }));
      return [];
    }
    const told = correctionsOf(sheet, records, place.record, notes);
    const checked = checkEdit(records, place.record, Math.floor(context.today));
    for (const edit of [...told.edits, ...checked])
      edits.set(`${edit.sheet}/${edit.row}/${edit.column}`, edit);
    return [
      {
        sheet: sheet.sheet,
        id: sheet.id,
        name: directory.names[customer] ?? '',
        confirmed: told.confirmed,
        corrections: told.corrections,
        toAsk: told.toAsk,
      },
    ];
  });
  return {
    kind: 'result',
    sheets: [],
    edits: [...edits.values()],
    sections: {},
    summary: { returned: read },
    notes,
  };
}

const cause = message('cadence.confirmations.cause');

/** What a sheet says of one record. */
function correctionsOf({ answers }: Returned, records: Records, record: number, notes: Message[]) {
  const edits: CellEdit[] = [];
  const corrections: Correction[] = [];
  const toAsk: string[] = [];
  let confirmed = 0;
  for (const answer of answers) {
    const field = confirmableFields(records.pack).find(
      ({ title }) => title.zh === answer.field || title.en === answer.field,
    );
    if (field === undefined) continue;
    const after = corrected(answer, field);
    if (after === undefined) {
      if (isNo(answer.right)) toAsk.push(answer.field);
      else confirmed += 1;
      continue;
    }
    const cell = recordCell(records, field.key, record);
    if (cell === undefined || records.fields[field.key]?.sharesCell === true) {
      notes.push(message('cadence.confirmations.noCell', { field: field.title, value: String(after) }));
      continue;
    }
    const { sheet, row, before } = cell;
    edits.push({ kind: 'cell', ...cell, after, cause });
    corrections.push({
      field: field.title,
      sheet,
      row,
      before: String(before ?? ''),
      after: String(after),
    });
  }
  return { edits, corrections, toAsk, confirmed };
}

/** The value a line asks for; undefined where it asks for none or repeats what we have. */
function corrected({ correction, ours }: Answer, { type }: Field): CellScalar | undefined {
  if (correction === null || correction === '') return undefined;
  const isDay = type === 'date' || type === 'consent';
  // Excel turns a day that is typed in into a number.
  const text =
    isDay && typeof correction === 'number' ? isoDate(serial(correction)) : String(correction).trim();
  return text === '' || text === ours ? undefined : text;
}

function isNo(right: CellScalar): boolean {
  if (right === false) return true;
  const field = fieldOf('registration', 'consent');
  if (typeof right !== 'string' || field === undefined) return false;
  const { value, suggestion } = readingOf(cellReader(field), { kind: CellKind.text, value: right });
  return (value ?? suggestion) === yesNo.no;
}

/** A customer who answered has been checked. */
function checkEdit(records: Records, record: number, today: number): CellEdit[] {
  const cell = recordCell(records, 'checkedOn', record);
  return cell === undefined ? [] : [{ kind: 'cell', ...cell, after: today, format: 'date', cause }];
}
