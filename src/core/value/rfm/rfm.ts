import type { OrderFacts } from '../orders/orderFacts';
import { meanScale, quantileScale, suggestedThresholds, thresholdScale } from './cutoffs';
import { GroupTable } from './groups';
import type { Triple } from './groups';
import { namings } from './namings';
import type { Naming } from './namings';
import type { RfmOptions } from './rfmOptions';
import { levelsOf, scoresOf } from './scale';
import { ascending } from './ascending';
import type { Better, Scale } from './scale';

/** Amounts are told apart to a millionth of a yuan. */
const yuanParts = 1e6;

export const measures = ['recency', 'frequency', 'monetary'] as const;
export type Measure = (typeof measures)[number];

const betterEnd: Readonly<Record<Measure, Better>> = { recency: 'less', frequency: 'more', monetary: 'more' };

/** Levels of a small list: few enough that thirty names still fill them. */
const smallListLevels = 3;

/** RFM scores, one entry a scored customer: every customer with a purchase in the period. */
export interface Rfm {
  readonly naming: Naming;
  /** 小名单模式: thresholds take the place of quantiles, and `ranks` are shown beside the scores. */
  readonly isSmallList: boolean;
  /** Customer of every entry, ascending. */
  readonly customers: Int32Array;
  /** Customers without a purchase in the period. */
  readonly unscored: Int32Array;
  /** Days since the last purchase, orders, yuan. */
  readonly values: Readonly<Record<Measure, Float64Array>>;
  readonly scales: Readonly<Record<Measure, Scale>>;
  readonly scores: Readonly<Record<Measure, Uint8Array>>;
  /** Weighted mean of the scores, each on its own scale from 0 to 1. */
  readonly total: Float64Array;
  /** Index into `naming.groups`. */
  readonly groups: Uint8Array;
  /** In a small list, competition ranks (1 the best, equal values the same rank). */
  readonly ranks: Readonly<Record<Measure, Int32Array>> | undefined;
}

export type ScoringOptions = Pick<
  RfmOptions,
  'method' | 'bins' | 'thresholds' | 'monetary' | 'weights' | 'naming' | 'smallList'
>;

/** Scores customers by their order facts. Customers whose returns outweigh their purchases are scored like any other. */
export function rfmOf(facts: OrderFacts, options: ScoringOptions): Rfm {
  const { customers, unscored } = splitByPurchase(facts);
  const values = measuredValues(facts, customers, options.monetary);
  const isSmall = customers.length < options.smallList;
  const isSmallList = isSmall && options.method === 'quantiles';

  const scaleOf = (measure: Measure): Scale => {
    const better = betterEnd[measure];
    if (options.method === 'mean') return meanScale(values[measure], better);
    const sorted = ascending(values[measure]);
    if (options.method === 'quantiles' && !isSmallList) return quantileScale(sorted, options.bins, better);
    const levels = isSmall ? Math.min(smallListLevels, options.bins) : options.bins;
    return thresholdScale(options.thresholds[measure] ?? suggestedThresholds(sorted, levels, better), better);
  };
  const scales = each(scaleOf);
  const scores = each((measure) => scoresOf(values[measure], scales[measure]));

  const naming = namings[options.naming];
  const { weights } = options;
  const levels = measures.map((measure) => levelsOf(scales[measure])) as unknown as Triple;
  const weightTriple: Triple = [weights.recency, weights.frequency, weights.monetary];
  const table = new GroupTable(naming, levels, weightTriple);
  const total = new Float64Array(customers.length);
  const groups = new Uint8Array(customers.length);
  for (let i = 0; i < customers.length; i++) {
    const r = scores.recency[i] as number;
    const f = scores.frequency[i] as number;
    const m = scores.monetary[i] as number;
    total[i] = table.totalOf(r, f, m);
    groups[i] = table.groupOf(r, f, m);
  }

  return {
    naming,
    isSmallList,
    customers,
    unscored,
    values,
    scales,
    scores,
    total,
    groups,
    ranks: isSmallList ? each((measure) => ranksOf(values[measure], betterEnd[measure])) : undefined,
  };
}

/** Competition ranks: 1 for the best value, equal values share the best of their places. */
export function ranksOf(values: Float64Array, better: Better): Int32Array {
  const order = Int32Array.from(values.keys());
  const sign = better === 'more' ? -1 : 1;
  order.sort((a, b) => sign * ((values[a] as number) - (values[b] as number)) || a - b);
  const ranks = new Int32Array(values.length);
  for (let place = 0; place < order.length; place++) {
    const entry = order[place] as number;
    const before = order[place - 1];
    ranks[entry] =
      before !== undefined && values[before] === values[entry] ? (ranks[before] as number) : place + 1;
  }
  return ranks;
}

function each<Value>(make: (measure: Measure) => Value): Record<Measure, Value> {
  return { recency: make('recency'), frequency: make('frequency'), monetary: make('monetary') };
}

function splitByPurchase({ customerCount, lastDay }: OrderFacts) {
  const customers = new Int32Array(customerCount);
  const unscored = new Int32Array(customerCount);
  let bought = 0;
  let not = 0;
  for (let customer = 0; customer < customerCount; customer++) {
    if (Number.isNaN(lastDay[customer])) unscored[not++] = customer;
    else customers[bought++] = customer;
  }
  return { customers: customers.slice(0, bought), unscored: unscored.slice(0, not) };
}

function measuredValues(
  facts: OrderFacts,
  customers: Int32Array,
  monetaryKind: RfmOptions['monetary'],
): Record<Measure, Float64Array> {
  const asOf = Math.floor(facts.period.asOf);
  const recency = new Float64Array(customers.length);
  const frequency = new Float64Array(customers.length);
  const monetary = new Float64Array(customers.length);
  const paid = monetaryKind === 'profit' && facts.profit ? facts.profit : facts.amount;
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i] as number;
    const orders = facts.orders[customer] as number;
    recency[i] = asOf - (facts.lastDay[customer] as number);
    frequency[i] = orders;
    monetary[i] = withoutNoise((paid[customer] as number) / (monetaryKind === 'mean' ? orders : 1));
  }
  return { recency, frequency, monetary };
}

/** The same amount added up in another order differs in its last binary digits, and equal amounts share a score. */
function withoutNoise(yuan: number): number {
  return Math.round(yuan * yuanParts) / yuanParts;
}
