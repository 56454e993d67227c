import type { Level } from './comparator';
import { missing } from './comparison';
import { levelWeight, probabilityOf, priorWeight } from './model';
import type { FieldModel, LevelEstimate, MatchModel } from './model';
import type { Patterns } from './patterns';

/** What is known of a sheet before its pairs are weighed. */
export interface Evidence {
  readonly records: number;
  /** Pairs that could be one customer: all pairs of records, or all across two lists. */
  readonly totalPairs: number;
  readonly patterns: Patterns;
  /** By field and level: share among pairs of records taken at random, missing cells left out. */
  readonly random: readonly (readonly number[])[];
  /** By field: share of all pairs in which both cells are filled. */
  readonly comparable: readonly number[];
  readonly levels: readonly (readonly Level[])[];
  /** Pairs people decided on: their levels, field by field, and whether they are one customer. */
  readonly decided: { readonly levels: Uint8Array; readonly same: readonly boolean[] };
}

/** Customers entered twice that a list is expected to hold before it is looked at. */
const expectedDuplicates = 0.03;
/** Weight of the default probabilities, in pairs: small sheets are judged by them, large ones by themselves. */
const trustM = 15;
const trustU = 2000;
const rounds = 25;
/** Pairs of the sheet that one pair somebody decided on counts for. */
const decisionWeight = 5;

/** The model of a sheet too small to learn from: defaults throughout. */
export function defaultModel(levels: readonly (readonly Level[])[], records: number): MatchModel {
  return {
    prior: priorFor(records),
    shift: 0,
    fields: levels.map((own) => ({ levels: own, estimates: own.map(({ m, u }) => ({ m, u })) })),
  };
}

const priorFor = (records: number) => Math.min(0.3, (2 * expectedDuplicates) / Math.max(1, records - 1));

/**
 * Learns the probabilities by expectation–maximisation over all pairs. Pairs that are no candidates count as two
 * customers each, so the prior stays that of the whole sheet and u that of unrelated records.
 * Source: I. Fellegi, A. Sunter, A Theory for Record Linkage (1969); W. Winkler, Using the EM Algorithm for Weight
 * Computation in the Fellegi–Sunter Model (1988).
 */
export function learnModel(evidence: Evidence): MatchModel {
  let model = withU(defaultModel(evidence.levels, evidence.records), evidence, undefined);
  for (let round = 0; round < rounds; round += 1) {
    const next = maximise(model, evidence);
    const moved = Math.abs(Math.log2(next.prior / model.prior));
    model = next;
    if (moved < 1e-4 && round > 3) break;
  }
  return { ...model, shift: shiftBy(evidence.decided, model) };
}

function maximise(model: MatchModel, evidence: Evidence): MatchModel {
  const { patterns, levels } = evidence;
  const matched = levels.map((own) => new Float64Array(own.length));
  const unmatched = levels.map((own) => new Float64Array(own.length));
  const prior = priorWeight(model);
  const weights = model.fields.map((field) => field.levels.map((_, index) => levelWeight(field, index)));
  let matches = 0;
  for (let at = 0; at < patterns.counts.length; at += 1) {
    const count = patterns.counts[at] ?? 0;
    let bits = prior;
    for (let f = 0; f < patterns.fields; f += 1) {
      const level = patterns.levels[at * patterns.fields + f] ?? missing;
      if (level !== missing) bits += weights[f]?.[level] ?? 0;
    }
    const p = probabilityOf(bits);
    matches += p * count;
    for (let f = 0; f < patterns.fields; f += 1) {
      const level = patterns.levels[at * patterns.fields + f] ?? missing;
      const yes = matched[f];
      const no = unmatched[f];
      if (level === missing || !yes || !no) continue;
      yes[level] = (yes[level] ?? 0) + p * count;
      no[level] = (no[level] ?? 0) + (1 - p) * count;
    }
  }
  addDecided(evidence, matched, unmatched);
  const pseudoPairs = 1 / priorFor(evidence.records);
  const fields = model.fields.map((field, f) => ({
    levels: field.levels,
    estimates: estimateM(field, matched[f] ?? new Float64Array(0)),
  }));
  const learned = {
    shift: 0,
    prior: Math.min(0.3, (matches + 1) / (evidence.totalPairs + pseudoPairs)),
    fields,
  };
  return withU(learned, evidence, unmatched);
}

