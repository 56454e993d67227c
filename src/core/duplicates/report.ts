import type { Message } from '../message';
import type { Reason } from './explain';

/** A pair of records as it is shown and reported. */
export interface ReportedPair {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  readonly decision: 'same' | 'review';
  readonly reasons: readonly Reason[];
  readonly sentence: Message;
}

/** What a search for duplicates came to, whichever way it was done. */
export interface DuplicateReport {
  readonly pairs: readonly ReportedPair[];
  readonly clusters: readonly (readonly number[])[];
  readonly notes: readonly Message[];
}

/** Records to be looked at together: a cluster, or clusters and records that open pairs connect. */
export interface ReviewGroup {
  readonly records: readonly number[];
  readonly decision: 'same' | 'review';
  readonly probability: number;
}

/** Groups of a report, the most probable first. */
export function groupsOf({ pairs }: DuplicateReport): ReviewGroup[] {
  const parent = new Map<number, number>();
  const rootOf = (record: number): number => {
    let root = record;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(record, root);
    return root;
  };
  for (const { a, b } of pairs) {
    const [one, other] = [rootOf(a), rootOf(b)];
    parent.set(Math.max(one, other), Math.min(one, other));
  }
  const members = new Map<number, Set<number>>();
  const open = new Map<number, number>();
  const best = new Map<number, number>();
  for (const { a, b, decision, probability } of pairs) {
    const root = rootOf(a);
    const held = members.get(root) ?? new Set<number>();
    members.set(root, held.add(a).add(b));
    best.set(root, Math.max(best.get(root) ?? 0, probability));
    if (decision === 'review') open.set(root, (open.get(root) ?? 0) + 1);
  }
  return Array.from(members, ([root, held]): ReviewGroup => ({
    records: Array.from(held).sort((x, y) => x - y),
    decision: open.has(root) ? 'review' : 'same',
    probability: best.get(root) ?? 0,
  })).sort((x, y) => y.probability - x.probability || (x.records[0] ?? 0) - (y.records[0] ?? 0));
}
