import { kMeans } from './kMeans';
import type { Clustering } from './kMeans';
import { distinctPoints } from './points';
import type { Points } from './points';
import { silhouette } from './silhouette';

/** How well the points fall into each number of clusters tried. */
export interface ClusterTrial {
  readonly k: number;
  readonly silhouette: number;
  readonly clustering: Clustering;
}

/**
 * Tries every number of clusters from 2 to `most`, as far as the points can be told apart; of equal silhouettes the
 * fewer clusters come first.
 */
export function clusterTrials(points: Points, most: number, seed: number): ClusterTrial[] {
  const highest = Math.min(most, points.count - 1, distinctPoints(points));
  return Array.from({ length: Math.max(0, highest - 1) }, (_, i) => {
    const clustering = kMeans(points, i + 2, seed);
    return { k: i + 2, silhouette: silhouette(points, clustering.assignments, i + 2), clustering };
  }).sort((a, b) => b.silhouette - a.silhouette || a.k - b.k);
}
