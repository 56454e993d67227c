import { isoDate } from '../../text';
import type { CustomerValue } from '../customerValue';
import { GroupTable } from '../rfm/groups';
import type { Triple } from '../rfm/groups';
import { measures } from '../rfm/rfm';
import type { Measure } from '../rfm/rfm';
import type { RfmOptions } from '../rfm/rfmOptions';
import { levelsOf } from '../rfm/scale';
import { keptScores, lastRunBefore } from './snapshots';
import type { EarlierScores, Snapshots } from './snapshots';

/** A customer whose group changed, and which of R, F and M did it. */
export interface Mover {
  readonly customer: number;
  /** Indexes into the naming's groups; `undefined`: had no scores then, has none now. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /**
   * Measures of which one alone, set back to its old score, would bring the customer back; when none alone does, all
   * that changed. Empty for customers who came or left, and where the scale itself changed.
   */
  readonly causes: readonly { readonly measure: Measure; readonly from: number; readonly to: number }[];
}

/** 变动: what changed since an earlier run under the same naming. */
export interface Movement {
  readonly since: string;
  readonly until: string;
  /** Customers from group (row) to group (column); the last row and column are those without scores. */
  readonly matrix: readonly (readonly number[])[];
  readonly movers: readonly Mover[];
}

/** Compares a run with the latest kept run before it; `undefined` when there is none. */
export function movementOf(
  value: CustomerValue,
  snapshots: Snapshots,
  options: Pick<RfmOptions, 'weights'>,
): Movement | undefined {
  const { rfm, facts } = value;
  const run = lastRunBefore(snapshots, isoDate(facts.period.asOf), rfm.naming.id);
  return run && movementSince(value, { asOf: run.asOf, scores: keptScores(snapshots, run) }, options);
}

/** Compares a run with earlier scores under the same naming. */
export function movementSince(
  value: CustomerValue,
  { asOf: since, scores: before }: EarlierScores,
  { weights }: Pick<RfmOptions, 'weights'>,
): Movement {
  const { rfm, facts, ledger } = value;
  const until = isoDate(facts.period.asOf);
  const none = rfm.naming.groups.length;
  const matrix = Array.from({ length: none + 1 }, () => new Array<number>(none + 1).fill(0));
  const levels = measures.map((measure) => levelsOf(rfm.scales[measure])) as unknown as Triple;
  const table = new GroupTable(rfm.naming, levels, [weights.recency, weights.frequency, weights.monetary]);
  const movers: Mover[] = [];
  const entryOf = new Int32Array(facts.customerCount).fill(-1);
  rfm.customers.forEach((customer, entry) => (entryOf[customer] = entry));

  for (let customer = 0; customer < facts.customerCount; customer++) {
    const old = before.get(ledger.buyers.ids[customer] ?? '');
    const entry = entryOf[customer] as number;
    const to = entry < 0 ? undefined : rfm.groups[entry];
    const from = old?.group;
    if (from === undefined && to === undefined) continue;
    const row = matrix[from ?? none] as number[];
    row[to ?? none] = (row[to ?? none] ?? 0) + 1;
    if (from === to) continue;
    const now = measures.map((measure) => rfm.scores[measure][entry] ?? 0) as unknown as Triple;
    movers.push({
      customer,
      from,
      to,
      causes: old && to !== undefined ? causesOf(old.scores, now, old.group, table, levels) : [],
    });
  }
  return { since, until, matrix, movers };
}

function causesOf(
  before: Triple,
  now: Triple,
  oldGroup: number,
  table: GroupTable,
  levels: Triple,
): Mover['causes'] {
  const changed = [0, 1, 2].filter(
    (i) => before[i] !== now[i] && (before[i] as number) <= (levels[i] as number),
  );
  const alone = changed.filter((i) => {
    const back = now.map((score, k) => (k === i ? (before[i] as number) : score)) as unknown as Triple;
    return table.groupOf(...back) === oldGroup;
  });
  return (alone.length > 0 ? alone : changed).map((i) => ({
    measure: measures[i] as Measure,
    from: before[i] as number,
    to: now[i] as number,
  }));
}
