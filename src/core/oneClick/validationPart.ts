import { bookSection, ownFieldSection, tagDictionary, tagSection } from '../books';
import type { RecordSet } from '../books';
import type { CustomerDirectory } from '../customers';
import type { JobInput, Steps } from '../job';
import { message } from '../message';
import { readSection } from '../sections';
import { tagsNow } from '../tagsNow';
import { isoDate } from '../text';
import type { Serial } from '../units';
import {
  activeRules,
  qualityOf,
  qualitySection,
  reportSheet,
  validate,
  validationSection,
  withSnapshot,
  workbookOf,
} from '../validation';
import type { ValidateOptions } from '../validation';
import type { Part } from './part';

/** What 校验 found, in short. */
export interface ValidationPart {
  readonly findings: Readonly<Record<'error' | 'warning' | 'hint', number>>;
  readonly quality: Readonly<Record<'accuracy' | 'completeness' | 'timeliness' | 'consistency', number>>;
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
  const { sections } = input;
  const tags = tagDictionary(readSection(sections, tagSection));
  const computedTags = tagsNow(set, directory, tags, today);
  const workbook = workbookOf(set, {
    ...{ sheets: input.sheets, directory, today, tags },
    ...(computedTags === undefined ? {} : { computedTags }),
    customerNumber: readSection(sections, bookSection).customerNumber,
    own: readSection(sections, ownFieldSection),
  });
  const { severities } = readSection(sections, validationSection);
  const rules = activeRules({ ...severities, ...options.severities });
  const records = set.parts.reduce((sum, { count }) => sum + count, 0);
  const leavesHints = records > hintLimit;
  const findings = yield* validate(
    workbook,
    leavesHints ? new Map([...rules].filter(([, { severity }]) => severity !== 'hint')) : rules,
  );
  const quality = qualityOf(workbook, findings);
  const date = isoDate(today);
  const trend = withSnapshot(readSection(sections, qualitySection), date, quality);
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return {
    sheets: [reportSheet({ workbook, findings, quality, trend, date, listed: options.listed })],
    sections: options.snapshot ? { [qualitySection.key]: trend } : {},
    notes: leavesHints ? [message('job.hintsLeft', { records, limit: hintLimit })] : [],
    summary: {
      findings: counts,
      quality: {
        accuracy: quality.accuracy.value,
        completeness: quality.completeness.value,
        timeliness: quality.timeliness.value,
        consistency: quality.consistency.value,
      },
    },
  };
}
