import { z } from 'zod';
import { serialOfIso } from '../../text';
import { serial } from '../../units';
import type { Serial } from '../../units';
import { plusMonths } from '../calendar';
import type { OrderLines } from './orderLines';

const isoDay = z.string().refine((text) => serialOfIso(text) !== undefined, { message: 'YYYY-MM-DD' });

/** Which orders count: the as-of day 截止日 and how far back from it. */
export const periodOptions = z.object({
  /** `YYYY-MM-DD`; left out, the day after the last order that is not in the future. */
  asOf: isoDay.optional(),
  window: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('all') }),
      z.object({ kind: z.literal('months'), months: z.int().min(1).max(600) }),
      z.object({ kind: z.literal('from'), from: isoDay }),
    ])
    .default({ kind: 'all' }),
});
export type PeriodOptions = z.infer<typeof periodOptions>;

/** Orders from `from` (left out: from the first) to `asOf`, both days included. */
export interface Period {
  readonly asOf: Serial;
  readonly from?: Serial;
}

/** The day after the last line dated up to today; today when there is none. */
export function defaultAsOf(lines: Pick<OrderLines, 'count' | 'days'>, today: Serial): Serial {
  let last = -Infinity;
  for (let line = 0; line < lines.count; line++) {
    const day = lines.days[line] ?? NaN;
    if (day > last && day < today + 1) last = day;
  }
  return Number.isFinite(last) ? serial(Math.floor(last) + 1) : today;
}

/** Settles the period; a window of n months begins the day after the same day n months before `asOf`. */
export function periodOf(
  options: PeriodOptions,
  lines: Pick<OrderLines, 'count' | 'days'>,
  today: Serial,
): Period {
  const asOf = serialOfIso(options.asOf) ?? defaultAsOf(lines, today);
  const { window } = options;
  if (window.kind === 'months') return { asOf, from: serial(plusMonths(asOf, -window.months) + 1) };
  const from = window.kind === 'from' ? serialOfIso(window.from) : undefined;
  return from === undefined ? { asOf } : { asOf, from };
}
