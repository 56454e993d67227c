import type { JobContext } from '../../job';
import type { Bilingual, Message } from '../../message';
import { isoDate } from '../../text';
import type { CustomerValue } from '../customerValue';
import type { ListedCustomer } from '../listedCustomer';
import type { GroupCounts } from '../movement/earlier';
import type { Movement } from '../movement/movement';
import { moverCause } from '../movement/movementSheet';
import { groupSizes, heatMapOf } from './groupSizes';
import { measures } from './rfm';
import type { Measure } from './rfm';
import type { RfmOptions } from './rfmOptions';
import { levelSizes } from './rfmWarnings';
import { levelsOf, rangesOf } from './scale';
import type { Scale } from './scale';

/** One scored customer as the command line prints it. */
export interface ScoredCustomer extends ListedCustomer {
  /** Days since the last purchase. */
  readonly recency: number;
  readonly frequency: number;
  /** In yuan. */
  readonly monetary: number;
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly segment: string;
}

/** What each score of a measure means and how many customers have it. */
export interface ScoreLevel {
  readonly score: number;
  /** `null` where the range is open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly customers: number;
}

/** Result of the RFM job as JSON. */
export interface RfmSummary {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly from?: string;
  readonly mode: 'quantiles' | 'thresholds' | 'mean' | 'smallList';
  /** Ascending. */
  readonly cutoffs: Readonly<Record<Measure, readonly number[]>>;
  /** In which range a value equal to a cut-off is: the one below it or the one above. */
  readonly atCutoff: Readonly<Record<Measure, Scale['atCutoff']>>;
  readonly levels: Readonly<Record<Measure, readonly ScoreLevel[]>>;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly color: string;
    readonly customers: number;
    readonly share: number;
    readonly amount: number;
    readonly amountShare: number;
  }[];
  /** Customers by R (rows, best first) and F score (columns from 1). */
  readonly heatMap: readonly (readonly number[])[];
  readonly withoutPurchase: number;
  /** `null` on the first run. `matrix`: customers from group (row) to group (column), the last without scores. */
  readonly movement: {
    readonly since: string;
    readonly until: string;
    readonly matrix: readonly (readonly number[])[];
    readonly movers: readonly (ListedCustomer & {
      /** Indexes into `groups`; `null` without scores. */
      readonly from: number | null;
      readonly to: number | null;
      readonly cause: Message;
    })[];
  } | null;
  /** Group sizes over time, in the order of `groups`, the oldest first and this run last. */
  readonly trend: readonly GroupCounts[];
  readonly warnings: readonly Message[];
  readonly customers: readonly ScoredCustomer[];
}

/** What comes beside the scores themselves. */
interface RfmExtras {
  readonly movement: Movement | undefined;
  readonly trend: readonly GroupCounts[];
  readonly listed: (customer: number) => ListedCustomer;
}

/** Sums up the scores; names are those of the locale, so that the list can be read on its own. */
export function rfmSummary(
  { rfm, facts, warnings }: CustomerValue,
  options: RfmOptions,
  locale: JobContext['locale'],
  { movement, trend, listed }: RfmExtras,
): RfmSummary {
  const word = (name: string | Bilingual) =>
    typeof name === 'string' ? name : locale === 'zh-CN' ? name.zh : name.en;
  const sizes = groupSizes(rfm, facts, options.names);
  const names = sizes.map(({ name }) => word(name));
  const { values, scores, scales } = rfm;
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    asOf: isoDate(facts.period.asOf),
    ...(facts.period.from === undefined ? {} : { from: isoDate(facts.period.from) }),
    mode: rfm.isSmallList ? 'smallList' : options.method,
    cutoffs: each((measure) => scales[measure].cutoffs),
    atCutoff: each((measure) => scales[measure].atCutoff),
    levels: each((measure) => {
      const counts = levelSizes(scores[measure], levelsOf(scales[measure]));
      return rangesOf(scales[measure]).map(({ score, from, to }) => ({
        score,
        from: finite(from),
        to: finite(to),
        customers: counts[score - 1] ?? 0,
      }));
    }),
    groups: sizes.map(({ group, customers, share, amount, amountShare }, i) => ({
      id: group.id,
      name: names[i] ?? group.id,
      color: group.color,
      customers,
      share,
      amount,
      amountShare,
    })),
    heatMap: heatMapOf(rfm),
    withoutPurchase: rfm.unscored.length,
    movement: movement
      ? {
          ...movement,
          movers: movement.movers.map((mover) => ({
            ...listed(mover.customer),
            from: mover.from ?? null,
            to: mover.to ?? null,
            cause: moverCause(mover),
          })),
        }
      : null,
    trend,
    warnings,
    customers: Array.from(rfm.customers, (customer, i) => {
      // Written out: further properties after a spread cost V8 half a microsecond each.
      const { id, name, sheet, row } = listed(customer);
      return {
        id,
        name,
        sheet,
        row,
        recency: values.recency[i] as number,
        frequency: values.frequency[i] as number,
        monetary: values.monetary[i] as number,
        r: scores.recency[i] as number,
        f: scores.frequency[i] as number,
        m: scores.monetary[i] as number,
        segment: names[rfm.groups[i] as number] ?? '',
      };
    }),
  };
}

function each<Value>(make: (measure: Measure) => Value): Record<Measure, Value> {
  return Object.fromEntries(measures.map((measure) => [measure, make(measure)])) as Record<Measure, Value>;
}
