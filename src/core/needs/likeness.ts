import { cosine } from './linkage';
import type { NeedFeatures } from './needFeatures';
import { areOpposite } from './opposites';

/** Share of what two needs name in their likeness; the rest is how they are worded. */
const namedShare = 0.75;
/** Likeness of needs that want the opposite: no mean over others that are alike makes up for it. */
const opposed = -1000;

/**
 * How alike two needs are, 0 to 1, or far below where they want the opposite. What they name weighs most, so that needs
 * worded alike about different things stay apart; where one names nothing known, wording decides.
 */
export function likeness(one: NeedFeatures, two: NeedFeatures): number {
  if (areOpposite(one.directions, two.directions)) return opposed;
  const wording = cosine(one.worded, two.worded);
  if (one.named.size === 0 || two.named.size === 0) return wording;
  return namedShare * cosine(one.named, two.named) + (1 - namedShare) * wording;
}

/** Sums of the vectors of needs that name something, or of those that do not. */
class Sums {
  readonly named = new Map<string, number>();
  readonly worded = new Map<string, number>();

  add({ named, worded }: NeedFeatures): void {
    for (const [feature, value] of named) this.named.set(feature, (this.named.get(feature) ?? 0) + value);
    for (const [feature, value] of worded) this.worded.set(feature, (this.worded.get(feature) ?? 0) + value);
  }
}

/**
 * A cluster of needs as a whole: likeness is made of products of vectors, so that the mean over all members comes from
 * sums kept once, however many there are.
 */
export class NeedCluster {
  private readonly naming = new Sums();
  private readonly silent = new Sums();
  private readonly directions = { more: new Set<string>(), less: new Set<string>() };
  private size = 0;

  add(need: NeedFeatures): void {
    (need.named.size > 0 ? this.naming : this.silent).add(need);
    for (const what of need.directions.more) this.directions.more.add(what);
    for (const what of need.directions.less) this.directions.less.add(what);
    this.size += 1;
  }

  /** Mean likeness of a need to the members; far below 0 where one of them wants the opposite. */
  meanLikeness(need: NeedFeatures): number {
    if (areOpposite(need.directions, this.directions)) return opposed;
    const { naming, silent, size } = this;
    const apart = product(need.worded, silent.worded);
    const beside = product(need.worded, naming.worded);
    const together =
      need.named.size === 0
        ? beside
        : namedShare * product(need.named, naming.named) + (1 - namedShare) * beside;
    return (apart + together) / size;
  }
}

/** Inner product of the smaller vector with the larger. */
function product(small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [feature, value] of small) sum += value * (large.get(feature) ?? 0);
  return sum;
}
