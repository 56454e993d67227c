import { z } from 'zod';
import type { Serial } from '../../units';
import { defaultPoints } from './defaultPoints';

/** Points of one kind of interaction and in how many days half of them fade. */
const kindPoints = z.object({ points: z.number().min(-100).max(100), halfLife: z.number().gt(0).max(3650) });

/** Choices of 行为积分; kinds left out count `other`. */
export const pointOptions = z.object({
  kinds: z.record(z.string(), kindPoints).default(defaultPoints),
  other: kindPoints.default({ points: 2, halfLife: 30 }),
  /** 意向度: points from which intent is medium and high; where the first is above the second nobody is in between. */
  medium: z.number().min(0).max(1000).default(8),
  high: z.number().min(0).max(1000).default(20),
});
export type PointOptions = z.infer<typeof pointOptions>;

/** Interactions as columns: customer (-1: none), day, and index of the kind's name (-1: none). */
export interface InteractionLines {
  readonly count: number;
  readonly customerCount: number;
  readonly customers: Int32Array;
  readonly days: Float64Array;
  readonly kinds: Int32Array;
  readonly kindNames: readonly string[];
}

/** 高, 中, 低; `none` for customers without interactions. */
export type Intent = 'high' | 'medium' | 'low' | 'none';

export interface BehaviourPoints {
  /** By customer, 0 without interactions; never below 0. */
  readonly points: Float64Array;
  readonly interactions: Int32Array;
  /** Serial days, NaN without interactions. */
  readonly lastDay: Float64Array;
}

/** Adds up every interaction's points, each halved once a half-life since; interactions after the as-of day do not count. */
export function behaviourPoints(
  lines: InteractionLines,
  asOf: Serial,
  options: PointOptions,
): BehaviourPoints {
  const { count, customerCount, customers, days, kinds, kindNames } = lines;
  const byKind = kindNames.map((name) => options.kinds[name] ?? options.other);
  const points = new Float64Array(customerCount);
  const interactions = new Int32Array(customerCount);
  const lastDay = new Float64Array(customerCount).fill(NaN);
  const today = Math.floor(asOf);
  for (let line = 0; line < count; line++) {
    const customer = customers[line] as number;
    const day = Math.floor(days[line] as number);
    if (customer < 0 || !(day <= today)) continue;
    const kind = byKind[kinds[line] as number] ?? options.other;
    (points[customer] as number) += kind.points * 0.5 ** ((today - day) / kind.halfLife);
    (interactions[customer] as number) += 1;
    if (!((lastDay[customer] as number) >= day)) lastDay[customer] = day;
  }
  return { points: points.map((sum) => Math.max(0, sum)), interactions, lastDay };
}

/** Intent by the points, of those who had any interaction. */
export function intentOf(
  points: number,
  interactions: number,
  { medium, high }: Pick<PointOptions, 'medium' | 'high'>,
): Intent {
  if (interactions === 0) return 'none';
  if (points >= high) return 'high';
  return points >= medium ? 'medium' : 'low';
}
