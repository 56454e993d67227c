import { z } from 'zod';
import { workbookDirectory } from '../customers';
import { readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { CellScalar } from '../table';
import { isoDate, readDate } from '../text';
import { serial } from '../units';
import type { Finding } from './finding';
import { inspect } from './inspection';
import type { Dimension } from './rule';
import type { TagSource, Workbook } from './workbook';

export const validateOptions = z.object({
  /** `YYYY-MM-DD` the data are checked as of; left out, today. */
  asOf: z
    .string()
    .refine((text) => readDate(text).value !== null, { message: 'YYYY-MM-DD' })
    .optional(),
  /** Severities for this run, over those the workbook keeps. */
  severities: z.record(z.string(), z.enum(['error', 'warning', 'hint', 'off'])).default({}),
  /** Findings the report sheet lists at most; the summary has them all. */
  listed: z.int().min(1).max(1_000_000).default(100_000),
  /** Keep the scores for the trend. */
  snapshot: z.boolean().default(true),
});
export type ValidateOptions = z.infer<typeof validateOptions>;

/** A finding as the job reports it, its cells' values written out: dates `yyyy-mm-dd`. */
export interface ReportedFinding extends Finding {
  /** What an edit taking the suggestion replaces and writes: the cell's own values, dates as serials. */
  readonly change?: { readonly before: CellScalar; readonly after: CellScalar };
}

/** Result of the validate job as JSON; rows and columns are the sheet's, from 1, dates `yyyy-mm-dd`. */
export interface ValidateSummary {
  readonly findings: readonly ReportedFinding[];
  readonly quality: Readonly<Record<Dimension, number>>;
}

/** 校验: every rule over every book sheet, the report sheet and the scores. Tags are compared with what `tagsNow` computes. */
export function validateJobWith(tagsNow: TagSource = () => undefined): Job<ValidateOptions, ValidateSummary> {
  return {
    id: 'validate',
    needs: [],
    options: validateOptions,
    run: (input, options, context) => run(input, options, context, tagsNow),
  };
}

function* run(
  input: JobInput,
  options: ValidateOptions,
  context: JobContext,
  tagsNow: TagSource,
): Steps<JobOutcome<ValidateSummary>> {
  const set = yield* readRecords(input);
  if (set.parts.length === 0) return { kind: 'refusal', problem: message('validation.note.noBooks') };
  const asOf = options.asOf === undefined ? null : readDate(options.asOf).value;
  const today = serial(Math.floor(asOf ?? context.today));
  const directory = workbookDirectory(set, input.sections, today);
  const { workbook, findings, quality, sheet, sections } = yield* inspect(
    { input, set, directory, today, tagsNow },
    options,
  );
  yield { step: message('job.step.sheets'), done: 0.9 };
  return {
    kind: 'result',
    sheets: [sheet],
    edits: [],
    sections,
    summary: { findings: findings.map(reported(workbook)), quality },
    notes: [],
  };
}

/** Findings as JSON shows them: dates as yyyy-mm-dd, with the change that takes the suggestion. */
export function reported({ parts }: Workbook): (finding: Finding) => ReportedFinding {
  const dates = new Set(
    parts.flatMap(({ declared, records }) =>
      declared.filter(({ type }) => type === 'date').map(({ key }) => `${records.sheet}\u0000${key}`),
    ),
  );
  return ({
    code,
    parameters,
    severity,
    sheet,
    row,
    column,
    field,
    value,
    suggestion,
    certain,
    candidates,
  }) => {
    const isDate = dates.has(`${sheet}\u0000${field ?? ''}`);
    const plain = (cell: CellScalar): CellScalar => {
      // Small numbers in a date column are no dates, whatever they were meant for.
      return isDate && typeof cell === 'number' && cell >= 1 && cell < 2_958_466
        ? isoDate(serial(cell))
        : cell;
    };
    return {
      ...{ code, parameters, severity, sheet, row, column, value: plain(value) },
      ...(field === undefined ? {} : { field }),
      ...(suggestion === undefined
        ? {}
        : { suggestion: plain(suggestion), change: { before: value, after: suggestion } }),
      ...(certain === undefined ? {} : { certain }),
      ...(candidates === undefined ? {} : { candidates: candidates.map(plain) }),
    };
  };
}
