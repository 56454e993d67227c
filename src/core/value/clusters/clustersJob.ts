import { z } from 'zod';
import { isRefusal } from '../../job';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Message, Text } from '../../message';
import { clusterTrials, distinctPoints, kMeans, pointsOf, silhouette, standardised } from '../../mining';
import { isoDate } from '../../text';
import type { ListedCustomer } from '../listedCustomer';
import { comparedValues } from '../measures/customerMeasure';
import type { CustomerMeasure } from '../measures/customerMeasure';
import { chosenMeasures, measureInput, measureOptions, offeredMeasures } from '../measures/measureInput';
import type { MeasureInput, OfferedMeasure } from '../measures/measureInput';
import { clusterProfiles } from './clusterProfiles';
import { clustersSheets } from './clustersSheet';

/** Choices of 聚类. */
export const clustersOptions = measureOptions.extend({
  /** Measures by key or title. */
  columns: z.array(z.string()).min(1).max(20).default(['recency', 'frequency', 'monetary']),
  /** Left out, the number with the best silhouette up to `most`. */
  k: z.int().min(2).max(20).optional(),
  most: z.int().min(2).max(20).default(8),
  seed: z.int().default(1),
});
export type ClustersOptions = z.infer<typeof clustersOptions>;

/** Result of the clusters job as JSON. */
export interface ClustersSummary {
  readonly asOf: string;
  readonly k: number;
  /** On the standardised columns. */
  readonly inertia: number;
  readonly silhouette: number;
  /** Silhouette of every number of clusters tried. */
  readonly trials: readonly { readonly k: number; readonly silhouette: number }[];
  /** Every cluster by its number, with the median of every column and what sets it apart. */
  readonly clusters: readonly {
    readonly cluster: number;
    readonly customers: number;
    readonly medians: readonly (number | null)[];
    readonly traits: Message;
  }[];
  readonly columns: readonly { readonly key: string; readonly title: Text }[];
  readonly offered: readonly OfferedMeasure[];
  readonly assignments: readonly (ListedCustomer & { readonly cluster: number })[];
}

/** With fewer customers clusters are single stories. */
const fewestCustomers = 10;

/** 聚类: groups the data show by themselves. */
export const clustersJob: Job<ClustersOptions, ClustersSummary> = {
  id: 'clusters',
  // Which books it takes depends on the columns chosen.
  needs: [],
  options: clustersOptions,
  run,
};

function* run(
  input: JobInput,
  options: ClustersOptions,
  context: JobContext,
): Steps<JobOutcome<ClustersSummary>> {
  const read = yield* measureInput(input, options, context);
  const chosen = chosenMeasures(read.measures, options.columns);
  if (isRefusal(chosen)) return chosen;
  const customers = completeCustomers(chosen, read.customerCount);
  if (customers.length < fewestCustomers) {
    const problem = message('value.clusters.refused.tooFew', {
      customers: customers.length,
      needed: fewestCustomers,
    });
    return { kind: 'refusal', problem };
  }
  const raw = chosen.map(({ values }) =>
    Float64Array.from(customers, (customer) => values[customer] as number),
  );
  const compared = chosen.map((measure) => {
    const values = comparedValues(measure);
    return Float64Array.from(customers, (customer) => values[customer] as number);
  });
  const { points } = standardised(pointsOf(compared));
  const different = distinctPoints(points);
  if (different < 2) return { kind: 'refusal', problem: message('value.clusters.refused.alike') };
  yield { step: message('job.step.value'), done: 0.5 };
  const trials = options.k === undefined ? clusterTrials(points, options.most, options.seed) : [];
  const clustering =
    trials[0]?.clustering ?? kMeans(points, Math.min(options.k ?? 2, different), options.seed);
  const quality = trials[0]?.silhouette ?? silhouette(points, clustering.assignments, clustering.k);
  yield { step: message('job.step.sheets'), done: 0.8 };
  const report = {
    asOf: read.asOf,
    customers,
    names: read.names,
    columns: chosen,
    raw,
    points,
    clustering,
  };
  const profiles = clusterProfiles(report);
  return {
    kind: 'result',
    sheets: clustersSheets({ ...report, profiles, silhouette: quality }),
    edits: [],
    sections: read.sections,
    summary: {
      asOf: isoDate(read.asOf),
      k: clustering.k,
      inertia: clustering.inertia,
      silhouette: quality,
      trials: trials.map(({ k, silhouette: trial }) => ({ k, silhouette: trial })).sort((a, b) => a.k - b.k),
      clusters: profiles,
      columns: chosen.map(({ key, title }) => ({ key, title })),
      offered: offeredMeasures(read.measures),
      assignments: Array.from(customers, (customer, entry) => ({
        ...read.listed(customer),
        cluster: (clustering.assignments[entry] as number) + 1,
      })),
    },
    notes: notesOf(read, customers.length, quality, (options.k ?? 0) > different ? different : undefined),
  };
}

/** Customers all columns are known of. A guess for a missing one would invent the likeness that is looked for. */
function completeCustomers(measures: readonly CustomerMeasure[], count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, customer) => customer).filter((customer) =>
    measures.every(({ values }) => !Number.isNaN(values[customer])),
  );
}

/** @param most how many clusters there can be at most, where more were asked for */
function notesOf(
  { customerCount }: MeasureInput,
  clustered: number,
  quality: number,
  most: number | undefined,
): Message[] {
  const left = customerCount - clustered;
  return [
    ...(left > 0 ? [message('value.clusters.leftOut', { customers: left })] : []),
    ...(most === undefined ? [] : [message('value.clusters.fewer', { most })]),
    ...(quality < 0.25 ? [message('value.clusters.warning.weak', { silhouette: quality.toFixed(2) })] : []),
  ];
}
