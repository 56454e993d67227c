import { columnOf } from '../../../src/core/table';
import { findDuplicates, thresholdsOf } from '../../../src/core/duplicates';
import type { DuplicateSearch, DuplicatesFound, FieldKind, MatchField } from '../../../src/core/duplicates';
import { places } from '../../../src/core/standards';

/** Columns of a small list from its rows. */
export function fieldsOf(
  kinds: Readonly<Record<string, FieldKind>>,
  rows: readonly (readonly (string | null)[])[],
): MatchField[] {
  return Object.entries(kinds).map(([name, kind], index) => ({
    name,
    label: name,
    kind,
    column: columnOf(rows.map((row) => row[index] ?? null)),
  }));
}

/** Runs a search to its end with the shipped defaults. */
export function found(
  search: Pick<DuplicateSearch, 'fields' | 'records'> & Partial<DuplicateSearch>,
): DuplicatesFound {
  const steps = findDuplicates({ places: places(), thresholds: thresholdsOf.standard, ...search });
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** Pairs of records of one group, as `a,b` with a < b. */
export function pairsWithin(groups: Iterable<readonly number[]>): Set<string> {
  const pairs = new Set<string>();
  for (const group of groups) {
    for (const a of group) for (const b of group) if (a < b) pairs.add(`${a},${b}`);
  }
  return pairs;
}

/** Records by what they are in truth. */
export function grouped(truth: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  truth.forEach((entity, record) => {
    const group = groups.get(entity);
    if (group) group.push(record);
    else groups.set(entity, [record]);
  });
  return Array.from(groups.values());
}

/** Precision, recall and F1 of the pairs merged without asking. */
export function measured({ pairs }: DuplicatesFound, truth: ReadonlySet<string>) {
  const merged = pairs.filter(({ decision }) => decision === 'same').map(({ a, b }) => `${a},${b}`);
  const right = merged.filter((pair) => truth.has(pair)).length;
  const precision = merged.length === 0 ? 1 : right / merged.length;
  const recall = truth.size === 0 ? 1 : right / truth.size;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
