import { clusterLinks } from './clusters';
import type { Link } from './clusters';
import type { Relation } from './comparator';
import type { Scorer, Verdict } from './scorer';
import type { Thresholds } from './thresholds';

/** A pair worth telling about; `a < b`. */
export interface FoundPair extends Verdict {
  readonly a: number;
  readonly b: number;
  readonly decision: 'same' | 'review';
}

/** What scores alone do not say. */
export interface SettleRules {
  readonly thresholds: Thresholds;
  readonly decided: (a: number, b: number) => 'same' | 'different' | undefined;
  readonly side: Uint8Array | undefined;
  /** By record, a number that stands for its content: breaks ties the same way in any order of rows. */
  readonly prints: Float64Array;
}

export interface Settled {
  readonly pairs: readonly FoundPair[];
  /** Records of one customer, two or more each. */
  readonly clusters: readonly (readonly number[])[];
  /** Links that would have joined what does not hang together. */
  readonly weakLinks: readonly Link[];
}

const largestCluster = 40;
/** Bits the pairs across two clusters must reach on average before a link joins them. */
const averageBits = -4;
/** Outweighs whatever else a cluster has in common. */
const apartBits = -1e6;

/** Whether a relation keeps two records apart even in one cluster; a doubt about their names alone does not. */
function isApart(relation: Relation | undefined): boolean {
  return relation !== undefined && relation !== 'unsupported' && relation !== 'otherName';
}

/** Joins what is certain, keeps the rest for review. */
export function settle(
  found: readonly FoundPair[],
  scorer: Scorer,
  { thresholds, decided, side, prints }: SettleRules,
): Settled {
  const score = (a: number, b: number): number => {
    const said = decided(a, b);
    if (said) return said === 'same' ? Infinity : -Infinity;
    const verdict = scorer.verdict(a, b);
    if (verdict.decided === 'same') return verdict.score;
    if (verdict.decided === 'different') return -Infinity;
    return isApart(verdict.relation) ? apartBits : verdict.score;
  };
  const links: (Link & Pick<Verdict, 'decided'>)[] = [];
  const open: FoundPair[] = [];
  for (const pair of found) {
    const said = decided(pair.a, pair.b);
    if (said === 'different') continue;
    if (said === 'same') links.push({ ...pair, decided: 'same', score: Infinity });
    else if (pair.decided === 'different') continue;
    else if (pair.decided === 'same' || (pair.probability >= thresholds.same && !pair.relation))
      links.push(pair);
    if (said !== 'same') open.push(pair);
  }
  const print = (record: number) => prints[record] ?? 0;
  links.sort(
    (x, y) =>
      // What a code or a person says stands before anything is built on likeness.
      Number(y.decided === 'same') - Number(x.decided === 'same') ||
      y.score - x.score ||
      Math.min(print(x.a), print(x.b)) - Math.min(print(y.a), print(y.b)) ||
      Math.max(print(x.a), print(x.b)) - Math.max(print(y.a), print(y.b)),
  );
  const { clusters, weakLinks } = clusterLinks(links, {
    largest: largestCluster,
    average: averageBits,
    unit: unitsOf(links),
    score,
  });
  const clusterOf = new Map<number, number>();
  clusters.forEach((members, index) => {
    for (const record of members) clusterOf.set(record, index);
  });
  const together = ({ a, b }: Pick<Link, 'a' | 'b'>) =>
    clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b);
  const isAsked = ({ a, b }: Pick<Link, 'a' | 'b'>) => !side || side[a] !== side[b];
  const certain = new Set(side ? links.map(({ a, b }) => `${a},${b}`) : []);
  const pairs: FoundPair[] = open
    .filter((pair) => !together(pair) && pair.probability >= thresholds.review)
    // A row of a new list is somebody's customer whatever the other new rows are.
    .map((pair) => (certain.has(`${pair.a},${pair.b}`) ? { ...pair, decision: 'same' } : pair));
  for (const members of clusters) {
    members.forEach((a, index) => {
      for (const b of members.slice(index + 1)) {
        if (isAsked({ a, b })) pairs.push({ a, b, ...scorer.verdict(a, b), decision: 'same' });
      }
    });
  }
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return { pairs, clusters, weakLinks };
}

/** Records by the first of those a credit code or a person says are the same. */
function unitsOf(links: readonly (Link & Pick<Verdict, 'decided'>)[]): (record: number) => number {
  const first = new Map<number, number>();
  const unit = (record: number): number => {
    let at = record;
    for (let up = first.get(at); up !== undefined; up = first.get(at)) at = up;
    return at;
  };
  for (const { a, b, decided } of links) {
    if (decided !== 'same') continue;
    const [one, other] = [unit(a), unit(b)];
    if (one !== other) first.set(Math.max(one, other), Math.min(one, other));
  }
  return unit;
}
