import { z } from 'zod';
import { dictionarySheet, readDictionary, tagDictionary, tagSchema, tagSection, teamTagsOf } from '../books';
import type { TagDefinition } from '../books';
import type { Job, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Message } from '../message';
import { readSection } from '../sections';

/** Choices of the dictionary job. */
export const dictionaryOptions = z.object({
  /** The dictionary to keep from now on; left out, the one in force. */
  tags: z.array(tagSchema).optional(),
});
export type DictionaryOptions = z.infer<typeof dictionaryOptions>;

/** Something on the sheet that could not be used, and its row. */
export interface DictionaryProblem {
  readonly row: number;
  readonly problem: Message;
}

export interface DictionarySummary {
  readonly tags: readonly TagDefinition[];
  readonly problems: readonly DictionaryProblem[];
  /** Read from the sheet 标签字典 rather than from what the pane kept. */
  readonly isOnSheet: boolean;
}

/** 标签字典: the tags in force, written to their sheet and remembered. */
export const dictionaryJob: Job<DictionaryOptions, DictionarySummary> = {
  id: 'tagDictionary',
  needs: [],
  options: dictionaryOptions,
  run,
};

function* run(input: JobInput, options: DictionaryOptions): Steps<JobOutcome<DictionarySummary>> {
  yield { step: message('job.step.sheets'), done: 0 };
  const kept = tagDictionary(readSection(input.sections, tagSection));
  const read = readDictionary(input.sheets, kept);
  const tags = options.tags ?? read?.tags ?? kept;
  const problems = options.tags === undefined ? (read?.problems ?? []) : [];
  return {
    kind: 'result',
    sheets: [dictionarySheet(tags)],
    edits: [],
    sections: { [tagSection.key]: teamTagsOf(tags) },
    summary: { tags, problems, isOnSheet: options.tags === undefined && read !== undefined },
    notes: problems.map(({ problem }) => problem),
  };
}
