import { message } from '../../message';
import type { Message } from '../../message';
import type { CustomerValue } from '../customerValue';
import { churnRiskOf } from './churnRisk';
import type { ChurnRisk } from './churnRisk';

/** What speaks for and against a customer's still buying. */
export interface ChurnEntry {
  readonly customer: number;
  readonly risk: Exclude<ChurnRisk, 'none'>;
  /** NaN where no model can tell. */
  readonly alive: number;
  readonly daysSince: number;
  /** NaN of one-time buyers. */
  readonly meanGap: number;
  readonly silence: number;
  /** Net, in yuan: what is at stake. */
  readonly amount: number;
  readonly reason: Message;
}

const urgency: Readonly<Record<ChurnEntry['risk'], number>> = { high: 0, medium: 1, low: 2 };

/** Everybody who can be judged, the highest risk first and within it the largest amount. */
export function churnList(value: CustomerValue): ChurnEntry[] {
  const { facts, rhythm, purchases, rfm } = value;
  const alive = value.alive();
  const asOf = Math.floor(facts.period.asOf);
  return Array.from(rfm.customers)
    .flatMap((customer): ChurnEntry[] => {
      const silence = rhythm.silence[customer] as number;
      const risk = churnRiskOf(silence, alive[customer]);
      if (risk === 'none') return [];
      const [start, end] = [purchases.starts[customer] as number, purchases.starts[customer + 1] as number];
      const last = purchases.days[end - 1] as number;
      const evidence = {
        alive: alive[customer] as number,
        daysSince: asOf - last,
        meanGap: rhythm.meanGap[customer] as number,
        silence,
      };
      const amount = facts.amount[customer] as number;
      return [
        {
          customer,
          risk,
          ...evidence,
          amount,
          reason: reasonOf(evidence, end - start, Math.round(rhythm.typicalGap)),
        },
      ];
    })
    .sort((x, y) => urgency[x.risk] - urgency[y.risk] || y.amount - x.amount || x.customer - y.customer);
}

function reasonOf(
  {
    alive,
    daysSince: days,
    meanGap,
    silence,
  }: Pick<ChurnEntry, 'alive' | 'daysSince' | 'meanGap' | 'silence'>,
  purchases: number,
  typicalGap: number,
): Message {
  const times = silence.toFixed(1);
  if (Number.isNaN(meanGap)) return message('value.churn.reason.once', { days, times, gap: typicalGap });
  // One gap is no habit yet.
  const code = purchases === 2 ? 'value.churn.reason.twice' : 'value.churn.reason.rhythm';
  const rhythm = message(code, { days, times, gap: Math.round(meanGap) });
  if (Number.isNaN(alive)) return rhythm;
  return message('value.churn.reason.both', { rhythm, alive: `${Math.round(alive * 100)}%` });
}
