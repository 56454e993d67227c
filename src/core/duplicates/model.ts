import type { Level } from './comparator';

/** What a level says: probabilities among pairs of one and of two customers. Fixed levels have none. */
export interface LevelEstimate {
  readonly m: number;
  readonly u: number;
}

export interface FieldModel {
  readonly levels: readonly Level[];
  readonly estimates: readonly LevelEstimate[];
}

/** A learned model: prior probability that two records taken at random are one customer, and the levels of each field. */
export interface MatchModel {
  readonly prior: number;
  /** Bits by which people's decisions shift every score: below 0 where they turned down what looked certain. */
  readonly shift: number;
  readonly fields: readonly FieldModel[];
}

/** Most bits a learned level may weigh for or against: no single cell proves more. */
const mostFor = 20;
const mostAgainst = -12;

/** The weight of a level in bits, rarity left aside. */
export function levelWeight(field: FieldModel, index: number): number {
  const level = field.levels[index];
  const estimate = field.estimates[index];
  if (!level || !estimate) return 0;
  if (level.fixed !== undefined) return level.fixed;
  // The last level is disagreement, which speaks for no pair however often the sheet shows it.
  const most = index === field.levels.length - 1 ? 0 : mostFor;
  return Math.max(mostAgainst, Math.min(most, Math.log2(estimate.m / estimate.u)));
}

/** Prior odds in bits, the shift by decisions included. */
export function priorWeight(model: MatchModel): number {
  return Math.log2(model.prior / (1 - model.prior)) + model.shift;
}

/** Probability of odds given in bits. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
