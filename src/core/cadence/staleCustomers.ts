import { freshFor } from '../books';
import type { RecordSet } from '../books';
import { fieldDay, fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { needRows } from '../needs';
import { roundOf } from './doneMarks';

/** A customer due for the quarterly check 季度核对. */
export interface StaleCustomer {
  readonly key: string;
  readonly customer: number;
  readonly contact: string;
  readonly owner: string;
  /** Serial of the last check; null for never. */
  readonly checkedOn: number | null;
  /** Days since; null for never. */
  readonly days: number | null;
  /** Open needs nobody has updated for a quarter. */
  readonly oldNeeds: number;
}

/** Customers not checked for more than 90 days or never, by owner, those longest unchecked first. */
export function staleCustomers(
  set: RecordSet,
  directory: CustomerDirectory,
  today: number,
): readonly StaleCustomer[] {
  const oldNeeds = new Int32Array(directory.count);
  for (const { customer, updatedOn, status } of needRows(set, directory))
    if (customer >= 0 && status !== 'met' && updatedOn !== null && today - updatedOn > freshFor.needs)
      oldNeeds[customer] = (oldNeeds[customer] ?? 0) + 1;
  return directory.registrations
    .map(({ part, record }, customer): StaleCustomer => {
      const records = set.parts[part];
      const text = (key: string) => (records ? fieldText(records, key, record) : '');
      const checkedOn = records ? fieldDay(records, 'checkedOn', record) : null;
      return {
        key: `${directory.ids[customer] ?? ''}@${roundOf(checkedOn)}`,
        customer,
        contact: text('contact'),
        owner: text('owner'),
        checkedOn,
        days: checkedOn === null ? null : today - checkedOn,
        oldNeeds: oldNeeds[customer] ?? 0,
      };
    })
    .filter(({ days, oldNeeds: needs }) => days === null || days > freshFor.registration || needs > 0)
    .sort((a, b) => byOwner(a.owner, b.owner) || (b.days ?? Infinity) - (a.days ?? Infinity) || 0);
}

/** What nobody owns comes first: somebody has to take it. */
export function byOwner(a: string, b: string): number {
  return a === b ? 0 : a === '' ? -1 : b === '' ? 1 : a.localeCompare(b, 'zh');
}
