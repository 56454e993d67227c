import type { RecordSet } from '../books';
import type { CustomerDirectory } from '../customers';
import type { JobInput, Steps } from '../job';
import { message } from '../message';
import { tagsNow } from '../tagsNow';
import type { Serial } from '../units';
import { inspect } from '../validation';
import type { Inspection, ValidateOptions } from '../validation';
import type { Part } from './part';

/** What 校验 found, in short. */
export interface ValidationPart {
  readonly findings: Inspection['counts'];
  readonly quality: Inspection['quality'];
}

/**
 * 校验报告 of records already read. In a workbook of more than `hintLimit` records hints are left to 校验 itself: there
 * may be more than one a record, and quality does not count them.
 */
export function* validationPart(
  input: JobInput,
  set: RecordSet,
  directory: CustomerDirectory,
  options: ValidateOptions,
  hintLimit: number,
  today: Serial,
): Steps<Part<ValidationPart>> {
  yield { step: message('job.step.validate'), done: 0 };
  const records = set.parts.reduce((sum, { count }) => sum + count, 0);
  const withoutHints = records > hintLimit;
  const { counts, quality, sheet, sections } = yield* inspect(
    { input, set, directory, today, tagsNow },
    { ...options, withoutHints },
  );
  return {
    sheets: [sheet],
    sections,
    notes: withoutHints ? [message('job.hintsLeft', { records, limit: hintLimit })] : [],
    summary: { findings: counts, quality },
  };
}
