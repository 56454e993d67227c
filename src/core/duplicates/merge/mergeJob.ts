import { z } from 'zod';
import { buildDirectory } from '../../customers';
import type { RecordPlace } from '../../customers';
import { bookSection } from '../../books';
import type { RecordSet } from '../../books';
import { readRecords } from '../../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { isMessage, message } from '../../message';
import type { Message } from '../../message';
import { readSection } from '../../sections';
import type { Edit } from '../../sheets';
import { duplicatesOptions } from '../duplicatesOptions';
import { duplicatesJob } from '../duplicatesJob';
import { mergeLogSheet, readMergeLog } from './mergeLog';
import type { MergeLine } from './mergeLog';
import { planMerges } from './mergePlan';
import type { MergeGroup } from './mergePlan';
import { fieldRules, survivorRules } from './survivor';
import { planUndo } from './undoMerge';

const place = z.object({ sheet: z.string().optional(), row: z.number().int().min(1) });

/** Options of the merge job. Without groups, what the search for duplicates holds for certain is merged. */
export const mergeOptions = z.object({
  groups: z
    .array(
      z.object({
        rows: z.array(place).min(2),
        kept: place.optional(),
        /** By sheet column from 1, the row whose cell is taken. */
        picks: z.record(z.string(), place).optional(),
        probability: z.number().optional(),
      }),
    )
    .optional(),
  /** Number of a merge to take back instead. */
  undo: z.string().optional(),
  survivor: z.enum(survivorRules).default('complete'),
  fields: z.enum(fieldRules).default('nonEmpty'),
  perField: z.record(z.string(), z.enum(fieldRules)).default({}),
  /** How duplicates are looked for where no groups are given. */
  search: duplicatesOptions.prefault({}),
});

export type MergeOptions = z.output<typeof mergeOptions>;

export interface MergeSummary {
  readonly merges: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly kept: number;
    readonly lost: readonly number[];
    readonly references: number;
  }[];
  readonly undone: readonly string[];
  readonly edits: number;
}

/** 合并 and 撤销合并 as a job. */
export const mergeJob: Job<MergeOptions, MergeSummary> = {
  id: 'merge',
  needs: ['registration'],
  options: mergeOptions,
  run: runMerge,
};

function* runMerge(
  input: JobInput,
  options: MergeOptions,
  context: JobContext,
): Steps<JobOutcome<MergeSummary>> {
  const set = yield* readRecords(input);
  const log = readMergeLog(input.sheets);
  const { sheets } = input;
  if (options.undo !== undefined) {
    const plan = planUndo({ set, sheets, log }, options.undo, context.today);
    if (isMessage(plan)) return { kind: 'refusal', problem: plan };
    return outcome(plan, { merges: [], undone: [options.undo], edits: plan.edits.length });
  }
  const groups = options.groups
    ? chosenGroups(set, options.groups)
    : yield* certainGroups(input, set, options, context);
  if (isMessage(groups)) return { kind: 'refusal', problem: groups };
  const directory = buildDirectory(set, {
    today: context.today,
    pattern: readSection(input.sections, bookSection).customerNumber,
  });
  const plan = planMerges({ set, sheets, directory, log }, groups, options, context.today);
  const merges = plan.merges.map(({ id, kept, lost, references }) => ({
    id,
    sheet: kept.records.sheet,
    kept: kept.records.rows[kept.record] ?? 0,
    lost: lost.map(({ records, record }) => records.rows[record] ?? 0),
    references,
  }));
  return outcome(plan, { merges, undone: [], edits: plan.edits.length });
}

function outcome(
  {
    edits,
    log,
    notes,
  }: {
    readonly edits: readonly Edit[];
    readonly log: readonly MergeLine[];
    readonly notes: readonly Message[];
  },
  summary: MergeSummary,
): JobOutcome<MergeSummary> {
  return {
    kind: 'result',
    sheets: log.length === 0 ? [] : [mergeLogSheet(log)],
    edits,
    sections: {},
    summary,
    notes,
  };
}

/** Registration records by sheet and row; without a sheet, any registration sheet that has the row. */
function placeFinder(set: RecordSet): (at: z.output<typeof place>) => RecordPlace | undefined {
  return ({ sheet, row }) => {
    for (const [part, records] of set.parts.entries()) {
      if (records.book !== 'registration' || (sheet !== undefined && records.sheet !== sheet)) continue;
      const record = records.rows.indexOf(row);
      if (record >= 0) return { part, record };
    }
    return undefined;
  };
}

function chosenGroups(set: RecordSet, groups: NonNullable<MergeOptions['groups']>): MergeGroup[] | Message {
  const find = placeFinder(set);
  const found: MergeGroup[] = [];
  for (const group of groups) {
    const members = group.rows.map(find);
    const lost = members.findIndex((member) => member === undefined);
    if (lost >= 0) return message('duplicates.merge.rowMissing', { row: group.rows[lost]?.row ?? 0 });
    const picks = Object.entries(group.picks ?? {}).flatMap(([column, at]) => {
      const picked = find(at);
      return picked ? [[column, picked] as const] : [];
    });
    found.push({
      members: members.filter((member) => member !== undefined),
      kept: group.kept && find(group.kept),
      picks: Object.fromEntries(picks),
      probability: group.probability,
    });
  }
  return found;
}

function* certainGroups(
  input: JobInput,
  set: RecordSet,
  options: MergeOptions,
  context: JobContext,
): Steps<MergeGroup[] | Message> {
  const found = yield* duplicatesJob.run(input, options.search, context);
  if (found.kind === 'refusal') return found.problem;
  const find = placeFinder(set);
  return found.summary.groups.map(({ rows, probability }) => ({
    members: rows.flatMap((at) => find(at) ?? []),
    probability,
  }));
}
