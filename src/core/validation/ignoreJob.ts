import { z } from 'zod';
import { ownFieldSection } from '../books';
import { readRecords } from '../intake';
import type { Job, JobInput, JobOutcome, Steps } from '../job';
import { readSection, withSection } from '../sections';
import { findingKeys, withIgnored } from './ignored';
import { validationSection } from './settings';
import { partOf } from './workbook';

export const ignoreOptions = z.object({
  /** The findings as the check reported them. */
  findings: z.array(
    z.object({
      code: z.string(),
      sheet: z.string(),
      row: z.int().min(0),
      column: z.int().min(0),
      field: z.string().optional(),
    }),
  ),
  /** False: they are to be heard of again. */
  ignored: z.boolean().default(true),
});
export type IgnoreOptions = z.infer<typeof ignoreOptions>;

/** 忽略: remembers findings the team wants to hear no more of, by what they are rather than by their row. */
export const ignoreJob: Job<IgnoreOptions, { readonly ignored: number }> = {
  id: 'ignore',
  needs: [],
  options: ignoreOptions,
  run,
};

function* run(input: JobInput, options: IgnoreOptions): Steps<JobOutcome<{ readonly ignored: number }>> {
  const set = yield* readRecords(input);
  const own = readSection(input.sections, ownFieldSection);
  const keyOf = findingKeys({ parts: set.parts.map((records) => partOf(records, { own, tags: [] })) });
  const settings = readSection(input.sections, validationSection);
  const keys = options.findings.map(keyOf);
  const ignored = withIgnored(settings.ignored, keys, options.ignored);
  return {
    kind: 'result',
    sheets: [],
    edits: [],
    sections: withSection({}, validationSection, { ...settings, ignored }),
    summary: { ignored: ignored.length },
    notes: [],
  };
}
