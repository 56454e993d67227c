import { freshFor } from '../books';
import type { Need } from './needRows';
import { overdueDays } from './priority';

/** Days within which a need falls due to be talked about this month. */
const month = 31;

/** Why a need belongs into the monthly review 月度复盘. Days are late by, left, or since the last update (null: never). */
export type ReviewReason =
  | { readonly kind: 'late' | 'due'; readonly days: number }
  | { readonly kind: 'changed' }
  | { readonly kind: 'stale'; readonly days: number | null };

/** Why a need is to be reviewed, the most pressing reason; undefined where it is met, or neither due nor out of date. */
export function reviewReason(
  need: Pick<Need, 'status' | 'dueOn' | 'updatedOn'>,
  today: number,
): ReviewReason | undefined {
  const { status, dueOn, updatedOn } = need;
  if (status === 'met') return undefined;
  const late = overdueDays(need, today);
  if (late > 0) return { kind: 'late', days: late };
  if (dueOn !== null && dueOn - today <= month) return { kind: 'due', days: dueOn - today };
  if (status === 'changed') return { kind: 'changed' };
  const days = updatedOn === null ? null : today - updatedOn;
  return days === null || days > freshFor.openNeeds ? { kind: 'stale', days } : undefined;
}
