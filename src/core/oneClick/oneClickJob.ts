import { countOf } from '../books';
import type { BookId, RecordSet } from '../books';
import { workbookDirectory } from '../customers';
import { bookMissing, readSheets, recordSetOf } from '../intake';
import type { ReadSheet } from '../intake';
import { isRefusal } from '../job';
import type { Job, JobContext, JobInput, JobOutcome, JobRefusal, Progress, Steps } from '../job';
import type { SegmentsSummary } from '../segments';
import { serialOfIso } from '../text';
import { copiesPart, sourcesOf } from './copiesPart';
import type { CopiedBook } from './copiesPart';
import { duplicatesPart } from './duplicatesPart';
import type { DuplicatesPart } from './duplicatesPart';
import { needsPart } from './needsPart';
import type { NeedsPart } from './needsPart';
import { oneClickOptions } from './options';
import type { OneClickOptions } from './options';
import { validationPart } from './validationPart';
import type { ValidationPart } from './validationPart';
import { valuePart } from './valuePart';

/** What the one click read, found and will make, for the confirm page and the result page. */
export interface OneClickSummary {
  readonly recognised: readonly {
    readonly sheet: string;
    /** Book sheet found on it; null where it is not used. */
    readonly book: BookId | null;
    readonly rows: number;
  }[];
  /** How many of the sheets are in the workbook already, to be brought up to date. */
  readonly refreshed: number;
  readonly copies: readonly CopiedBook[];
  readonly validation: ValidationPart;
  readonly duplicates: DuplicatesPart;
  /** Null where the workbook has no needs. */
  readonly needs: NeedsPart | null;
  readonly segments: SegmentsSummary;
}

/** Book sheets the run cannot do without, in what the user wrote: clean copies of an earlier run do not stand in for them. */
const needed: readonly BookId[] = ['registration', 'orders'];

/** 一键分群: everything from raw sheets to segment sheets in one run, the records read once. */
export const oneClickJob: Job<OneClickOptions, OneClickSummary> = {
  id: 'all',
  needs: [],
  options: oneClickOptions,
  run,
};

/** Share of the whole each part takes, by rough measure. */
const shares = { read: 0.3, duplicates: 0.2, copies: 0.1, validate: 0.2, needs: 0.05, value: 0.15 } as const;

function* run(
  workbook: JobInput,
  options: OneClickOptions,
  context: JobContext,
): Steps<JobOutcome<OneClickSummary>> {
  const asOf = serialOfIso(options.asOf);
  const today = asOf ?? context.today;
  const input = sourcesOf(workbook);
  const read = yield* within(readSheets(input), 0, shares.read);
  const set = recordSetOf(read);
  const refusal = missingBook(set);
  if (refusal) return refusal;

  let from = shares.read;
  const duplicates = yield* within(
    duplicatesPart(input, read, set, options.duplicates),
    from,
    shares.duplicates,
  );
  from += shares.duplicates;
  const directory = workbookDirectory(set, input.sections, today, duplicates.merged);
  const copies = options.copies
    ? yield* within(
        copiesPart(input, read, set, directory, duplicates.merged, options.copyLimit),
        from,
        shares.copies,
      )
    : { sheets: [], sections: {}, notes: [], summary: [] };
  from += shares.copies;
  const validation = yield* within(
    validationPart(input, set, directory, options.validate, options.hintLimit, today),
    from,
    shares.validate,
  );
  from += shares.validate;
  const segmentsOptions =
    options.asOf === undefined ? options.segments : { asOf: options.asOf, ...options.segments };
  const value = yield* within(
    valuePart(input, set, directory, segmentsOptions, { ...context, today }),
    from,
    shares.value,
  );
  if (isRefusal(value)) return value;
  from += shares.value;
  const needs = yield* within(needsPart(input, set, directory, options.needs, today), from, shares.needs);
  const parts = [copies, validation, duplicates, needs, value];
  const sheets = parts.flatMap((part) => part.sheets);
  const present = new Set(workbook.sheets.map(({ reportId }) => reportId));
  return {
    kind: 'result',
    sheets,
    edits: [],
    sections: Object.assign({}, ...parts.map(({ sections }) => sections)) as JobInput['sections'],
    summary: {
      recognised: recognised(read),
      refreshed: sheets.filter(({ id }) => present.has(id)).length,
      copies: copies.summary,
      validation: validation.summary,
      duplicates: duplicates.summary,
      needs: needs.summary,
      segments: value.summary,
    },
    notes: parts.flatMap(({ notes }) => notes),
  };
}

function missingBook(set: RecordSet): JobRefusal | undefined {
  const missing = needed.find((book) => countOf(set, book) === 0);
  return missing && bookMissing(missing);
}

function recognised(read: readonly ReadSheet[]): OneClickSummary['recognised'] {
  return read.flatMap(({ sheet, tables, unused }): OneClickSummary['recognised'] => {
    if (unused === 'report') return [];
    const name = sheet.view.table.name;
    const found = unused === undefined ? tables.flatMap(({ extracted }) => extracted?.records ?? []) : [];
    if (found.length === 0) return [{ sheet: name, book: null, rows: 0 }];
    return found.map(({ book, count }) => ({ sheet: name, book, rows: count }));
  });
}

/** Steps of a part as steps of the whole: its 0 to 1 become `start` to `start + share`. */
function* within<Result>(steps: Steps<Result>, start: number, share: number): Steps<Result> {
  let step = steps.next();
  while (step.done !== true) {
    const { step: name, done } = step.value;
    const progress: Progress = { step: name, done: start + done * share };
    yield progress;
    step = steps.next();
  }
  return step.value;
}
