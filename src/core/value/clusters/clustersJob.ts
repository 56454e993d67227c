import { z } from 'zod';
import type { Job, JobContext, JobInput, JobOutcome, JobRefusal, Steps } from '../../job';
import { message } from '../../message';
import { clusterTrials, kMeans, pointsOf, silhouette, standardised } from '../../mining';
import { isoDate } from '../../text';
import { customerValue } from '../customerValue';
import { rfmOptions } from '../rfm/rfmOptions';
import { isRefusal, keptNumbers, noPurchases, valueInput } from '../valueInput';
import { customerMeasureIds, customerMeasures, signedLog } from '../measures/customerMeasures';
import { clustersSheets } from './clustersSheet';

/** Choices of 聚类. */
export const clustersOptions = rfmOptions
  .pick({ asOf: true, window: true, unlisted: true, duplicates: true })
  .extend({
    columns: z.array(z.enum(customerMeasureIds)).min(1).default(['recency', 'frequency', 'monetary']),
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
  readonly assignments: readonly { readonly id: string; readonly name: string; readonly cluster: number }[];
}

/** With fewer customers clusters are single stories. */
const fewestCustomers = 10;

/** 聚类: groups the data show by themselves. */
export const clustersJob: Job<ClustersOptions, ClustersSummary> = {
  id: 'clusters',
  needs: ['orders'],
  options: clustersOptions,
  run,
};

function* run(
  input: JobInput,
  options: ClustersOptions,
  context: JobContext,
): Steps<JobOutcome<ClustersSummary>> {
  const read = yield* valueInput(input, options, context);
  if (isRefusal(read)) return read;
  const value = customerValue(read.ledger, rfmOptions.parse(options), context.today);
  const { customers } = value.rfm;
  if (customers.length === 0) return noPurchases(value);
  if (customers.length < fewestCustomers) {
    const problem = message('value.clusters.refused.tooFew', {
      customers: customers.length,
      needed: fewestCustomers,
    });
    return { kind: 'refusal', problem } satisfies JobRefusal;
  }
  const raw = options.columns.map((id) => {
    const measure = customerMeasures[id];
    return Float64Array.from(customers, (customer, entry) => measure.of(value, entry, customer));
  });
  const { points } = standardised(
    pointsOf(
      options.columns.map((id, c) =>
        customerMeasures[id].isLogarithmic
          ? (raw[c] as Float64Array).map(signedLog)
          : (raw[c] as Float64Array),
      ),
    ),
  );
  yield { step: message('job.step.value'), done: 0.5 };
  const trials = options.k === undefined ? clusterTrials(points, options.most, options.seed) : [];
  const clustering = trials[0]?.clustering ?? kMeans(points, options.k ?? 2, options.seed);
  const quality = trials[0]?.silhouette ?? silhouette(points, clustering.assignments, clustering.k);
  yield { step: message('job.step.sheets'), done: 0.8 };
  const { buyers } = read.ledger;
  return {
    kind: 'result',
    sheets: clustersSheets({
      value,
      buyers,
      columns: options.columns,
      raw,
      points,
      clustering,
      silhouette: quality,
    }),
    edits: [],
    sections: keptNumbers(read),
    summary: {
      asOf: isoDate(value.facts.period.asOf),
      k: clustering.k,
      inertia: clustering.inertia,
      silhouette: quality,
      trials: trials.map(({ k, silhouette: trial }) => ({ k, silhouette: trial })).sort((a, b) => a.k - b.k),
      assignments: Array.from(customers, (customer, entry) => ({
        id: buyers.ids[customer] ?? '',
        name: buyers.names[customer] ?? '',
        cluster: (clustering.assignments[entry] as number) + 1,
      })),
    },
    notes: quality < 0.25 ? [message('value.clusters.warning.weak', { silhouette: quality.toFixed(2) })] : [],
  };
}
