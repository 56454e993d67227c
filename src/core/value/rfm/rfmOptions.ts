import { z } from 'zod';
import { buyerOptions } from '../orders/buyerOptions';
import { periodOptions } from '../orders/period';
import { namingIds } from './namings';

const cutoffs = z.array(z.number()).min(1).max(9);
const weight = z.number().min(0).max(1000);

/** Every choice of the RFM job; what is left out takes the default. */
export const rfmOptions = periodOptions.extend({
  /** 五等分 quantiles, 阈值 thresholds, 均值二分 mean. */
  method: z.enum(['quantiles', 'thresholds', 'mean']).default('quantiles'),
  /** Scores a measure, when the data can carry them. */
  bins: z.int().min(2).max(10).default(5),
  /** Cut-offs of the threshold method; a measure left out takes those the data suggest. */
  thresholds: z
    .object({ recency: cutoffs.optional(), frequency: cutoffs.optional(), monetary: cutoffs.optional() })
    .default({}),
  /** What M is: the sum, the mean of an order, or the profit. */
  monetary: z.enum(['amount', 'mean', 'profit']).default('amount'),
  weights: z
    .object({ recency: weight, frequency: weight, monetary: weight })
    .refine(({ recency, frequency, monetary }) => recency + frequency + monetary > 0)
    .default({ recency: 1, frequency: 1, monetary: 1 }),
  naming: z.enum(namingIds).default('eight'),
  /** Names the team gave to groups, by group id. */
  names: z.record(z.string(), z.string()).default({}),
  /** Fewer scored customers than this are a small list 小名单: ranks and thresholds instead of quantiles. */
  smallList: z.int().min(0).max(1000).default(30),
  /** A return under an order number of its own counts as an order. */
  countReturns: z.boolean().default(true),
  ...buyerOptions.shape,
  /** Scores as live formulas beside the values. */
  formulaTwin: z.boolean().default(false),
  /** What 变动 compares with: the last kept run, or the scores so many months before, worked out from the orders. */
  compare: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('kept') }),
      z.object({ kind: z.literal('months'), months: z.int().min(1).max(60) }),
    ])
    .default({ kind: 'kept' }),
  /** Months before the as-of day whose group sizes are worked out for the trend while fewer than two runs are kept. */
  trend: z.int().min(0).max(24).default(0),
  /** Keep this run as a snapshot, so that the next can say who moved. */
  snapshot: z.boolean().default(true),
});
export type RfmOptions = z.infer<typeof rfmOptions>;
