import { z } from 'zod';
import { workbookDirectory } from '../../customers';
import type { RecordSet } from '../../books';
import { readRecords } from '../../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { isMessage, message } from '../../message';
import type { Message } from '../../message';
import type { Edit } from '../../sheets';
import { duplicatesOptions } from '../duplicatesOptions';
import { duplicatesJob } from '../duplicatesJob';
import { mergeLogSheet, readMergeLog } from './mergeLog';
import type { MergeLog } from './mergeLog';
import { planMerges } from './mergePlan';
import type { MergeGroup } from './mergePlan';
import { groupFinder } from './reviewedRows';
import type { GroupFinder } from './reviewedRows';
import { fieldRules, survivorRules } from './survivor';
import { planUndo } from './undoMerge';

const place = z.object({ sheet: z.string().optional(), row: z.number().int().min(1) });
/** `print` as a review of duplicates gave it: a row that changed since is refused, one that moved is found. */
const reviewedPlace = place.extend({ print: z.number().optional() });

/** Options of the merge job. Without groups, what the search for duplicates holds for certain is merged. */
export const mergeOptions = z.object({
  groups: z
    .array(
      z.object({
        rows: z.array(reviewedPlace).min(2),
        /** One of the rows, as the others in `picks`. */
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
  needs: [],
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
    const plan = planUndo({ set, sheets, names: input.names, log }, options.undo, context.today);
    if (isMessage(plan)) return { kind: 'refusal', problem: plan };
    return outcome(plan, { merges: [], undone: [options.undo], edits: editCount(plan.edits) });
  }
  const find = groupFinder(set, sheets);
  const groups = options.groups
    ? chosenGroups(find, options.groups)
    : yield* certainGroups(input, find, options, context);
  if (isMessage(groups)) return { kind: 'refusal', problem: groups };
  const found = listedGroups(set, groups);
  if (options.groups && found.notes[0]) return { kind: 'refusal', problem: found.notes[0] };
  const directory = workbookDirectory(set, input.sections, context.today);
  const plan = planMerges(
    { set, sheets, names: input.names, directory, log },
    found.groups,
    options,
    context.today,
  );
  const merges = plan.merges.map(({ id, kept, lost, references }) => ({
    id,
    sheet: kept.records.sheet,
    kept: kept.records.rows[kept.record] ?? 0,
    lost: lost.map(({ records, record }) => records.rows[record] ?? 0),
    references,
  }));
  return outcome(
    { ...plan, notes: [...found.notes, ...plan.notes] },
    { merges, undone: [], edits: editCount(plan.edits) },
  );
}

/** Changes the user asked for; formulas that follow rows by themselves are none. */
function editCount(edits: readonly Edit[]): number {
  return edits.filter((edit) => edit.kind !== 'formula' || edit.follows !== true).length;
}

function outcome(
  {
    edits,
    log,
    notes,
  }: {
    readonly edits: readonly Edit[];
    readonly log: MergeLog;
    readonly notes: readonly Message[];
  },
  summary: MergeSummary,
): JobOutcome<MergeSummary> {
  return {
    kind: 'result',
    sheets: log.lines.length + log.damaged.length === 0 ? [] : [mergeLogSheet(log)],
    edits,
    // The log tells of all of them: a row that stayed would come back a second time.
    isWhole: true,
    sections: {},
    summary,
    notes,
  };
}

/**
 * The groups whose members all stand in lists. A form has its customer's values in rows of their own among labels: no row
 * of it can be taken out, and none would take it in.
 */
function listedGroups(
  { parts }: RecordSet,
  groups: readonly MergeGroup[],
): { readonly groups: readonly MergeGroup[]; readonly notes: readonly Message[] } {
  const formsIn = ({ members }: MergeGroup) =>
    members.flatMap(({ part }) => {
      const records = parts[part];
      const isForm = records?.fields['customerName']?.cellRows ?? records?.fields['customerId']?.cellRows;
      return records && isForm ? [records.sheet] : [];
    });
  const sheets = new Set(groups.flatMap(formsIn));
  return {
    groups: groups.filter((group) => formsIn(group).length === 0),
    notes: Array.from(sheets, (sheet) => message('duplicates.merge.onForm', { sheet })),
  };
}

function chosenGroups(
  find: GroupFinder,
  groups: NonNullable<MergeOptions['groups']>,
): MergeGroup[] | Message {
  const found: MergeGroup[] = [];
  for (const { rows, kept, picks, probability } of groups) {
    const members = find(rows);
    if (isMessage(members)) return members;
    const memberAt = (wanted: z.output<typeof place>) =>
      members[rows.findIndex(({ sheet, row }) => row === wanted.row && sheet === wanted.sheet)];
    const picked = Object.entries(picks ?? {}).flatMap(([column, at]) => {
      const member = memberAt(at);
      return member ? [[column, member] as const] : [];
    });
    found.push({ members, kept: kept && memberAt(kept), picks: Object.fromEntries(picked), probability });
  }
  return found;
}

function* certainGroups(
  input: JobInput,
  find: GroupFinder,
  options: MergeOptions,
  context: JobContext,
): Steps<MergeGroup[] | Message> {
  const found = yield* duplicatesJob.run(input, options.search, context);
  if (found.kind === 'refusal') return found.problem;
  return found.summary.groups.map(({ rows, probability }) => ({
    members: rows.flatMap((row) => {
      const place = find([row]);
      return isMessage(place) ? [] : place;
    }),
    probability,
  }));
}
