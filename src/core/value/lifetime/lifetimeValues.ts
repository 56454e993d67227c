import type { Serial } from '../../units';
import type { OrderLines } from '../orders/orderLines';
import { purchaseDays } from '../orders/purchaseDays';
import { yearFacts } from '../orders/yearly';
import type { BgNbd } from './bgNbd';
import { expectedPurchases, probabilityAlive } from './expectations';
import { fitBgNbd, fitGammaGamma } from './fit';
import type { Fitted, Unfitted } from './fit';
import { expectedSpending } from './gammaGamma';
import type { GammaGamma } from './gammaGamma';
import type { LifetimeOptions } from './lifetimeOptions';
import { purchaseInterval } from './purchaseInterval';
import { repeatPurchases, unitDays } from './repeatPurchases';
import type { RepeatPurchases } from './repeatPurchases';

/** Mean length of a month in days. */
const monthDays = 30.4375;

/**
 * What customers are expected to buy and be worth, one entry a customer who bought. Where a model could not be fitted
 * its columns are `undefined` and `value` is the historical one: the net amount of the last twelve months, taken to
 * go on, never below 0.
 */
export interface LifetimeValues {
  readonly asOf: Serial;
  readonly customers: Int32Array;
  /** Every purchase day, free ones too. */
  readonly purchases: RepeatPurchases;
  /** Purchase days something was paid on: what the model of spending is fitted to. */
  readonly paid: RepeatPurchases;
  readonly orders: Fitted<BgNbd> | Unfitted;
  readonly spending: Fitted<GammaGamma> | Unfitted;
  readonly basis: 'model' | 'historical';
  readonly alive: Float64Array | undefined;
  /** Purchase days in the months ahead. */
  readonly expected: Float64Array | undefined;
  /** Purchase days that four customers of five stay between. */
  readonly interval: { readonly low: Int32Array; readonly high: Int32Array } | undefined;
  /** Yuan a purchase day. */
  readonly expectedPaid: Float64Array | undefined;
  /** Of all that was ever paid the share that came back as returns, 0 to 1: taken off the value. */
  readonly returnShare: number;
  /** Discounted value of the months ahead, in yuan of margin. */
  readonly value: Float64Array;
  /** Purchases expected of all customers, with its 95 % interval from the uncertainty of the parameters. */
  readonly totalExpected: { readonly mean: number; readonly low: number; readonly high: number } | undefined;
}

/** Fits the models to all purchases up to the as-of day and values every customer. */
export function lifetimeValues(lines: OrderLines, asOf: Serial, options: LifetimeOptions): LifetimeValues {
  const { customers, purchases } = repeatPurchases(purchaseDays(lines, { asOf }, 'all'), asOf, options.unit);
  const paid = repeatPurchases(purchaseDays(lines, { asOf }), asOf, options.unit);
  const orders = fitBgNbd(purchases);
  const spending = fitGammaGamma(paid.purchases);
  const payerOf = new Map(Array.from(paid.customers, (customer, i) => [customer, i]));
  const month = monthDays / unitDays[options.unit];
  const horizon = options.months * month;
  const fitted = orders.kind === 'fitted' ? orders : undefined;
  const perCustomer = (of: (i: number) => number) => Float64Array.from(customers, (_, i) => of(i));
  const historyOf = (i: number) => ({
    frequency: purchases.frequency[i] as number,
    recency: purchases.recency[i] as number,
    age: purchases.age[i] as number,
  });
  const alive = fitted && perCustomer((i) => probabilityAlive(fitted.model, historyOf(i)));
  const expected = fitted && perCustomer((i) => expectedPurchases(fitted.model, historyOf(i), horizon));
  const expectedPaid =
    spending.kind === 'fitted'
      ? perCustomer((i) => {
          const { frequency, meanPaid } = paid.purchases;
          const payer = payerOf.get(customers[i] as number);
          const [x = 0, mean = 0] = payer === undefined ? [] : [frequency[payer], meanPaid[payer]];
          return expectedSpending(spending.model, x, mean);
        })
      : undefined;
  const intervals =
    fitted && Array.from(customers, (_, i) => purchaseInterval(fitted.model, historyOf(i), horizon));
  const interval = intervals && {
    low: Int32Array.from(intervals, ({ low }) => low),
    high: Int32Array.from(intervals, ({ high }) => high),
  };
  const returnShare = returnedShare(lines, asOf);
  const value =
    fitted && expectedPaid
      ? perCustomer((i) => {
          let sum = 0;
          let before = 0;
          for (let k = 1; k <= options.months; k++) {
            const until = expectedPurchases(fitted.model, historyOf(i), k * month);
            sum += (until - before) / (1 + options.discount) ** (k / 12);
            before = until;
          }
          return sum * (expectedPaid[i] as number) * (1 - returnShare) * options.margin;
        })
      : historicalValues(lines, asOf, customers, options);
  return {
    asOf,
    customers,
    purchases,
    paid: paid.purchases,
    orders,
    spending,
    basis: fitted && expectedPaid ? 'model' : 'historical',
    alive,
    expected,
    interval,
    expectedPaid,
    returnShare,
    value,
    totalExpected: fitted && expected && totalInterval(fitted, purchases, horizon, expected),
  };
}

/** Returns ÷ purchases of everybody up to the as-of day; 1 where more came back than was bought. */
function returnedShare({ count, customers, days, amounts }: OrderLines, asOf: Serial): number {
  let bought = 0;
  let returned = 0;
  for (let line = 0; line < count; line++) {
    const paid = amounts?.[line] ?? 0;
    if ((customers[line] as number) < 0 || !((days[line] as number) < Math.floor(asOf) + 1)) continue;
    if (paid > 0) bought += paid;
    else if (paid < 0) returned -= paid;
  }
  return bought === 0 ? 0 : Math.min(1, returned / bought);
}

/** Last year's net amount a customer, stretched to the months asked for. */
function historicalValues(
  lines: OrderLines,
  asOf: Serial,
  customers: Int32Array,
  { months, margin }: LifetimeOptions,
): Float64Array {
  const year = yearFacts(lines, asOf);
  return Float64Array.from(customers, (customer) =>
    Math.max(0, ((year.amount[customer] as number) * margin * months) / 12),
  );
}

/** Delta method on the logarithms of the parameters, on at most this many customers. */
const intervalSample = 5000;

function totalInterval(
  { model, covariance }: Fitted<BgNbd>,
  purchases: RepeatPurchases,
  horizon: number,
  expected: Float64Array,
) {
  const mean = expected.reduce((sum, each) => sum + each, 0);
  const step = Math.ceil(purchases.count / intervalSample);
  const totalOf = (at: BgNbd) => {
    let sum = 0;
    for (let i = 0; i < purchases.count; i += step) {
      sum += expectedPurchases(
        at,
        {
          frequency: purchases.frequency[i] as number,
          recency: purchases.recency[i] as number,
          age: purchases.age[i] as number,
        },
        horizon,
      );
    }
    return sum;
  };
  const here = totalOf(model);
  const width = 1e-3;
  const slopes = (['r', 'alpha', 'a', 'b'] as const).map((name) => {
    const moved = (side: number) => totalOf({ ...model, [name]: model[name] * Math.exp(side * width) });
    return (moved(1) - moved(-1)) / (2 * width) / here;
  });
  let variance = 0;
  for (const [i, a] of slopes.entries()) {
    for (const [j, b] of slopes.entries()) variance += a * b * (covariance[i]?.[j] ?? 0);
  }
  const spread = 1.96 * Math.sqrt(variance);
  return { mean, low: mean * Math.exp(-spread), high: mean * Math.exp(spread) };
}
