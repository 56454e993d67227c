import { message } from '../message';
import type { Gazetteer } from '../text';
import type { Steps } from '../job';
import { findCandidates, limitsFor } from './candidates';
import type { OverfullBlocks } from './candidates';
import { clusterLinks } from './clusters';
import type { Link } from './clusters';
import type { Relation } from './comparator';
import { comparePairs } from './comparison';
import { learnModel } from './expectation';
import { fingerprints, orderByContent } from './fingerprint';
import type { MatchModel } from './model';
import { patternsOf } from './patterns';
import { cellText, prepareFields } from './preparedFields';
import type { MatchField } from './preparedFields';
import { randomShares } from './randomPairs';
import { Scorer } from './scorer';
import type { Verdict } from './scorer';
import type { Thresholds } from './thresholds';

/** What to look at and how strict to be. */
export interface DuplicateSearch {
  readonly fields: readonly MatchField[];
  readonly records: number;
  readonly places: Gazetteer;
  readonly thresholds: Thresholds;
  /** By record, the list it belongs to (0 or 1); only pairs across the lists are looked for then. */
  readonly side?: Uint8Array;
  /** What people said of pairs of records before. */
  readonly decided?: (a: number, b: number) => 'same' | 'different' | undefined;
}

/** A pair worth telling about; `a < b`. */
export interface FoundPair extends Verdict {
  readonly a: number;
  readonly b: number;
  readonly decision: 'same' | 'review';
}

export interface DuplicatesFound {
  readonly pairs: readonly FoundPair[];
  /** Records of one customer, two or more each. */
  readonly clusters: readonly (readonly number[])[];
  /** Clusters' pairs that would have joined what does not hang together. */
  readonly weakLinks: readonly Link[];
  readonly scorer: Scorer;
  readonly model: MatchModel;
  readonly candidates: number;
  readonly overfull: readonly OverfullBlocks[];
}

const largestCluster = 40;
const randomPairCount = 100_000;

/** Finds the records that are one customer. Yields between its steps. */
export function* findDuplicates(search: DuplicateSearch): Steps<DuplicatesFound> {
  const { records, side, thresholds } = search;
  const step = message('job.step.duplicates');
  yield { step, done: 0 };
  const fields = prepareFields(search.fields, search.places);
  yield { step, done: 0.3 };
  const { a, b, overfull } = findCandidates(fields, records, limitsFor(records), side);
  yield { step, done: 0.5 };
  const comparisons = comparePairs(fields, a, b);
  yield { step, done: 0.75 };
  const prints = fingerprints(
    search.fields.map(
      ({ column }) =>
        (row: number) =>
          cellText(column, row) ?? '',
    ),
    records,
  );
  const totalPairs = totalPairsOf(records, side);
  const levels = fields.map(({ comparator }) => comparator.levels);
  const model = learnModel({
    records,
    totalPairs,
    levels,
    patterns: patternsOf(
      comparisons,
      levels.map((own) => own.length),
    ),
    ...randomShares(fields, orderByContent(prints), Math.min(randomPairCount, 4 * totalPairs)),
  });
  yield { step, done: 0.85 };
  const scorer = new Scorer(fields, model, records);
  const found: FoundPair[] = [];
  for (let pair = 0; pair < a.length; pair += 1) {
    const verdict = scorer.verdictOf(a[pair] ?? 0, b[pair] ?? 0, comparisons.levels, pair * fields.length);
    if (verdict.probability < thresholds.review && verdict.decided !== 'same') continue;
    found.push({ a: a[pair] ?? 0, b: b[pair] ?? 0, decision: 'review', ...verdict });
  }
  return { ...settle(found, scorer, search, prints), scorer, model, candidates: a.length, overfull };
}

function totalPairsOf(records: number, side: Uint8Array | undefined): number {
  if (!side) return Math.max(1, (records * (records - 1)) / 2);
  const ones = side.reduce((sum, one) => sum + one, 0);
  return Math.max(1, ones * (records - ones));
}

/** Whether a relation keeps two records apart even in one cluster; a doubt about their names alone does not. */
function isApart(relation: Relation | undefined): boolean {
  return relation !== undefined && relation !== 'unsupported' && relation !== 'otherName';
}

/** Joins what is certain, keeps the rest for review. */
function settle(
  found: readonly FoundPair[],
  scorer: Scorer,
  { thresholds, decided, side }: DuplicateSearch,
  prints: Float64Array,
): Pick<DuplicatesFound, 'pairs' | 'clusters' | 'weakLinks'> {
  const score = (a: number, b: number): number => {
    if (side && side[a] === side[b]) return -Infinity;
    const said = decided?.(a, b);
    if (said) return said === 'same' ? Infinity : -Infinity;
    const verdict = scorer.verdict(a, b);
    if (verdict.decided === 'same') return verdict.score;
    return verdict.decided === 'different' || isApart(verdict.relation) ? -Infinity : verdict.score;
  };
  const links: Link[] = [];
  const open: FoundPair[] = [];
  for (const pair of found) {
    const said = decided?.(pair.a, pair.b);
    if (said === 'different') continue;
    if (said === 'same') links.push({ ...pair, score: Infinity });
    else if (pair.decided === 'different') continue;
    else if (pair.decided === 'same' || (pair.probability >= thresholds.same && !pair.relation))
      links.push(pair);
    if (said !== 'same') open.push(pair);
  }
  const print = (record: number) => prints[record] ?? 0;
  links.sort(
    (x, y) =>
      y.score - x.score ||
      Math.min(print(x.a), print(x.b)) - Math.min(print(y.a), print(y.b)) ||
      Math.max(print(x.a), print(x.b)) - Math.max(print(y.a), print(y.b)),
  );
  const { clusters, weakLinks } = clusterLinks(links, { largest: largestCluster, average: -4, score });
  const clusterOf = new Map<number, number>();
  clusters.forEach((members, index) => {
    for (const record of members) clusterOf.set(record, index);
  });
  const together = ({ a, b }: Link) => clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b);
  const pairs: FoundPair[] = open.filter((pair) => !together(pair) && pair.probability >= thresholds.review);
  for (const members of clusters) {
    members.forEach((a, index) => {
      for (const b of members.slice(index + 1))
        pairs.push({ a, b, ...scorer.verdict(a, b), decision: 'same' });
    });
  }
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return { pairs, clusters, weakLinks };
}
