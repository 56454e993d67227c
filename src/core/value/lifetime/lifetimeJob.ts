import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../../job';
import { message } from '../../message';
import { isoDate } from '../../text';
import { rhythmOf } from '../churn/rhythm';
import { periodOf } from '../orders/period';
import { purchaseDays } from '../orders/purchaseDays';
import { isRefusal, keptNumbers, valueInput } from '../valueInput';
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
  readonly customers: readonly {
    readonly id: string;
    readonly name: string;
    readonly probabilityAlive: number | null;
    readonly expectedOrders: number | null;
    /** Yuan over the months ahead. */
    readonly lifetimeValue: number;
  }[];
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
  const read = yield* valueInput(input, options.unlisted, context);
  if (isRefusal(read)) return read;
  const { lines, buyers } = read.ledger;
  const { asOf } = periodOf({ ...options, window: { kind: 'all' } }, lines, context.today);
  const values = lifetimeValues(lines, asOf, options);
  if (values.customers.length === 0) {
    return { kind: 'refusal', problem: message('value.refused.noPurchases', { asOf: isoDate(asOf) }) };
  }
  yield { step: message('job.step.sheets'), done: 0.8 };
  const warnings = lifetimeWarnings(values);
  const rhythm = rhythmOf(purchaseDays(lines, { asOf }), asOf);
  const report = { values, rhythm, buyers, options, warnings };
  const orders = values.orders.kind === 'fitted' ? values.orders : undefined;
  const spending = values.spending.kind === 'fitted' ? values.spending : undefined;
  return {
    kind: 'result',
    sheets: [lifetimeSheet(report), lifetimeModelSheet(report)],
    edits: [],
    sections: keptNumbers(read),
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
      customers: Array.from(values.customers, (customer, i) => ({
        id: buyers.ids[customer] ?? '',
        name: buyers.names[customer] ?? '',
        probabilityAlive: values.alive?.[i] ?? null,
        expectedOrders: values.expected?.[i] ?? null,
        lifetimeValue: values.value[i] as number,
      })),
    },
    notes: warnings,
  };
}
