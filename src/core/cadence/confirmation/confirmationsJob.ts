import { z } from 'zod';
import { recordCell } from '../../books';
import type { RecordSet, Records } from '../../books';
import { workbookDirectory } from '../../customers';
import type { CustomerDirectory } from '../../customers';
import { readRecords } from '../../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Message } from '../../message';
import { readSection, withSection } from '../../sections';
import type { CellEdit } from '../../sheets';
import { foldForMatching } from '../../text';
import { returnedSheets } from './answers';
import type { Returned } from './answers';
import { fieldCalled } from './confirmable';
import { markOf, readBeforeSection } from './readBefore';
import { cause, toldBy } from './told';
import type { Correction, Question, Told } from './told';

/** Choices of 客户自助确认, on the way back. */
export const confirmationsOptions = z.object({});
export type ConfirmationsOptions = z.infer<typeof confirmationsOptions>;

/** What one customer sent back. */
export interface ReadConfirmation {
  readonly sheet: string;
  readonly id: string;
  readonly name: string;
  /** Lines the customer says are right. */
  readonly confirmed: number;
  readonly corrections: readonly Correction[];
  /** Fields marked wrong without saying what is right, or answered so that nobody can tell: somebody has to ask. */
  readonly toAsk: readonly Question[];
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

/** A sheet with the record it is about and what it says of it. */
interface Heard {
  readonly returned: Returned;
  readonly id: string;
  readonly name: string;
  readonly records: Records;
  readonly record: number;
  readonly told: Told;
}

function* run(
  input: JobInput,
  _options: ConfirmationsOptions,
  context: JobContext,
): Steps<JobOutcome<ConfirmationsSummary>> {
  const found = returnedSheets(input.sheets);
  if (found.length === 0) return { kind: 'refusal', problem: message('cadence.confirmations.none') };
  const set = yield* readRecords(input);
  yield { step: message('job.step.cadence'), done: 0.5 };
  const directory = workbookDirectory(set, input.sections, context.today);
  const before = new Set(readSection(input.sections, readBeforeSection));
  const returned = found.filter((each) => !before.has(markOf(each)));
  const notes: Message[] = [];
  if (returned.length < found.length)
    notes.push(message('cadence.confirmations.before', { count: found.length - returned.length }));
  const heard = returned.flatMap((each): Heard[] => {
    const known = hear(each, set, directory);
    if ('code' in known) notes.push(known);
    else notes.push(...known.told.notes);
    return 'code' in known ? [] : [known];
  });
  const disputed = disputedCells(heard);
  for (const { correction, sheets } of disputed.values())
    notes.push(
      message('cadence.confirmations.disputed', {
        field: correction.field,
        row: correction.row,
        sheets: sheets.join('、'),
      }),
    );
  const unmarked = heard.filter(({ records, record }) => !recordCell(records, 'checkedOn', record));
  for (const sheet of new Set(unmarked.map(({ records }) => records.sheet)))
    notes.push(message('cadence.confirmations.noCheckDay', { sheet }));
  const edits = new Map<string, CellEdit>();
  for (const { told, records, record } of heard)
    for (const edit of [
      ...told.changes.map((change) => change.edit).filter((each) => !disputed.has(cellKey(each))),
      ...checkEdit(records, record, Math.floor(context.today)),
    ])
      edits.set(cellKey(edit), edit);
  const marks = [...before, ...heard.map((each) => markOf(each.returned))];
  return {
    kind: 'result',
    sheets: [],
    edits: [...edits.values()],
    sections: heard.length === 0 ? {} : withSection({}, readBeforeSection, marks),
    summary: {
      returned: heard.map(({ returned: { sheet }, id, name, told }) => ({
        sheet,
        id,
        name,
        confirmed: told.confirmed,
        corrections: told.changes
          .filter(({ edit }) => !disputed.has(cellKey(edit)))
          .map(({ correction }) => correction),
        toAsk: told.toAsk,
      })),
    },
    notes,
  };
}

const cellKey = ({ sheet, row, column }: CellEdit) => `${sheet}/${row}/${column}`;

/** What a sheet says, or why it is not used. */
function hear(returned: Returned, set: RecordSet, directory: CustomerDirectory): Heard | Message {
  const { sheet, id, answers } = returned;
  if (id === undefined) return message('cadence.confirmations.code', { sheet });
  const customer = directory.ids.indexOf(id);
  const place = directory.registrations[customer];
  const records = set.parts[place?.part ?? -1];
  if (!place || !records) return message('cadence.confirmations.unknown', { sheet, id });
  const name = directory.names[customer] ?? '';
  const other = otherCustomer(returned, records, directory, customer);
  if (other !== undefined) return message('cadence.confirmations.other', { sheet, name, other });
  const { record } = place;
  return { returned, id, name, records, record, told: toldBy(sheet, answers, records, record) };
}

/** The name of another customer that is given as the right one: then the sheet was sent to, or filled in by, somebody else. */
function otherCustomer(
  { answers }: Returned,
  { pack }: Records,
  { names }: CustomerDirectory,
  customer: number,
): string | undefined {
  const answer = answers.find(({ label }) => fieldCalled(pack, label)?.key === 'customerName');
  const given = foldForMatching(String(answer?.correction ?? ''));
  return names.find((name, at) => at !== customer && given !== '' && foldForMatching(name) === given);
}

/** Cells that two sheets would fill differently: which of them is right somebody has to say. */
function disputedCells(heard: readonly Heard[]) {
  const wanted = new Map<string, { correction: Correction; texts: Set<string>; sheets: string[] }>();
  for (const { told, returned } of heard)
    for (const { edit, correction } of told.changes) {
      const key = cellKey(edit);
      const known = wanted.get(key) ?? { correction, texts: new Set(), sheets: [] };
      wanted.set(key, known);
      known.texts.add(correction.after);
      known.sheets.push(returned.sheet);
    }
  return new Map([...wanted].filter(([, { texts }]) => texts.size > 1));
}

/** A customer who answered has been checked. */
function checkEdit(records: Records, record: number, today: number): CellEdit[] {
  const cell = recordCell(records, 'checkedOn', record);
  return cell === undefined || cell.before === today
    ? []
    : [{ kind: 'cell', ...cell, after: today, format: 'date', cause }];
}
