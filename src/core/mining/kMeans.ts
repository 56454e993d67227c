import { squaredDistance } from './points';
import type { Points } from './points';
import { randomFrom } from './random';

export interface Clustering {
  readonly k: number;
  /** Centre c has the coordinates from `c * width`. */
  readonly centres: Float64Array;
  /** Cluster of every point. */
  readonly assignments: Int32Array;
  /** Sum of squared distances of the points to their centres. */
  readonly inertia: number;
  readonly iterations: number;
}

/**
 * Lloyd's algorithm from given centres until no point changes its cluster. Of equally near centres the first is taken;
 * a cluster that runs empty takes the point farthest from its own centre.
 */
export function kMeansFrom(points: Points, starts: Float64Array, limit = 300): Clustering {
  const { count, width, values } = points;
  const k = starts.length / width;
  const centres = starts.slice();
  const assignments = new Int32Array(count).fill(-1);
  const distances = new Float64Array(count);
  let iterations = 0;
  while (iterations < limit && assign(points, centres, k, assignments, distances)) {
    iterations++;
    const sizes = new Int32Array(k);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const cluster = assignments[i] as number;
      (sizes[cluster] as number) += 1;
      for (let c = 0; c < width; c++)
        (centres[cluster * width + c] as number) += values[i * width + c] as number;
    }
    for (let cluster = 0; cluster < k; cluster++) {
      const size = sizes[cluster] as number;
      if (size > 0) {
        for (let c = 0; c < width; c++) (centres[cluster * width + c] as number) /= size;
      } else {
        const farthest = distances.reduce(
          (best, distance, i) => (distance > (distances[best] as number) ? i : best),
          0,
        );
        centres.set(values.subarray(farthest * width, (farthest + 1) * width), cluster * width);
        distances[farthest] = 0;
      }
    }
  }
  assign(points, centres, k, assignments, distances);
  return {
    k,
    centres,
    assignments,
    inertia: distances.reduce((sum, distance) => sum + distance, 0),
    iterations,
  };
}

/** Gives every point its nearest centre; tells whether any point changed. */
function assign(
  points: Points,
  centres: Float64Array,
  k: number,
  assignments: Int32Array,
  distances: Float64Array,
): boolean {
  let isChanged = false;
  for (let i = 0; i < points.count; i++) {
    let nearest = 0;
    let shortest = Infinity;
    for (let cluster = 0; cluster < k; cluster++) {
      const distance = squaredDistance(points, i, centres, cluster);
      if (distance < shortest) {
        shortest = distance;
        nearest = cluster;
      }
    }
    distances[i] = shortest;
    if (assignments[i] !== nearest) {
      assignments[i] = nearest;
      isChanged = true;
    }
  }
  return isChanged;
}

/** Starting centres by k-means++: Arthur and Vassilvitskii (2007); each next one far from those there are. */
export function plusPlusStarts(points: Points, k: number, random: () => number): Float64Array {
  const { count, width, values } = points;
  const centres = new Float64Array(k * width);
  const nearest = new Float64Array(count).fill(Infinity);
  let chosen = Math.floor(random() * count);
  for (let cluster = 0; cluster < k; cluster++) {
    centres.set(values.subarray(chosen * width, (chosen + 1) * width), cluster * width);
    let total = 0;
    for (let i = 0; i < count; i++) {
      nearest[i] = Math.min(nearest[i] as number, squaredDistance(points, i, centres, cluster));
      total += nearest[i] as number;
    }
    let left = random() * total;
    chosen = nearest.findIndex((distance) => distance > 0 && (left -= distance) <= 0);
    if (chosen < 0) chosen = Math.floor(random() * count);
  }
  return centres;
}

/**
 * How many starts are tried: from one start Lloyd's algorithm may end some percent above the least inertia, the more
 * easily the fewer the points, which are also those a run costs least.
 */
function usualRuns({ count }: Points): number {
  return Math.min(50, Math.max(5, Math.ceil(20_000 / count)));
}

/** The best of several k-means++ runs; the same seed gives the same clusters. */
export function kMeans(points: Points, k: number, seed: number, runs = usualRuns(points)): Clustering {
  const random = randomFrom(seed);
  let best: Clustering | undefined;
  for (let run = 0; run < runs; run++) {
    const found = kMeansFrom(points, plusPlusStarts(points, k, random));
    if (!best || found.inertia < best.inertia) best = found;
  }
  if (!best) throw new RangeError('There has to be at least one run.');
  return best;
}
