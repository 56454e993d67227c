import { z } from 'zod';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import type { Text } from '../../message';
import type { SheetSpec, TableColumn } from '../../sheets';
import { columnOf } from '../../table';
import { isoDate } from '../../text';
import { customerValue } from '../customerValue';
import type { CustomerValue } from '../customerValue';
import { customerMeasureIds, customerMeasures } from '../measures/customerMeasures';
import { rfmOptions } from '../rfm/rfmOptions';
import { isRefusal, keptNumbers, noPurchases, valueInput } from '../valueInput';
import { ranking } from './ranking';
import type { Ranking } from './ranking';

const rankedMeasure = z.object({
  measure: z.enum(customerMeasureIds),
  better: z.enum(['more', 'less']),
  weight: z.number().gt(0).max(1000).default(1),
});

/** Choices of 多维度排序. */
export const rankingOptions = rfmOptions
  .pick({ asOf: true, window: true, unlisted: true, duplicates: true })
  .extend({
    columns: z
      .array(rankedMeasure)
      .min(1)
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
  readonly columns: RankingOptions['columns'];
  readonly customers: readonly {
    readonly id: string;
    readonly name: string;
    readonly rank: number;
    readonly total: number;
    /** Points of the total by column. */
    readonly contributions: readonly number[];
  }[];
}

/** 多维度排序与权重: customers by several measures at once, every point accounted for. */
export const rankingJob: Job<RankingOptions, RankingSummary> = {
  id: 'ranking',
  needs: ['orders'],
  options: rankingOptions,
  run,
};

function* run(
  input: JobInput,
  options: RankingOptions,
  context: JobContext,
): Steps<JobOutcome<RankingSummary>> {
  const read = yield* valueInput(input, options, context);
  if (isRefusal(read)) return read;
  const value = customerValue(
    read.ledger,
    rfmOptions.parse({ ...options, columns: undefined }),
    context.today,
  );
  const { customers } = value.rfm;
  if (customers.length === 0) return noPurchases(value);
  const columns = options.columns.map(({ measure, better, weight }) => ({
    values: Float64Array.from(customers, (customer, entry) =>
      customerMeasures[measure].of(value, entry, customer),
    ),
    better,
    weight,
  }));
  const ranked = ranking(columns, customers.length);
  yield { step: message('job.step.sheets'), done: 0.8 };
  const { ids, names } = read.ledger.buyers;
  return {
    kind: 'result',
    sheets: [rankingSheet(value, options, columns, ranked)],
    edits: [],
    sections: keptNumbers(read),
    summary: {
      asOf: isoDate(value.facts.period.asOf),
      columns: options.columns,
      customers: Array.from(ranked.order, (entry) => ({
        id: ids[customers[entry] as number] ?? '',
        name: names[customers[entry] as number] ?? '',
        rank: ranked.ranks[entry] as number,
        total: ranked.totals[entry] as number,
        contributions: ranked.contributions.map((points) => points[entry] as number),
      })),
    },
    notes: [],
  };
}

/** 「多维度排序」: each measure, the points it earned, and the total they add up to. */
function rankingSheet(
  { rfm, facts, ledger }: CustomerValue,
  { columns }: RankingOptions,
  given: readonly { readonly values: Float64Array }[],
  { order, ranks, totals, contributions }: Ranking,
): SheetSpec {
  const entries = Array.from(order);
  const customer = (entry: number) => rfm.customers[entry] as number;
  const number = (key: string, header: Text, of: (entry: number) => number, width = 12): TableColumn => ({
    key,
    header,
    values: columnOf(
      entries.map((entry) => (Number.isFinite(of(entry)) ? Math.round(of(entry) * 100) / 100 : null)),
    ),
    format: 'decimal',
    width,
  });
  return {
    id: 'ranking',
    name: message('value.ranking.name'),
    title: message('value.ranking.title', { asOf: isoDate(facts.period.asOf) }),
    note: message('value.ranking.note'),
    blocks: [
      {
        kind: 'table',
        id: 'kb_ranking',
        rowCount: entries.length,
        columns: [
          {
            key: 'rank',
            header: message('value.ranking.column.rank'),
            values: columnOf(entries.map((entry) => ranks[entry] ?? 0)),
            format: 'integer',
            width: 8,
          },
          {
            key: 'id',
            header: message('value.column.id'),
            values: columnOf(entries.map((entry) => ledger.buyers.ids[customer(entry)] ?? null)),
            format: 'text',
            width: 16,
          },
          {
            key: 'name',
            header: message('value.column.name'),
            values: columnOf(entries.map((entry) => ledger.buyers.names[customer(entry)] ?? null)),
            format: 'text',
            width: 30,
          },
          {
            ...number('total', message('value.column.total'), (entry) => totals[entry] as number),
            conditional: [{ kind: 'dataBar', color: '#9BC2E6' }],
          },
          ...columns.flatMap(({ measure, better, weight }, c) => [
            number(measure, customerMeasures[measure].title, (entry) => given[c]?.values[entry] ?? NaN, 14),
            number(
              `${measure}Points`,
              message('value.ranking.column.points', {
                measure: customerMeasures[measure].title,
                direction: better === 'more' ? '↑' : '↓',
                weight,
              }),
              (entry) => contributions[c]?.[entry] ?? 0,
              16,
            ),
          ]),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#2E8B57',
    existing: { mode: 'replace' },
  };
}
