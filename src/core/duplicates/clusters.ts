/** A pair that may be joined, strongest first. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What joining is bound by. */
export interface ClusterRules {
  /** Most records in one cluster. */
  readonly largest: number;
  /** Bits the pairs across two clusters must reach on average to be joined; a single strong link between them does not do. */
  readonly average: number;
  /** Records known to be one customer beyond doubt have one unit: such rows may differ in all their cells. */
  readonly unit: (record: number) => number;
  /** Score of any two records, -Infinity where they may not be together, Infinity where they must. */
  readonly score: (a: number, b: number) => number;
}

export interface Clusters {
  /** Records of each cluster of two or more, ascending; clusters by their first record. */
  readonly clusters: readonly (readonly number[])[];
  /** Links that were strong enough but not taken: they would have joined clusters that do not hang together. */
  readonly weakLinks: readonly Link[];
}

/** Joins records link by link, strongest first, as long as the whole of a cluster agrees (average linkage). */
export function clusterLinks(links: readonly Link[], rules: ClusterRules): Clusters {
  const clusterOf = new Map<number, number[]>();
  const membersOf = (record: number): number[] => clusterOf.get(record) ?? [record];
  const weakLinks: Link[] = [];
  for (const link of links) {
    const left = membersOf(link.a);
    const right = membersOf(link.b);
    if (left === right || left.includes(link.b)) continue;
    if (!mayJoin(left, right, link, rules)) {
      weakLinks.push(link);
      continue;
    }
    const joined = [...left, ...right];
    for (const record of joined) clusterOf.set(record, joined);
  }
  const clusters = Array.from(new Set(clusterOf.values()), (members) => [...members].sort((x, y) => x - y));
  clusters.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
  return { clusters, weakLinks: weakLinks.filter(({ a, b }) => !membersOf(a).includes(b)) };
}

function mayJoin(
  left: readonly number[],
  right: readonly number[],
  link: Link,
  rules: ClusterRules,
): boolean {
  if (left.length + right.length > rules.largest) return false;
  if (left.length === 1 && right.length === 1) return true;
  const best = new Map<string, number>();
  for (const a of left) {
    for (const b of right) {
      const score = a === link.a && b === link.b ? link.score : rules.score(a, b);
      if (score === -Infinity) return false;
      const units = `${rules.unit(a)},${rules.unit(b)}`;
      best.set(units, Math.max(best.get(units) ?? -Infinity, score));
    }
  }
  let sum = 0;
  // One decisive pair shall not outvote all others.
  for (const score of best.values()) sum += Math.min(score, mostVotes);
  return sum / best.size >= rules.average;
}

const mostVotes = 20;
