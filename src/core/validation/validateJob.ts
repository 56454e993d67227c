import { z } from 'zod';
import { workbookDirectory } from '../customers';
import { readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import { readDate } from '../text';
import { serial } from '../units';
import { inspect } from './inspection';
import type { QualitySnapshot } from './quality';
import { reported } from './reported';
import type { ReportedFinding } from './reported';
import type { Dimension } from './rule';
import type { TagSource } from './workbook';

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

/** Result of the validate job as JSON; rows and columns are the sheet's, from 1, dates `yyyy-mm-dd`. */
export interface ValidateSummary {
  readonly findings: readonly ReportedFinding[];
  readonly quality: Readonly<Record<Dimension, number>>;
  /** Findings left out because the team wants to hear no more of them. */
  readonly ignored: number;
  /** Scores of the runs so far, this one at the end. */
  readonly trend: readonly QualitySnapshot[];
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
  if (set.parts.length === 0) return { kind: 'refusal', problem: message('validation.note.noBooks', {}) };
  const asOf = options.asOf === undefined ? null : readDate(options.asOf).value;
  const today = serial(Math.floor(asOf ?? context.today));
  const directory = workbookDirectory(set, input.sections, today);
  const { workbook, findings, quality, ignored, trend, sheet, sections } = yield* inspect(
    { input, set, directory, today, tagsNow },
    options,
  );
  yield { step: message('job.step.sheets'), done: 0.9 };
  return {
    kind: 'result',
    sheets: [sheet],
    edits: [],
    sections,
    summary: { findings: findings.map(reported(workbook)), quality, ignored, trend },
    notes: [],
  };
}
