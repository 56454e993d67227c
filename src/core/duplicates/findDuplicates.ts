import { message } from '../message';
import type { Gazetteer } from '../text';
import type { Steps } from '../job';
import { findCandidates, limitsFor } from './candidates';
import type { CandidatePairs } from './candidates';
import { comparePairs, compareRecords } from './comparison';
import { learnModel } from './expectation';
import { decisionLookup } from './decisions';
import type { RecordDecision } from './decisions';
import { fingerprints, orderByContent } from './fingerprint';
import type { MatchModel } from './model';
import { patternsOf } from './patterns';
import { prepareFields } from './preparedFields';
import type { MatchField, PreparedField } from './preparedFields';
import { randomShares } from './randomPairs';
import { Scorer } from './scorer';
import { settle } from './settle';
import type { FoundPair, Settled } from './settle';
import type { Thresholds } from './thresholds';
import type { OverfullBlocks } from './tokenIndex';

/** What to look at and how strict to be. */
export interface DuplicateSearch {
  readonly fields: readonly MatchField[];
  readonly records: number;
  readonly places: Gazetteer;
  readonly thresholds: Thresholds;
  /** By record, the list it belongs to (0 or 1); only pairs across the lists are looked for then. */
  readonly side?: Uint8Array;
  /** What people decided of pairs of records: it holds, and the model learns from it. */
  readonly decisions?: readonly RecordDecision[];
}

export interface DuplicatesFound extends Settled {
  readonly scorer: Scorer;
  readonly model: MatchModel;
  readonly candidates: number;
  readonly overfull: readonly OverfullBlocks[];
}

const randomPairCount = 60_000;

/** Finds the records that are one customer. Yields a few times a second. */
export function* findDuplicates(search: DuplicateSearch): Steps<DuplicatesFound> {
  const { records, side, thresholds, decisions = [] } = search;
  const decided = decisionLookup(decisions);
  const fields = yield* within(0, 0.3, prepareFields(search.fields, search.places));
  const limits = limitsFor(records);
  const candidates = yield* within(0.3, 0.5, findCandidates(fields, records, limits, side));
  const { a, b, overfull } = withDecided(candidates, decisions);
  const comparisons = yield* within(0.5, 0.85, comparePairs(fields, a, b));
  const prints = fingerprints(search.fields, records);
  const levels = fields.map(({ comparator }) => comparator.levels);
  const totalPairs = totalPairsOf(records, side);
  const model = learnModel({
    records,
    totalPairs,
    levels,
    patterns: patternsOf(
      comparisons,
      levels.map((own) => own.length),
    ),
    decided: decidedLevels(fields, decisions),
    ...randomShares(fields, orderByContent(prints), Math.min(randomPairCount, 4 * totalPairs)),
  });
  yield { step, done: 0.9 };
  const scorer = new Scorer(fields, model, records);
  const found: FoundPair[] = [];
  for (let pair = 0; pair < a.length; pair += 1) {
    const one = a[pair] ?? 0;
    const other = b[pair] ?? 0;
    const verdict = scorer.verdictOf(one, other, comparisons.levels, pair * fields.length);
    if (
      verdict.probability >= thresholds.review ||
      verdict.decided === 'same' ||
      decided(one, other) === 'same'
    ) {
      found.push({ a: one, b: other, decision: 'review', ...verdict });
    }
  }
  yield { step, done: 0.95 };
  return {
    ...settle(found, scorer, { thresholds, decided, side, prints }),
    scorer,
    model,
    candidates: a.length,
    overfull,
  };
}

const step = message('job.step.duplicates');

/** The shares of a part of the work as progress of the whole. */
function* within<Result>(from: number, to: number, work: Generator<number, Result, void>): Steps<Result> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    yield { step, done: from + (to - from) * next.value };
  }
}

/** Levels of the pairs people decided on, whether they are candidates or not. */
function decidedLevels(fields: readonly PreparedField[], decisions: readonly RecordDecision[]) {
  const levels = new Uint8Array(decisions.length * fields.length);
  decisions.forEach(({ a, b }, pair) => {
    compareRecords(fields, a, b, levels, pair * fields.length);
  });
  return { levels, same: decisions.map(({ decision }) => decision === 'same') };
}

/** The candidates with the pairs people decided to be one customer after them, however unlike these look. */
function withDecided(candidates: CandidatePairs, decisions: readonly RecordDecision[]): CandidatePairs {
  const same = decisions.filter(({ decision }) => decision === 'same');
  if (same.length === 0) return candidates;
  const extended = (records: Int32Array, added: readonly number[]) => {
    const all = new Int32Array(records.length + added.length);
    all.set(records);
    all.set(added, records.length);
    return all;
  };
  return {
    ...candidates,
    a: extended(
      candidates.a,
      same.map(({ a }) => a),
    ),
    b: extended(
      candidates.b,
      same.map(({ b }) => b),
    ),
  };
}

function totalPairsOf(records: number, side: Uint8Array | undefined): number {
  if (!side) return Math.max(1, (records * (records - 1)) / 2);
  const ones = side.reduce((sum, one) => sum + one, 0);
  return Math.max(1, ones * (records - ones));
}
