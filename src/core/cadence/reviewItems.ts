import { freshFor, partsOf } from '../books';
import type { RecordSet, Records } from '../books';
import { fieldDay, fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { message } from '../message';
import type { Message, Text } from '../message';
import { needRows, reviewReason } from '../needs';
import type { ReviewReason } from '../needs';
import { roundOf } from './doneMarks';
import { byOwner } from './staleCustomers';

/** A line of the monthly review 月度复盘: a tag that is out of date, or a need that is late, due, changed or out of date. */
export interface ReviewItem {
  readonly key: string;
  readonly kind: 'tag' | 'need';
  readonly customer: number;
  readonly name: string;
  readonly what: Text;
  readonly why: Message;
  readonly owner: string;
  /** Serial of the day the tag was last confirmed or the need is due or was last updated; null for none. */
  readonly since: number | null;
  /** Days by which it is late or out of date, negative for what is not yet due; null for never looked at. */
  readonly days: number | null;
  readonly place: { readonly records: Records; readonly record: number };
}

/** Tags older than a month and needs to be reviewed, by owner, the oldest first. */
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
      const days = since === null ? null : today - since;
      return {
        key: ['tag', idOf(customer), tag, fieldText(records, 'value', record), roundOf(since)].join('|'),
        kind: 'tag',
        customer,
        name: directory.names[customer] ?? fieldText(records, 'customerName', record),
        what: message('cadence.tag', { tag, value: fieldText(records, 'value', record) }),
        why: whyStale(days),
        owner: ownerOf(customer),
        since,
        days,
        place: { records, record },
      };
    }).filter(({ days }) => days === null || days > freshFor.tags);
  });
  const needs = needRows(set, directory).flatMap((need): ReviewItem[] => {
    const reason = reviewReason(need, today);
    if (reason === undefined) return [];
    const { customer, id, name, description, dueOn, updatedOn, owner, records, record } = need;
    const isDated = reason.kind === 'late' || reason.kind === 'due';
    const since = isDated ? dueOn : updatedOn;
    return [
      {
        // Reviewed needs are dated anew, and then have to be looked at once more next month.
        key: ['need', id, description, roundOf(dueOn), roundOf(updatedOn)].join('|'),
        kind: 'need',
        customer,
        name,
        what: description,
        why: whyReviewed(reason),
        owner: owner === '' ? ownerOf(customer) : owner,
        since,
        days: since === null ? null : today - since,
        place: { records, record },
      },
    ];
  });
  return [...needs, ...tags].sort(
    (a, b) => byOwner(a.owner, b.owner) || (b.days ?? Infinity) - (a.days ?? Infinity) || 0,
  );
}

const whyStale = (days: number | null): Message =>
  days === null ? message('cadence.why.unconfirmed') : message('cadence.why.unconfirmedFor', { days });

function whyReviewed(reason: ReviewReason): Message {
  if (reason.kind === 'late') return message('cadence.why.late', { days: reason.days });
  if (reason.kind === 'due')
    return reason.days === 0
      ? message('cadence.why.dueToday')
      : message('cadence.why.due', { days: reason.days });
  if (reason.kind === 'changed') return message('cadence.why.changed');
  return reason.days === null
    ? message('cadence.why.notUpdated')
    : message('cadence.why.notUpdatedFor', { days: reason.days });
}
