import type { Clustering, Points } from '../../mining';

/** How a cluster differs in one measure, on the standardised scale. */
export interface ClusterTrait {
  /** Column of the points. */
  readonly column: number;
  /** Standard deviations of the cluster's mean from everybody's. */
  readonly deviation: number;
}

/** What sets a cluster apart: the measures in which its mean is at least half a standard deviation off, greatest first. */
export function clusterTraits({ width }: Points, { centres }: Clustering, cluster: number): ClusterTrait[] {
  return Array.from({ length: width }, (_, column) => ({
    column,
    deviation: centres[cluster * width + column] as number,
  }))
    .filter(({ deviation }) => Math.abs(deviation) >= 0.5)
    .sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
}
