import type { RecordSet } from '../books';
import type { RecordPlace } from '../customers';
import type { ReadSheet } from '../intake';
import { isMessage } from '../message';
import { readSection } from '../sections';
import type { Sections } from '../sections';
import { decisionSection, identitiesOf, recordDecisions } from './decisions';
import { matchSource } from './matchSource';
import { mergedPlaces } from './mergedPlaces';

/**
 * Registrations the team called the same customer and has not merged yet, the most complete first: what counts as one
 * customer wherever customers are counted. A group that holds two rows the team called different is left apart, for
 * nobody can say where it would divide.
 */
export function decidedTogether(
  read: readonly ReadSheet[],
  set: RecordSet,
  sections: Sections,
): RecordPlace[][] {
  const decisions = readSection(sections, decisionSection);
  if (!decisions.some(({ decision }) => decision === 'same')) return [];
  const source = matchSource(read, undefined);
  if (isMessage(source)) return [];
  const decided = recordDecisions(decisions, identitiesOf(source));
  const first = new Map<number, number>();
  const root = (record: number): number => {
    let at = record;
    for (let up = first.get(at); up !== undefined; up = first.get(at)) at = up;
    return at;
  };
  for (const { a, b, decision } of decided) {
    const [one, other] = [root(a), root(b)];
    if (decision === 'same' && one !== other) first.set(Math.max(one, other), Math.min(one, other));
  }
  const apart = new Set(
    decided
      .filter(({ a, b, decision }) => decision === 'different' && root(a) === root(b))
      .map(({ a }) => root(a)),
  );
  const groups = new Map<number, number[]>();
  for (const record of new Set(decided.flatMap(({ a, b }) => [a, b]))) {
    const head = root(record);
    const group = groups.get(head);
    if (group) group.push(record);
    else groups.set(head, [record]);
  }
  const together = Array.from(groups).filter(([head]) => !apart.has(head));
  return mergedPlaces(
    set,
    source,
    together.map(([, records]) => records.sort((x, y) => x - y)),
  );
}
