import { rowAfter } from '../../core/formulas';
import type { Decision } from '../../core/duplicates';
import type { DuplicateGroup } from './duplicateGroups';
import type { MergeChoice } from './mergeChoice';
import { noChoice } from './mergeChoice';

/** What was done with a group. */
export type Handling = 'merged' | 'different' | 'later';

interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** One thing somebody did to one group or several, as it is taken back. */
export type ReviewStep = { readonly groups: readonly number[] } & (
  | {
      readonly handling: 'merged';
      /** What was written, by its id in the history. */
      readonly batch: string;
      /** What was decided of records left out of the groups, and what had been decided of them before. */
      readonly added: readonly Decision[];
      readonly replaced: readonly Decision[];
      /** Numbers of the merges in 合并记录 that still stand. */
      readonly merges: readonly string[];
      /** Rows that went, counted before the first of them did. */
      readonly removed: readonly RowPlace[];
    }
  | {
      readonly handling: 'different';
      readonly added: readonly Decision[];
      /** What had been decided of the same rows before. */
      readonly replaced: readonly Decision[];
    }
  | { readonly handling: 'later' }
);

/** How far a review of groups has come; the last step is the one that can be taken back. */
export interface ReviewProgress {
  readonly steps: readonly ReviewStep[];
  readonly choices: ReadonlyMap<number, MergeChoice>;
}

export const noProgress: ReviewProgress = { steps: [], choices: new Map() };

export const reviewFilters = ['open', 'certain', 'doubtful', 'later', 'done'] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

/** By group number, what was last done with it. */
export function handlings({ steps }: ReviewProgress): ReadonlyMap<number, Handling> {
  return new Map(steps.flatMap(({ groups, handling }) => groups.map((group) => [group, handling] as const)));
}

/** Whether a group is listed under a filter. */
export function isListed(
  group: DuplicateGroup,
  handling: Handling | undefined,
  filter: ReviewFilter,
): boolean {
  if (filter === 'later') return handling === 'later';
  if (filter === 'done') return handling === 'merged' || handling === 'different';
  if (handling !== undefined) return false;
  return filter === 'open' || group.certain === (filter === 'certain');
}

/** Groups nobody decided on that may be merged without looking at each: every pair is that probable and nothing speaks against it. */
export function acceptable(
  groups: readonly DuplicateGroup[],
  progress: ReviewProgress,
  probability: number,
): readonly DuplicateGroup[] {
  const handled = handlings(progress);
  return groups.filter(
    ({ number, weakest, isGuarded }) => !handled.has(number) && !isGuarded && weakest >= probability,
  );
}

export function choiceOf({ choices }: ReviewProgress, group: number): MergeChoice {
  return choices.get(group) ?? noChoice;
}

/** Sheet row now of a row of the search, after the rows that merges took out above it. */
export function rowNow({ steps }: ReviewProgress, { sheet, row }: RowPlace): number {
  return steps.reduce((at, step) => {
    if (step.handling !== 'merged') return at;
    const removed = step.removed.filter((each) => each.sheet === sheet).map((each) => each.row);
    return rowAfter(at, { removed, inserted: [] });
  }, row);
}
