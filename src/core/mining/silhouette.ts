import { squaredDistance } from './points';
import type { Points } from './points';

/**
 * Mean silhouette of clusters, −1 to 1: Rousseeuw (1987). Each point's mean distance to its own cluster against that
 * to the nearest other; 0 for a cluster of one. At most `sample` points, every k-th, are measured, against all.
 */
export function silhouette(points: Points, assignments: Int32Array, k: number, sample = 1000): number {
  const sizes = new Int32Array(k);
  for (const cluster of assignments) (sizes[cluster] as number) += 1;
  const step = Math.max(1, Math.ceil(points.count / sample));
  let sum = 0;
  let measured = 0;
  for (let i = 0; i < points.count; i += step) {
    const own = assignments[i] as number;
    const distances = new Float64Array(k);
    for (let other = 0; other < points.count; other++) {
      (distances[assignments[other] as number] as number) += Math.sqrt(
        squaredDistance(points, i, points.values, other),
      );
    }
    measured++;
    const size = sizes[own] as number;
    if (size < 2) continue;
    const inside = (distances[own] as number) / (size - 1);
    let outside = Infinity;
    for (let cluster = 0; cluster < k; cluster++) {
      const others = sizes[cluster] as number;
      if (cluster !== own && others > 0) outside = Math.min(outside, (distances[cluster] as number) / others);
    }
    const larger = Math.max(inside, outside);
    if (larger > 0 && Number.isFinite(larger)) sum += (outside - inside) / larger;
  }
  return measured === 0 ? 0 : sum / measured;
}
