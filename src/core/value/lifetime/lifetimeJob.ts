import { keptNumbers } from '../../customers';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import { isoDate } from '../../text';
import { rhythmOf } from '../churn/rhythm';
import { listing } from '../listedCustomer';
import type { ListedCustomer } from '../listedCustomer';
import { periodOf } from '../orders/period';
import { purchaseDays } from '../orders/purchaseDays';
import { valueInput } from '../valueInput';
import { lifetimeOptions } from './lifetimeOptions';
import type { LifetimeOptions } from './lifetimeOptions';
import { lifetimeModelSheet, lifetimeSheet } from './lifetimeSheet';
import { lifetimeValues } from './lifetimeValues';
import type { LifetimeValues } from './lifetimeValues';
import { lifetimeWarnings } from './refusals';

/** Result of the lifetime job as JSON; numbers of a model that could not be fitted are `null`. */
export interface LifetimeSummary {
  readonly asOf: string;
  readonly unit: LifetimeOptions['unit'];
  readonly months: number;
  readonly basis: LifetimeValues['basis'];
  readonly model: Readonly<
    Record<
      'r' | 'alpha' | 'a' | 'b' | 'logLikelihood' | 'p' | 'q' | 'v' | 'spendingLogLikelihood',
      number | null
    >
  >;
  readonly standardErrors: Readonly<Record<'r' | 'alpha' | 'a' | 'b' | 'p' | 'q' | 'v', number | null>>;
  readonly totalExpected: { readonly mean: number; readonly low: number; readonly high: number } | null;
  /** How many bought, and how many of them came back. */
  readonly buyers: number;
  readonly repeaters: number;
  readonly customers: readonly ValuedCustomer[];
}

/** One customer's prospects as the command line prints them; `null` where there is no model. */
export interface ValuedCustomer extends ListedCustomer {
  readonly probabilityAlive: number | null;
  /** Purchase days over the months ahead, and what four customers of five stay between. */
  readonly expectedOrders: number | null;
  readonly expectedLow: number | null;
  readonly expectedHigh: number | null;
  /** Yuan over the months ahead; the limits are those of the number of purchases at the expected amount. */
  readonly lifetimeValue: number;
  readonly valueLow: number | null;
  readonly valueHigh: number | null;
}

/** 生命周期价值: expected orders and value of every customer, or the honest fallback. */
export const lifetimeJob: Job<LifetimeOptions, LifetimeSummary> = {
  id: 'lifetime',
  needs: ['orders'],
  options: lifetimeOptions,
  run,
};

function* run(
  input: JobInput,
  options: LifetimeOptions,
  context: JobContext,
): Steps<JobOutcome<LifetimeSummary>> {
  const read = yield* valueInput(input, options, context);
  const { lines, buyers } = read.ledger;
  const { asOf } = periodOf({ ...options, window: { kind: 'all' } }, lines, context.today);
  const values = lifetimeValues(lines, asOf, options);
  if (values.customers.length === 0) {
    return { kind: 'refusal', problem: message('value.refused.noPurchases', { asOf: isoDate(asOf) }) };
  }
  yield { step: message('job.step.sheets'), done: 0.8 };
  const warnings = lifetimeWarnings(values);
  const report = { values, rhythm: rhythmOf(purchaseDays(lines, { asOf }), asOf), buyers, options, warnings };
  const listed = listing(read);
  const orders = values.orders.kind === 'fitted' ? values.orders : undefined;
  const spending = values.spending.kind === 'fitted' ? values.spending : undefined;
  return {
    kind: 'result',
    sheets: [lifetimeSheet(report), lifetimeModelSheet(report)],
    edits: [],
    sections: keptNumbers(read.directory),
    summary: {
      asOf: isoDate(asOf),
      unit: options.unit,
      months: options.months,
      basis: values.basis,
      model: {
        r: orders?.model.r ?? null,
        alpha: orders?.model.alpha ?? null,
        a: orders?.model.a ?? null,
        b: orders?.model.b ?? null,
        logLikelihood: orders?.logLikelihood ?? null,
        p: spending?.model.p ?? null,
        q: spending?.model.q ?? null,
        v: spending?.model.v ?? null,
        spendingLogLikelihood: spending?.logLikelihood ?? null,
      },
      standardErrors: {
        r: orders?.standardErrors.r ?? null,
        alpha: orders?.standardErrors.alpha ?? null,
        a: orders?.standardErrors.a ?? null,
        b: orders?.standardErrors.b ?? null,
        p: spending?.standardErrors.p ?? null,
        q: spending?.standardErrors.q ?? null,
        v: spending?.standardErrors.v ?? null,
      },
      totalExpected: values.totalExpected ?? null,
      buyers: values.customers.length,
      repeaters: values.purchases.frequency.filter((repeats) => repeats > 0).length,
      customers: Array.from(values.customers, (customer, i) => ({
        ...listed(customer),
        probabilityAlive: values.alive?.[i] ?? null,
        expectedOrders: values.expected?.[i] ?? null,
        expectedLow: values.interval?.low[i] ?? null,
        expectedHigh: values.interval?.high[i] ?? null,
        lifetimeValue: values.value[i] as number,
        ...valueLimits(values, i),
      })),
    },
    notes: warnings,
  };
}

/** The value at the low and the high number of purchases. */
function valueLimits(
  { basis, interval, expected, value }: LifetimeValues,
  i: number,
): Pick<ValuedCustomer, 'valueLow' | 'valueHigh'> {
  const mean = expected?.[i] ?? 0;
  if (basis === 'historical' || !interval || mean === 0) return { valueLow: null, valueHigh: null };
  const each = (value[i] as number) / mean;
  return { valueLow: (interval.low[i] as number) * each, valueHigh: (interval.high[i] as number) * each };
}
