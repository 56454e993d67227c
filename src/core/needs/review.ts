import type { Need } from './needRows';

/** Days within which a need falls due, or after which it has long not been updated. */
const month = 31;
const stale = 30;

/** Whether a need belongs into the monthly review: not met, and late, due soon, changed or long not updated. */
export function isForReview(
  { status, dueOn, updatedOn }: Pick<Need, 'status' | 'dueOn' | 'updatedOn'>,
  today: number,
): boolean {
  if (status === 'met') return false;
  const isDue = dueOn !== null && dueOn - today <= month;
  return status === 'changed' || isDue || updatedOn === null || today - updatedOn > stale;
}
