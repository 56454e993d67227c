import { z } from 'zod';
import { bookSection, ownFieldSection, tagDictionary, tagSection } from '../books';
import { workbookDirectory } from '../customers';
import { readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import { readSection } from '../sections';
import type { CellScalar } from '../table';
import { isoDate, readDate } from '../text';
import { serial } from '../units';
import type { Finding } from './finding';
import { qualityOf, qualitySection, withSnapshot } from './quality';
import { reportSheet } from './reportSheet';
import type { Dimension } from './rule';
import { activeRules } from './rules';
import { validationSection } from './settings';
import { validate } from './validate';
import { workbookOf } from './workbook';
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
  const settings = readSection(input.sections, bookSection);
  const directory = workbookDirectory(set, input.sections, today);
  const tags = tagDictionary(readSection(input.sections, tagSection));
  const computedTags = tagsNow(set, directory, tags, today);
  const workbook = workbookOf(set, {
    ...{ sheets: input.sheets, directory, today, tags },
    ...(computedTags === undefined ? {} : { computedTags }),
    customerNumber: settings.customerNumber,
    own: readSection(input.sections, ownFieldSection),
  });
  const { severities } = readSection(input.sections, validationSection);
  const findings = yield* validate(workbook, activeRules({ ...severities, ...options.severities }));
  const quality = qualityOf(workbook, findings);
  yield { step: message('job.step.sheets'), done: 0.9 };
  const before = readSection(input.sections, qualitySection);
  const date = isoDate(today);
  const trend = withSnapshot(before, date, quality);
  return {
    kind: 'result',
    sheets: [reportSheet({ workbook, findings, quality, trend, date, listed: options.listed })],
    edits: [],
    sections: options.snapshot ? { [qualitySection.key]: trend } : {},
    summary: {
      findings: findings.map(summarise(workbook)),
      quality: {
        accuracy: quality.accuracy.value,
        completeness: quality.completeness.value,
        timeliness: quality.timeliness.value,
        consistency: quality.consistency.value,
      },
    },
    notes: [],
  };
}

/** A finding as JSON shows it: dates as yyyy-mm-dd. */
function summarise({ parts }: Workbook): (finding: Finding) => ReportedFinding {
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
