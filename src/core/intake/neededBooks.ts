import { books, countOf } from '../books';
import type { BookId } from '../books';
import type { Job, JobContext, JobInput, JobOutcome, JobRefusal, Steps } from '../job';
import { message } from '../message';
import { readRecords } from './readRecords';

/** The refusal of jobs that need a book sheet the workbook does not have. */
export function bookMissing(book: BookId): JobRefusal {
  return { kind: 'refusal', problem: message('job.refused.bookMissing', { book: books[book].title }) };
}

/** The steps of a job, refused before its first where the workbook has no record of a book sheet it needs. */
export function* onNeededBooks<Options, Summary>(
  { needs, run }: Job<Options, Summary>,
  input: JobInput,
  options: Options,
  context: JobContext,
): Steps<JobOutcome<Summary>> {
  if (needs.length > 0) {
    const set = yield* readRecords(input);
    const missing = needs.find((book) => countOf(set, book) === 0);
    if (missing !== undefined) return bookMissing(missing);
  }
  return yield* run(input, options, context);
}
