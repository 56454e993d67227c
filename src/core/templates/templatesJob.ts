import { z } from 'zod';
import {
  bookIds,
  bookReportId,
  books,
  bookSection,
  bookSheet,
  dictionaryReportId,
  dictionarySheet,
  fieldsOf,
  ownFieldSection,
  packIds,
  shownFields,
  tagsInForce,
} from '../books';
import type { BookId } from '../books';
import type { Job, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Message } from '../message';
import { readSection } from '../sections';

/** Choices of 建表. */
export const templatesOptions = z.object({
  books: z.array(z.enum(bookIds)).default([...bookIds]),
  /** Whose customers they are for; left out, the pack of the settings. */
  pack: z.enum(packIds).optional(),
  /** Empty rows to start with. */
  rows: z.int().min(1).max(10_000).default(50),
  /** Shows in the first row how to fill the sheet in. */
  example: z.boolean().default(false),
});
export type TemplatesOptions = z.infer<typeof templatesOptions>;

export interface TemplatesSummary {
  readonly made: readonly BookId[];
  /** Already in the workbook; left as they are. */
  readonly kept: readonly BookId[];
}

/** 建表: empty book sheets. A book sheet that is already there is never made again. */
export const templatesJob: Job<TemplatesOptions, TemplatesSummary> = {
  id: 'templates',
  needs: [],
  options: templatesOptions,
  run,
};

function* run(input: JobInput, options: TemplatesOptions): Steps<JobOutcome<TemplatesSummary>> {
  yield { step: message('job.step.sheets'), done: 0 };
  const settings = readSection(input.sections, bookSection);
  const own = readSection(input.sections, ownFieldSection);
  const pack = options.pack ?? settings.pack;
  const present = new Set(input.sheets.map(({ reportId }) => reportId));
  const kept = options.books.filter((book) => present.has(bookReportId(book)));
  const made = options.books.filter((book) => !kept.includes(book));
  const tags = tagsInForce(input);
  const sheets = made.map((book) =>
    bookSheet({
      book,
      fields: shownFields(fieldsOf(book, pack, own), settings),
      rowCount: options.rows,
      values: {},
      carried: [],
      own,
      tags,
      example: options.example,
    }),
  );
  const dictionary = made.includes('tags') && !present.has(dictionaryReportId) ? [dictionarySheet(tags)] : [];
  return {
    kind: 'result',
    sheets: [...sheets, ...dictionary],
    edits: [],
    sections: {},
    summary: { made, kept },
    notes: kept.map((book): Message => message('books.kept', { book: books[book].title })),
  };
}
