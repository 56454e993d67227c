import { z } from 'zod';
import { bookIds, bookReportId, books, bookSection, bookSheet, ownFieldSection } from '../books';
import type { BookId, BookSheetContent } from '../books';
import { workbookDirectory } from '../customers';
import { bookMissing, mappingSection, readSheets, recordSetOf } from '../intake';
import type { Mapping, ReadSheet, ReadTable } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Message } from '../message';
import { readSection, withSection } from '../sections';
import { CellKind, kindAt, scalarAt } from '../table';
import type { CellScalar } from '../table';
import { isoDate } from '../text';
import { serial } from '../units';
import { bookContent } from './bookContent';

/** Choices of 识别转换. */
export const convertOptions = z.object({
  /** Books to make clean copies of; left out, all that were found. */
  books: z.array(z.enum(bookIds)).optional(),
  /** Rows of each book repeated in the summary. */
  listed: z.int().min(0).default(20_000),
});
export type ConvertOptions = z.infer<typeof convertOptions>;

/** What went into a book sheet; `rowsIn` and `rowsOut` are equal, or it would not be written. */
export interface ConvertedBook {
  readonly book: BookId;
  readonly sources: readonly { readonly sheet: string; readonly rows: number; readonly nonData: number }[];
  readonly rowsIn: number;
  readonly rowsOut: number;
  /** The rows of the copy by header; dates as yyyy-mm-dd. At most `listed` of them. */
  readonly rows: readonly Readonly<Record<string, CellScalar>>[];
}

export interface ConvertSummary {
  readonly books: readonly ConvertedBook[];
}

/** 识别转换: clean copies of everything recognised, on book sheets of our own. The sources are never touched. */
export const convertJob: Job<ConvertOptions, ConvertSummary> = {
  id: 'convert',
  needs: [],
  options: convertOptions,
  run,
};

function* run(
  input: JobInput,
  options: ConvertOptions,
  context: JobContext,
): Steps<JobOutcome<ConvertSummary>> {
  const read = yield* readSheets(input);
  const set = recordSetOf(read);
  const found = bookIds.filter((book) => set.parts.some((part) => part.book === book));
  if (found.length === 0) return bookMissing('registration');
  const settings = readSection(input.sections, bookSection);
  const own = readSection(input.sections, ownFieldSection);
  const directory = workbookDirectory(set, input.sections, context.today);
  const present = new Set(input.sheets.map(({ reportId }) => reportId));
  const wanted = (options.books ?? bookIds).filter((book) => found.includes(book));
  const kept = wanted.filter((book) => present.has(bookReportId(book)));
  const contents: BookSheetContent[] = [];
  for (const book of wanted.filter((each) => !kept.includes(each))) {
    yield { step: message('job.step.sheets'), done: contents.length / wanted.length };
    const parts = set.parts.filter((part) => part.book === book);
    contents.push(bookContent(book, parts, directory, settings, own));
  }
  return {
    kind: 'result',
    sheets: contents.map(bookSheet),
    edits: [],
    sections: remembered(
      input,
      read,
      contents.map(({ book }) => book),
    ),
    summary: { books: contents.map((content) => summarised(content, read, options.listed)) },
    notes: kept.map((book): Message => message('books.kept', { book: books[book].title })),
  };
}

const tablesOf = (read: readonly ReadSheet[], book: BookId) =>
  read
    .filter(({ unused }) => unused === undefined)
    .flatMap(({ sheet, tables }) =>
      tables
        .filter(({ extracted }) => extracted?.records.book === book)
        .map((table) => ({ sheet: sheet.view.table.name, table })),
    );

function summarised(content: BookSheetContent, read: readonly ReadSheet[], listed: number): ConvertedBook {
  const sources = tablesOf(read, content.book).map(({ sheet, table }) => ({
    sheet,
    rows: table.extracted?.records.count ?? 0,
    nonData: table.extracted?.nonData.length ?? 0,
  }));
  const rows = Array.from({ length: Math.min(listed, content.rowCount) }, (_, row) => rowOf(content, row));
  return {
    book: content.book,
    sources,
    rowsIn: sources.reduce((sum, source) => sum + source.rows, 0),
    rowsOut: content.rowCount,
    rows,
  };
}

function rowOf(content: BookSheetContent, row: number): Readonly<Record<string, CellScalar>> {
  const cells: Record<string, CellScalar> = {};
  const columns = [
    ...content.fields.map((field) => [field.title.zh, content.values[field.key]] as const),
    ...content.carried.map(
      ({ header, values }) => [typeof header === 'string' ? header : '', values] as const,
    ),
  ];
  for (const [header, column] of columns) {
    if (column === undefined || header in cells) continue;
    const value = scalarAt(column, row);
    cells[header] =
      kindAt(column, row) === CellKind.date && typeof value === 'number' ? isoDate(serial(value)) : value;
  }
  return cells;
}

/** Keeps how each source was read, and which sheets each copy was made from. */
export function remembered(input: JobInput, read: readonly ReadSheet[], made: readonly BookId[]) {
  const mappings = readSection(input.sections, mappingSection);
  const byFingerprint = { ...mappings.byFingerprint };
  const converted = { ...mappings.converted };
  for (const book of made) {
    const sources = tablesOf(read, book);
    converted[bookReportId(book)] = [...new Set(sources.map(({ sheet }) => sheet))];
    for (const { table } of sources) byFingerprint[table.recognised.fingerprint] = mappingOf(book, table);
  }
  return withSection({}, mappingSection, { ...mappings, byFingerprint, converted });
}

function mappingOf(book: BookId, { recognised }: ReadTable): Mapping {
  return {
    book,
    pack: recognised.pack,
    columns: Object.fromEntries(
      recognised.columns
        .filter(({ fields }) => fields.length > 0)
        .map(({ column, fields }) => [String(column), [...fields]]),
    ),
  };
}