/** How far decisions may move all scores, in bits (standard deviation of what is expected before any is made). */
const expectedShift = 1;
/** Share of decisions that say nothing of other pairs: exceptions people know of, and slips. */
const exceptions = 0.02;
/** Shifts looked at, in bits: from -`farthest` to `farthest`. */
const farthest = 4;
const shiftStep = 0.05;

/**
 * The shift under which the decisions are most probable. A decision against all evidence holds for its own pair and
 * moves hardly anything else; those on doubtful pairs do.
 */
function shiftBy({ levels, same }: Evidence['decided'], model: MatchModel): number {
  if (same.length === 0) return 0;
  const prior = priorWeight(model);
  const weights = model.fields.map((field) => field.levels.map((_, index) => levelWeight(field, index)));
  const scores = same.map((_, pair) =>
    weights.reduce((sum, own, f) => {
      const level = levels[pair * weights.length + f] ?? missing;
      return level === missing ? sum : sum + (own[level] ?? 0);
    }, prior),
  );
  const plausibility = (shift: number) =>
    scores.reduce(
      (sum, score, pair) => {
        const p = probabilityOf(score + shift);
        const expected = same[pair] === true ? p : 1 - p;
        return sum + Math.log(exceptions + (1 - 2 * exceptions) * expected);
      },
      -(shift ** 2) / (2 * expectedShift ** 2),
    );
  let best = { shift: 0, plausibility: plausibility(0) };
  for (let step = 1; step * shiftStep <= farthest; step += 1) {
    for (const shift of [-step * shiftStep, step * shiftStep]) {
      const found = plausibility(shift);
      if (found > best.plausibility) best = { shift, plausibility: found };
    }
  }
  return best.shift;
}

/** Decided pairs count among the pairs they were decided to be, whatever the model makes of them. */
function addDecided(
  { decided, patterns }: Evidence,
  matched: readonly Float64Array[],
  unmatched: readonly Float64Array[],
): void {
  decided.same.forEach((same, pair) => {
    for (let f = 0; f < patterns.fields; f += 1) {
      const level = decided.levels[pair * patterns.fields + f] ?? missing;
      const counts = (same ? matched : unmatched)[f];
      if (level !== missing && counts) counts[level] = (counts[level] ?? 0) + decisionWeight;
    }
  });
}

function estimateM(field: FieldModel, matched: Float64Array): LevelEstimate[] {
  const total = field.levels.reduce(
    (sum, level, index) => sum + (level.fixed === undefined ? (matched[index] ?? 0) : 0),
    0,
  );
  return field.levels.map((level, index) => ({
    m: Math.min(level.atMost ?? 1, ((matched[index] ?? 0) + trustM * level.m) / (total + trustM)),
    u: field.estimates[index]?.u ?? level.u,
  }));
}

/**
 * u from pairs taken at random and, for agreement so rare that random pairs miss it, from the candidates: nearly all
 * pairs that agree on something rare are among them.
 */
function withU(
  model: MatchModel,
  evidence: Evidence,
  unmatched: readonly Float64Array[] | undefined,
): MatchModel {
  const fields = model.fields.map((field, f) => {
    const pairs = Math.max(1, evidence.totalPairs * (evidence.comparable[f] ?? 0));
    const last = field.levels.length - 1;
    const u = field.levels.map((level, index) => {
      const seen = Math.max((evidence.random[f]?.[index] ?? 0) * pairs, unmatched?.[f]?.[index] ?? 0);
      return (seen + trustU * level.u) / (pairs + trustU);
    });
    const others = u.reduce(
      (sum, share, index) => sum + (index === last || field.levels[index]?.fixed !== undefined ? 0 : share),
      0,
    );
    u[last] = Math.max(0.02, 1 - others);
    return {
      levels: field.levels,
      estimates: field.estimates.map(({ m }, index) => ({ m, u: u[index] ?? 1 })),
    };
  });
  return { ...model, fields };
}
