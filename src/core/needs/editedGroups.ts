import type { EditedGroup } from './recipe';

/** Texts by number in clusters, with the name people gave a cluster. */
export interface NamedCluster {
  readonly texts: readonly number[];
  readonly label?: string;
}

/**
 * Clusters as people have edited them: a text they put into a group is in it, and a text they have not seen goes with
 * those it is most like, into the edited group that has most of its cluster. `numberOf` knows the texts there are now;
 * what is not asked for any more is left out.
 */
export function withEditedGroups(
  clusters: readonly (readonly number[])[],
  groups: readonly EditedGroup[],
  numberOf: (text: string) => number | undefined,
): NamedCluster[] {
  const edited = groups.map(() => [] as number[]);
  const groupOf = new Map<number, number>();
  groups.forEach(({ texts }, group) => {
    for (const text of texts) {
      const number = numberOf(text);
      if (number === undefined || groupOf.has(number)) continue;
      groupOf.set(number, group);
      edited[group]?.push(number);
    }
  });
  const free: number[][] = [];
  for (const cluster of clusters) {
    const rest = cluster.filter((text) => !groupOf.has(text));
    if (rest.length === 0) continue;
    const votes = new Map<number, number>();
    for (const text of cluster) {
      const group = groupOf.get(text);
      if (group !== undefined) votes.set(group, (votes.get(group) ?? 0) + 1);
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (most) edited[most[0]]?.push(...rest);
    else free.push(rest);
  }
  return [
    ...edited.flatMap((texts, group): NamedCluster[] => {
      const label = groups[group]?.label;
      return texts.length === 0 ? [] : [{ texts, ...(label === undefined ? {} : { label }) }];
    }),
    ...free.map((texts) => ({ texts })),
  ];
}
