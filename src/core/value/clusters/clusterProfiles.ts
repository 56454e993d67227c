import { message } from '../../message';
import type { Message } from '../../message';
import type { Clustering, Points } from '../../mining';
import type { CustomerMeasure } from '../measures/customerMeasure';
import { clusterTraits } from './clusterTraits';

/** A cluster in numbers and words. */
export interface ClusterProfile {
  /** From 1. */
  readonly cluster: number;
  readonly customers: number;
  /** By column, as measured. */
  readonly medians: readonly (number | null)[];
  readonly traits: Message;
}

/** Describes every cluster by what sets it apart. */
export function clusterProfiles({
  columns,
  raw,
  points,
  clustering,
}: {
  readonly columns: readonly CustomerMeasure[];
  /** Measures as they are, by column. */
  readonly raw: readonly Float64Array[];
  /** Measures as they were compared. */
  readonly points: Points;
  readonly clustering: Clustering;
}): ClusterProfile[] {
  const { k, assignments } = clustering;
  return Array.from({ length: k }, (_, cluster) => {
    const own = Array.from(assignments.keys()).filter((i) => assignments[i] === cluster);
    return {
      cluster: cluster + 1,
      customers: own.length,
      medians: raw.map((column) => median(own.map((i) => column[i] as number))),
      traits: traitsText(clusterTraits(points, clustering, cluster), columns),
    };
  });
}

function traitsText(traits: ReturnType<typeof clusterTraits>, columns: readonly CustomerMeasure[]): Message {
  const words = traits.flatMap(({ column, deviation }) => {
    const measure = columns[column];
    if (!measure) return [];
    return [
      message(deviation > 0 ? 'value.clusters.trait.high' : 'value.clusters.trait.low', {
        measure: measure.title,
        deviation: Math.abs(deviation).toFixed(1),
      }),
    ];
  });
  return words.length === 0
    ? message('value.clusters.trait.none')
    : words.reduce((left, right) => message('value.movement.and', { left, right }));
}

function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
