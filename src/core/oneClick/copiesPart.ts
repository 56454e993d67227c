import { bookIds, bookReportId, bookSection, bookSheet, books, ownFieldSection } from '../books';
import type { BookId, RecordSet } from '../books';
import { bookContent, remembered } from '../conversion';
import type { CustomerDirectory, RecordPlace } from '../customers';
import type { ReadSheet } from '../intake';
import type { JobInput, Steps } from '../job';
import { message } from '../message';
import type { Message } from '../message';
import { readSection } from '../sections';
import type { SheetSpec } from '../sheets';
import { copySection, printOfSheet, printOfSpec } from './copyPrints';
import type { Part } from './part';
import { withoutMerged } from './survivors';

/** A clean copy that is made, and how many records it holds. */
export interface CopiedBook {
  readonly book: BookId;
  readonly rows: number;
}

/**
 * The sheets a run reads: clean copies an earlier run made and nobody has touched since are left out, so that they are
 * made anew from their sources. A copy somebody has worked in is read instead of its sources and never remade.
 */
export function sourcesOf(input: JobInput): JobInput {
  const prints = readSection(input.sections, copySection);
  const isUntouched = (sheet: JobInput['sheets'][number]) =>
    sheet.reportId !== undefined &&
    prints[sheet.reportId] !== undefined &&
    prints[sheet.reportId] === printOfSheet(sheet);
  return { ...input, sheets: input.sheets.filter((sheet) => !isUntouched(sheet)) };
}

/** Clean copies of every book found, merged customers on one row. Books beyond `limit` rows stay where they are. */
export function* copiesPart(
  input: JobInput,
  read: readonly ReadSheet[],
  set: RecordSet,
  directory: CustomerDirectory,
  merged: readonly (readonly RecordPlace[])[],
  limit: number,
): Steps<Part<readonly CopiedBook[]>> {
  const settings = readSection(input.sections, bookSection);
  const own = readSection(input.sections, ownFieldSection);
  const present = new Set(input.sheets.map(({ reportId }) => reportId));
  const sheets: SheetSpec[] = [];
  const notes: Message[] = [];
  const summary: CopiedBook[] = [];
  for (const book of bookIds) {
    const parts = set.parts.filter((part) => part.book === book);
    const rows = parts.reduce((sum, { count }) => sum + count, 0);
    if (rows === 0) continue;
    yield { step: message('job.step.extract'), done: bookIds.indexOf(book) / bookIds.length };
    if (present.has(bookReportId(book))) notes.push(message('books.kept', { book: books[book].title }));
    else if (rows > limit) notes.push(message('job.copyTooLong', { book: books[book].title, rows, limit }));
    else {
      const content = bookContent(book, parts, directory, settings, own);
      const copy = book === 'registration' ? withoutMerged(content, set, merged) : content;
      sheets.push(bookSheet(copy));
      summary.push({ book, rows: copy.rowCount });
    }
  }
  const prints = Object.fromEntries(sheets.map((sheet) => [sheet.id, printOfSpec(sheet) ?? '']));
  return {
    sheets,
    sections: {
      ...remembered(
        input,
        read,
        summary.map(({ book }) => book),
      ),
      [copySection.key]: { ...readSection(input.sections, copySection), ...prints },
    },
    notes,
    summary,
  };
}
