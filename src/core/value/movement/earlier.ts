import { isoDate } from '../../text';
import { serial } from '../../units';
import type { Serial } from '../../units';
import { plusMonths } from '../calendar';
import type { CustomerValue } from '../customerValue';
import { orderFacts } from '../orders/orderFacts';
import { periodOf } from '../orders/period';
import { rfmOf } from '../rfm/rfm';
import type { Rfm } from '../rfm/rfm';
import type { RfmOptions } from '../rfm/rfmOptions';
import { keptGroupCounts } from './snapshots';
import type { EarlierScores, KeptScores, Snapshots } from './snapshots';

/** Sizes of the naming's groups on a day, in its order. */
export interface GroupCounts {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly counts: readonly number[];
}

/** Scores as they would have been on an earlier day: from the orders up to it, by the same options. */
function rfmAt({ ledger }: CustomerValue, options: RfmOptions, asOf: Serial): Rfm {
  const period = periodOf({ ...options, asOf: isoDate(asOf) }, ledger.lines, asOf);
  return rfmOf(orderFacts(ledger.lines, period, options), options);
}

/** The scores some months before, worked out from the orders: nothing needs to have been kept. */
export function scoresMonthsBefore(value: CustomerValue, options: RfmOptions, months: number): EarlierScores {
  const asOf = serial(plusMonths(value.facts.period.asOf, -months));
  const { customers, scores: by, groups } = rfmAt(value, options, asOf);
  const scores = new Map<string, KeptScores>();
  customers.forEach((customer, entry) => {
    scores.set(value.ledger.buyers.ids[customer] ?? '', {
      scores: [by.recency[entry] ?? 0, by.frequency[entry] ?? 0, by.monetary[entry] ?? 0],
      group: groups[entry] ?? 0,
    });
  });
  return { asOf: isoDate(asOf), scores };
}

/**
 * Group sizes month by month, the oldest first, up to this run. Kept runs tell what was true then; without at least two
 * of them under the naming the months before are worked out from the orders.
 */
export function groupTrend(value: CustomerValue, snapshots: Snapshots, options: RfmOptions): GroupCounts[] {
  const { rfm, facts } = value;
  const now = { asOf: isoDate(facts.period.asOf), counts: countsOf(rfm) };
  const kept = snapshots.runs.filter(({ asOf, naming }) => asOf < now.asOf && naming === rfm.naming.id);
  if (kept.length >= 2) {
    const groups = rfm.naming.groups.length;
    return [...kept.map((run) => ({ asOf: run.asOf, counts: keptGroupCounts(run, groups) })), now];
  }
  const before = Array.from({ length: options.trend }, (_, i) => {
    const asOf = serial(plusMonths(facts.period.asOf, i - options.trend));
    return { asOf: isoDate(asOf), counts: countsOf(rfmAt(value, options, asOf)) };
  });
  return [...before.filter(({ counts }) => counts.some((count) => count > 0)), now];
}

function countsOf({ groups, naming }: Rfm): number[] {
  const counts = new Array<number>(naming.groups.length).fill(0);
  for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
  return counts;
}
