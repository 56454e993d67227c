import type { RecordSet } from '../books';
import type { CustomerDirectory } from '../customers';
import { askersOf } from './askers';
import { needShares, relationOf, shareKey } from './commonNeeds';
import type { NeedShare } from './commonNeeds';
import { groupNeeds } from './grouping';
import type { NeedGroup } from './grouping';
import { amountsOf, needRows } from './needRows';
import type { Need } from './needRows';
import { priorityOf } from './priority';
import type { SettledNeeds } from './recipe';
import { compareNeeds } from './sorted';
import type { RankedNeed } from './sorted';
import { fitOf, worthOf } from './strategy';
import type { Fit, Worth } from './strategy';

/** A ranked need with the group it belongs to and what to do about it. */
export interface AnalysedNeed extends RankedNeed {
  /** Place among the needs of the workbook, in the order of its sheets. */
  readonly at: number;
  readonly group: number;
  /** Different customers asking for the same. */
  readonly asking: number;
  readonly relation?: NeedShare;
  readonly fit: Fit;
  readonly worth: Worth;
}

export interface NeedsAnalysis {
  /** In the order they should be looked at. */
  readonly needs: readonly AnalysedNeed[];
  readonly groups: readonly NeedGroup[];
  /** Customers asking, by group. */
  readonly asking: readonly number[];
  readonly shares: readonly NeedShare[];
}

/** Sorts, groups and compares every need of the workbook. `today` is a serial. */
export function analyseNeeds(
  set: RecordSet,
  directory: CustomerDirectory,
  options: SettledNeeds,
  today: number,
): NeedsAnalysis {
  const needs = needRows(set, directory, options.words);
  const groups = groupNeeds(
    needs.map(({ description }) => description),
    { threshold: options.similarity, synonyms: options.synonyms, edited: options.groups },
  );
  const groupOf = new Int32Array(needs.length);
  for (const [index, { members }] of groups.entries()) for (const member of members) groupOf[member] = index;
  const askers = askersOf(set, directory);
  const askerKey = (need: Need) => (askers.of(need) >= 0 ? `#${askers.of(need)}` : `?${need.name}`);
  const asking = groups.map(
    ({ members }) => new Set(members.flatMap((member) => needs[member] ?? []).map(askerKey)).size,
  );
  const shares = needShares(needs, groups, askers, options);
  const byKey = new Map(shares.map((share) => [shareKey(share.group, share.dimension, share.key), share]));
  const rankOf = amountRanks(amountsOf(set, directory));
  const index = new Map(needs.map((need, at) => [need, at]));
  const groupOfNeed = (need: Need) => groupOf[index.get(need) ?? 0] ?? 0;
  const setting = {
    weights: options.weights,
    highFrom: options.highFrom,
    today,
    valueOf: ({ customer }: Need) => rankOf?.[customer],
    askingOf: (need: Need) => asking[groupOfNeed(need)] ?? 0,
    mostAsking: Math.max(0, ...asking),
  };
  const analysed = needs.map((need, at): AnalysedNeed => {
    const group = groupOfNeed(need);
    const relation = relationOf(group, askers.facts[askers.of(need)], byKey);
    const count = asking[group] ?? 0;
    return {
      at,
      need,
      priority: priorityOf(need, setting),
      group,
      asking: count,
      fit: fitOf(need.status, count > 1),
      worth: worthOf(rankOf?.[need.customer]),
      ...(relation === undefined ? {} : { relation }),
    };
  });
  return { needs: analysed.sort(compareNeeds), groups, asking, shares };
}

/** Rank of each customer by amount, 0 to 1, ties together; undefined when nobody bought anything. */
function amountRanks(amounts: Float64Array): Float64Array | undefined {
  if (!amounts.some((amount) => amount > 0)) return undefined;
  const sorted = Float64Array.from(amounts).sort();
  return amounts.map((amount) => (amounts.length < 2 ? 1 : atMost(sorted, amount) / amounts.length));
}

/** How many of the sorted numbers are at most `value`. */
function atMost(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
