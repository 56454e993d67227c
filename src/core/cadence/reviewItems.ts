import { freshFor, partsOf } from '../books';
import type { RecordSet, Records } from '../books';
import { fieldDay, fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { message } from '../message';
import type { Text } from '../message';
import { needRows, overdueDays } from '../needs';
import { roundOf } from './doneMarks';
import { byOwner } from './staleCustomers';

/** A line of the monthly review 月度复盘: a tag that is out of date, or a need that is late. */
export interface ReviewItem {
  readonly key: string;
  readonly kind: 'tag' | 'need';
  readonly customer: number;
  readonly name: string;
  readonly what: Text;
  readonly owner: string;
  /** Serial of the day the tag was last confirmed (null for never) or the need was due. */
  readonly since: number | null;
  /** Days since; null for never. */
  readonly days: number | null;
  readonly place: { readonly records: Records; readonly record: number };
}

/** Tags older than a month and needs past their date, by owner, the oldest first. */
export function reviewItems(
  set: RecordSet,
  directory: CustomerDirectory,
  today: number,
): readonly ReviewItem[] {
  const ownerOf = (customer: number) => {
    const place = directory.registrations[customer];
    const records = set.parts[place?.part ?? -1];
    return records && place ? fieldText(records, 'owner', place.record) : '';
  };
  const idOf = (customer: number) => directory.ids[customer] ?? '';
  const tags = partsOf(set, 'tags').flatMap((records) => {
    const customers = directory.of(records);
    return Array.from(customers, (customer, record): ReviewItem => {
      const since = fieldDay(records, 'updatedOn', record);
      const tag = fieldText(records, 'tag', record);
      return {
        key: ['tag', idOf(customer), tag, fieldText(records, 'value', record), roundOf(since)].join('|'),
        kind: 'tag',
        customer,
        name: directory.names[customer] ?? fieldText(records, 'customerName', record),
        what: message('cadence.tag', { tag, value: fieldText(records, 'value', record) }),
        owner: ownerOf(customer),
        since,
        days: since === null ? null : today - since,
        place: { records, record },
      };
    }).filter(({ days }) => days === null || days > freshFor.tags);
  });
  const needs = needRows(set, directory)
    .filter((need) => overdueDays(need, today) > 0)
    .map(({ customer, id, name, description, dueOn, owner, records, record }): ReviewItem => ({
      key: ['need', id, description, roundOf(dueOn)].join('|'),
      kind: 'need',
      customer,
      name,
      what: description,
      owner: owner === '' ? ownerOf(customer) : owner,
      since: dueOn,
      days: dueOn === null ? null : today - dueOn,
      place: { records, record },
    }));
  return [...needs, ...tags].sort(
    (a, b) => byOwner(a.owner, b.owner) || (b.days ?? Infinity) - (a.days ?? Infinity) || 0,
  );
}
