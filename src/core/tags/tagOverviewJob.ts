import { z } from 'zod';
import { keptNumbers } from '../customers';
import { isRefusal } from '../job';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import { overviewOf } from './overview';
import { overviewChanges } from './overviewChanges';
import { readOverview } from './overviewReading';
import { overviewSheet } from './overviewSheet';
import { scopeOf } from './scope';
import { tagInput } from './tagInput';

/** Choices of 标签总览. */
export const tagOverviewOptions = z.object({
  /** Makes the overview anew although it holds changes that were not written back. */
  discard: z.boolean().default(false),
});
export type TagOverviewOptions = z.infer<typeof tagOverviewOptions>;

export interface TagOverviewSummary {
  readonly customers: number;
  /** Columns of the overview. */
  readonly tags: number;
  /** Cells that say something, and how many of them were computed. */
  readonly filled: number;
  readonly automatic: number;
}

/** 标签总览: the tag table wide, one row a customer. */
export const tagOverviewJob: Job<TagOverviewOptions, TagOverviewSummary> = {
  id: 'tagOverview',
  needs: [],
  options: tagOverviewOptions,
  run,
};

function* run(
  input: JobInput,
  { discard }: TagOverviewOptions,
  context: JobContext,
): Steps<JobOutcome<TagOverviewSummary>> {
  const read = yield* tagInput(input, context);
  if (isRefusal(read)) return read;
  const { set, directory, dictionary, state } = read;
  const lines = readOverview(input.sheets, dictionary, state.tags);
  if (lines !== undefined && !discard) {
    const { changes, conflicts } = overviewChanges(lines, state);
    const count = changes.length + conflicts.length;
    if (count > 0) return { kind: 'refusal', problem: message('tags.refused.pending', { count }) };
  }
  yield { step: message('job.step.sheets'), done: 0.8 };
  const overview = overviewOf(state, scopeOf(set));
  const cells = overview.cells.flat().filter((cell) => cell !== undefined);
  return {
    kind: 'result',
    sheets: [overviewSheet(overview, discard ? 'replace' : 'refresh')],
    edits: [],
    sections: keptNumbers(directory),
    summary: {
      customers: overview.owners.length,
      tags: overview.tags.length,
      filled: cells.length,
      automatic: cells.filter(({ isAutomatic }) => isAutomatic).length,
    },
    notes: [],
  };
}
