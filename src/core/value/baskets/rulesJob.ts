import { z } from 'zod';
import { keptNumbers } from '../../customers';
import type { Job, JobContext, JobInput, JobOutcome, JobRefusal, Steps } from '../../job';
import { message } from '../../message';
import { associationRules, frequentItemsets } from '../../mining';
import { isoDate } from '../../text';
import { listing } from '../listedCustomer';
import type { ListedCustomer } from '../listedCustomer';
import { periodOf, periodOptions } from '../orders/period';
import { buyerOptions } from '../orders/buyerOptions';
import { valueInput } from '../valueInput';
import { crossSales } from './crossSelling';
import { orderBaskets } from './orderBaskets';
import { crossSellingSheet, rulesSheet } from './rulesSheet';

/** Choices of 关联规则. */
export const rulesOptions = periodOptions.extend({
  /** Least share of the orders that hold all of a rule. */
  support: z.number().gt(0).max(1).default(0.01),
  /** Least share of the orders with the left side that hold the right one too. */
  confidence: z.number().min(0).max(1).default(0.3),
  /** Products of a rule on both sides together. */
  minimumLength: z.int().min(2).max(20).default(2),
  maximumLength: z.int().min(2).max(20).default(10),
  ...buyerOptions.shape,
});
export type RulesOptions = z.infer<typeof rulesOptions>;

/** Result of the rules job as JSON. */
export interface RulesSummary {
  readonly asOf: string;
  readonly baskets: number;
  /** How many sets of products are bought together often enough, single products included. */
  readonly itemsets: number;
  readonly rules: readonly {
    readonly if: readonly string[];
    readonly then: string;
    /** Orders that hold all of it. */
    readonly count: number;
    readonly support: number;
    readonly confidence: number;
    readonly lift: number;
  }[];
  readonly crossSales: number;
  /** The first offers, customer by customer; the sheet has all. */
  readonly offers: readonly (ListedCustomer & {
    readonly has: readonly string[];
    readonly offer: string;
    readonly confidence: number;
    readonly lift: number;
  })[];
}

/** Offers beyond this many are left to the sheet. */
const listedOffers = 5000;

/** 常一起购买 and 交叉销售. */
export const rulesJob: Job<RulesOptions, RulesSummary> = {
  id: 'rules',
  needs: ['orders'],
  options: rulesOptions,
  run,
};

function* run(input: JobInput, options: RulesOptions, context: JobContext): Steps<JobOutcome<RulesSummary>> {
  const read = yield* valueInput(input, options, context);
  const { ledger } = read;
  const { lines } = ledger;
  const refused = (problem: JobRefusal['problem']): JobRefusal => ({ kind: 'refusal', problem });
  if (!lines.products) return refused(message('value.rules.refused.noProducts'));
  const period = periodOf(options, lines, context.today);
  const found = orderBaskets(lines, period);
  if (found.baskets.count === 0) return refused(message('value.rules.refused.noBaskets'));
  // The rounding slack keeps a share that is a whole number of baskets by hand from becoming one more.
  const minimumCount = Math.max(1, Math.ceil(options.support * found.baskets.count - 1e-9));
  const { itemsets, isComplete } = frequentItemsets(found.baskets, {
    minimumCount,
    maximumLength: options.maximumLength,
  });
  if (!isComplete) return refused(message('value.rules.refused.tooMany'));
  yield { step: message('job.step.value'), done: 0.6 };
  const rules = associationRules(itemsets, options.confidence, options.minimumLength);
  const sales = crossSales(found, rules);
  yield { step: message('job.step.sheets'), done: 0.8 };
  const report = { ledger, period, rules, sales, baskets: found.baskets.count };
  const names = lines.productNames;
  const listed = listing(read);
  return {
    kind: 'result',
    sheets: [rulesSheet(report), crossSellingSheet(report)],
    edits: [],
    sections: keptNumbers(read.directory),
    summary: {
      asOf: isoDate(period.asOf),
      baskets: found.baskets.count,
      itemsets: itemsets.count,
      rules: rules.map((rule) => ({
        if: rule.items.map((item) => names[item] ?? ''),
        then: names[rule.then] ?? '',
        count: rule.count,
        support: rule.support,
        confidence: rule.confidence,
        lift: rule.lift,
      })),
      crossSales: sales.length,
      offers: sales.slice(0, listedOffers).map(({ customer, rule }) => ({
        ...listed(customer),
        has: rule.items.map((item) => names[item] ?? ''),
        offer: names[rule.then] ?? '',
        confidence: rule.confidence,
        lift: rule.lift,
      })),
    },
    notes: rules.length === 0 ? [message('value.rules.none')] : [],
  };
}
