import type { JobRefusal } from '../job';
import { message } from '../message';
import { books } from './book';
import type { BookId } from './bookId';

/** The refusal of jobs that need a book the workbook does not have. */
export function bookMissing(book: BookId): JobRefusal {
  return { kind: 'refusal', problem: message('job.refused.bookMissing', { book: books[book].title }) };
}
