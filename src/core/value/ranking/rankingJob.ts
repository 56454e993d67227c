import { z } from 'zod';
import { isRefusal } from '../../job';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Text } from '../../message';
import { isoDate } from '../../text';
import type { ListedCustomer } from '../listedCustomer';
import { chosenMeasures, measureInput, measureOptions, offeredMeasures } from '../measures/measureInput';
import type { OfferedMeasure } from '../measures/measureInput';
import { ranking } from './ranking';
import { rankingSheet } from './rankingSheet';

const rankedMeasure = z.object({
  /** Key or title. */
  measure: z.string(),
  better: z.enum(['more', 'less']).default('more'),
  weight: z.number().gt(0).max(1000).default(1),
});

/** Choices of 多维度排序. */
export const rankingOptions = measureOptions.extend({
  columns: z
    .array(rankedMeasure)
    .min(1)
    .max(20)
    .default([
      { measure: 'yearAmount', better: 'more', weight: 2 },
      { measure: 'frequency', better: 'more', weight: 1 },
      { measure: 'recency', better: 'less', weight: 1 },
    ]),
});
export type RankingOptions = z.infer<typeof rankingOptions>;

/** Result of the ranking job as JSON. */
export interface RankingSummary {
  readonly asOf: string;
  readonly columns: readonly {
    readonly measure: string;
    readonly title: Text;
    readonly better: 'more' | 'less';
    readonly weight: number;
  }[];
  readonly offered: readonly OfferedMeasure[];
  readonly customers: readonly (ListedCustomer & {
    readonly rank: number;
    readonly total: number;
    /** Points of the total by column. */
    readonly contributions: readonly number[];
  })[];
}

/** 多维度排序与权重: customers by several measures at once, every point accounted for. */
export const rankingJob: Job<RankingOptions, RankingSummary> = {
  id: 'ranking',
  // Which books it takes depends on the columns chosen.
  needs: [],
  options: rankingOptions,
  run,
};

function* run(
  input: JobInput,
  options: RankingOptions,
  context: JobContext,
): Steps<JobOutcome<RankingSummary>> {
  const read = yield* measureInput(input, options, context);
  const chosen = chosenMeasures(
    read.measures,
    options.columns.map(({ measure }) => measure),
  );
  if (isRefusal(chosen)) return chosen;
  // Whoever nothing is known of cannot be ranked; whoever something is known of earns nothing for the rest.
  const customers = Int32Array.from({ length: read.customerCount }, (_, customer) => customer).filter(
    (customer) => chosen.some(({ values }) => !Number.isNaN(values[customer])),
  );
  if (customers.length === 0) return { kind: 'refusal', problem: message('value.ranking.refused.nobody') };
  const columns = options.columns.map(({ better, weight }, c) => ({
    key: chosen[c]?.key ?? '',
    title: chosen[c]?.title ?? '',
    values: Float64Array.from(customers, (customer) => chosen[c]?.values[customer] ?? NaN),
    better,
    weight,
  }));
  const ranked = ranking(columns, customers.length);
  yield { step: message('job.step.sheets'), done: 0.8 };
  return {
    kind: 'result',
    sheets: [rankingSheet({ asOf: read.asOf, customers, names: read.names, columns, ranked })],
    edits: [],
    sections: read.sections,
    summary: {
      asOf: isoDate(read.asOf),
      columns: columns.map(({ key, title, better, weight }) => ({ measure: key, title, better, weight })),
      offered: offeredMeasures(read.measures),
      customers: Array.from(ranked.order, (entry) => ({
        ...read.listed(customers[entry] as number),
        rank: ranked.ranks[entry] as number,
        total: ranked.totals[entry] as number,
        contributions: ranked.contributions.map((points) => points[entry] as number),
      })),
    },
    notes: [],
  };
}
