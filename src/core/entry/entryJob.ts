import { z } from 'zod';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { SheetTable } from '../table';
import type { EntryAnswer } from './answer';
import { EntryBook } from './entryBook';
import { rowsOfSheet } from './rowsOfSheet';

/** Which row is asked about. */
export const entryOptions = z.object({
  sheet: z.string(),
  /** Sheet row, from 1. */
  row: z.int().min(1),
});
export type EntryOptions = z.infer<typeof entryOptions>;

/** 查当前行: what is wrong with one row, and whether its customer is registered already. */
export const entryJob: Job<EntryOptions, EntryAnswer> = {
  id: 'entry',
  needs: [],
  options: entryOptions,
  run,
};

/** Books by the sheets they were opened on: the next row of the same sheets is answered at once. */
const opened = new WeakMap<readonly SheetTable[], EntryBook>();

function* run(input: JobInput, options: EntryOptions, context: JobContext): Steps<JobOutcome<EntryAnswer>> {
  const sheet = input.sheets.find(({ name }) => name === options.sheet);
  let book = opened.get(input.sheets);
  if (book === undefined) {
    book = yield* EntryBook.open(input, context);
    opened.set(input.sheets, book);
  }
  const answer = sheet && book.ask(rowsOfSheet(sheet, options.row, options.row));
  if (answer === undefined || answer.looked.length === 0)
    return { kind: 'refusal', problem: message('entry.noRow', { sheet: options.sheet, row: options.row }) };
  return { kind: 'result', sheets: [], edits: [], sections: {}, summary: answer, notes: [] };
}
