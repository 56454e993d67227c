import type { JobResult, Text } from '../../core';
import { rulesOfPreset, thresholdsOf } from '../../core/duplicates';
import type { DuplicatesSummary, MatchRecipe } from '../../core/duplicates';
import { duplicateGroups } from './duplicateGroups';
import type { DuplicateGroup } from './duplicateGroups';

/** Rows a trial looks at: enough to tell, soon enough to wait for. */
export const trialRows = 20_000;

/** Options under which a search decides by this recipe, whatever the workbook's own says. */
export function trialOptions(recipe: MatchRecipe) {
  return recipe.mode === 'rules'
    ? { mode: recipe.mode, rules: recipe.rules ?? rulesOfPreset[recipe.rulePreset], first: trialRows }
    : { mode: recipe.mode, thresholds: recipe.thresholds ?? thresholdsOf[recipe.preset], first: trialRows };
}

/** What a search comes to. */
export interface TrialFigures {
  readonly groups: number;
  /** Pairs taken for one customer without asking. */
  readonly certain: number;
  readonly review: number;
  /** Share of the certain pairs expected to be right, 0 to 1. */
  readonly precision: number;
}

/** A group as an example: its rows in words, and whether only one of the two searches joins it. */
export interface TrialExample {
  readonly change: 'added' | 'lost' | 'same';
  readonly rows: readonly string[];
  readonly reason: Text;
}

const mostExamples = 3;
/** Cells of a row that make it recognisable. */
const mostCells = 3;

export function trialFigures({ pairs, reviews, thresholds }: DuplicatesSummary): TrialFigures {
  const certain = pairs.filter(({ decision }) => decision === 'same').length;
  return {
    groups: reviews.length,
    certain,
    review: pairs.length - certain,
    precision: thresholds.expectedPrecision,
  };
}

/** Groups that tell the two searches apart: joined now, no longer joined, and where there are none of these any. */
export function trialExamples(
  before: JobResult<DuplicatesSummary>,
  after: JobResult<DuplicatesSummary>,
): TrialExample[] {
  const [old, next] = [before, after].map((result) => duplicateGroups(result).groups);
  const [joinedBefore, joinedNow] = [before, after].map(({ summary }) => certainPairs(summary));
  const differing = (
    groups: readonly DuplicateGroup[] | undefined,
    others: ReadonlySet<string> | undefined,
  ) =>
    (groups ?? []).filter((group) =>
      group.pairs.some((pair) => pair.decision === 'same' && !others?.has(pairKey(group, pair))),
    );
  const example = (change: TrialExample['change']) => (group: DuplicateGroup) => exampleOf(group, change);
  const changed = [
    ...differing(next, joinedBefore).map(example('added')),
    ...differing(old, joinedNow).map(example('lost')),
  ];
  // Both kinds are seen, whichever there are more of.
  const mixed = [
    ...changed.filter(({ change }) => change === 'added').slice(0, 2),
    ...changed.filter(({ change }) => change === 'lost'),
    ...changed.filter(({ change }) => change === 'added').slice(2),
  ];
  return [...mixed, ...(mixed.length > 0 ? [] : (next ?? []).map(example('same')))].slice(0, mostExamples);
}

function pairKey({ records }: DuplicateGroup, { a, b }: { readonly a: number; readonly b: number }): string {
  return [records[a], records[b]]
    .map((record) => `${record?.sheet ?? ''}!${record?.row ?? 0}`)
    .sort()
    .join('|');
}

function certainPairs({ pairs }: DuplicatesSummary): Set<string> {
  return new Set(
    pairs
      .filter(({ decision }) => decision === 'same')
      .map(({ a, b, sheets }) => [`${sheets[0]}!${a}`, `${sheets[1]}!${b}`].sort().join('|')),
  );
}

function exampleOf({ records, reason }: DuplicateGroup, change: TrialExample['change']): TrialExample {
  return {
    change,
    rows: records.map(({ cells }) =>
      cells
        .flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [cell] : []))
        .slice(0, mostCells)
        .join(' · '),
    ),
    reason: typeof reason === 'object' && reason !== null ? reason : String(reason ?? ''),
  };
}
