import type { Serial } from '../../units';
import type { LeadFeature } from './leadScore';
import type { BehaviourPoints, InteractionLines } from './points';

/**
 * What leads are scored by: interactions of each kind, the points, and how long ago the last was. Nothing from the
 * orders: they are the outcome.
 */
export function leadFeatures(lines: InteractionLines, points: BehaviourPoints, asOf: Serial): LeadFeature[] {
  const { count, customerCount, customers, days, kinds, kindNames } = lines;
  const byKind = kindNames.map(() => new Float64Array(customerCount));
  for (let line = 0; line < count; line++) {
    const customer = customers[line] as number;
    const column = byKind[kinds[line] as number];
    if (customer >= 0 && column && (days[line] as number) < asOf + 1) (column[customer] as number) += 1;
  }
  return [
    { key: 'points', values: points.points },
    { key: 'daysSinceLast', values: points.lastDay.map((day) => Math.floor(asOf) - day) },
    ...byKind.map((values, kind) => ({ key: kindNames[kind] ?? '', values })),
  ];
}
