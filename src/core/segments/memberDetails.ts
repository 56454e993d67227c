import type { RecordSet } from '../books';
import type { CustomerDirectory } from '../customers';
import { numberAt } from '../table';
import { cellText, forEachRecord } from './attributes/recordAttributes';

/** What the sheets say of single customers, for the columns of a segment sheet; `null` where nothing is known. */
export interface MemberDetails {
  readonly contactOf: (customer: number) => string | null;
  readonly phoneOf: (customer: number) => string | null;
  readonly ownerOf: (customer: number) => string | null;
  readonly tagsOf: (customer: number) => string | null;
  readonly topNeedOf: (customer: number) => string | null;
}

/** Tags shown of a customer. */
const shownTags = 4;
const satisfied = '已满足';

/** Collects contact, tags and the most pressing open need of every customer in one pass a book. */
export function memberDetails(set: RecordSet, directory: CustomerDirectory): MemberDetails {
  const registered = (key: string) => (customer: number) => {
    const place = directory.registrations[customer];
    const column = place && set.parts[place.part]?.fields[key]?.clean;
    return column ? cellText(column, place.record) : null;
  };
  const tags = tagsByCustomer(set, directory);
  const needs = topNeeds(set, directory);
  return {
    contactOf: registered('contact'),
    phoneOf: registered('phone'),
    ownerOf: registered('owner'),
    tagsOf: (customer) => tags.get(customer)?.slice(0, shownTags).join('；') ?? null,
    topNeedOf: (customer) => needs.get(customer)?.text ?? null,
  };
}

function tagsByCustomer(set: RecordSet, directory: CustomerDirectory): Map<number, string[]> {
  const tags = new Map<number, string[]>();
  forEachRecord(set, directory, 'tags', ({ fields }, record, customer) => {
    const name = fields.tag && cellText(fields.tag.clean, record);
    const value = fields.value && cellText(fields.value.clean, record);
    if (!name || !value) return;
    const own = tags.get(customer) ?? [];
    own.push(`${name}：${value}`);
    tags.set(customer, own);
  });
  return tags;
}

/** The open need of greatest importance, then urgency; the first of equals. */
function topNeeds(
  set: RecordSet,
  directory: CustomerDirectory,
): Map<number, { readonly text: string; readonly weight: number }> {
  const needs = new Map<number, { text: string; weight: number }>();
  forEachRecord(set, directory, 'needs', ({ fields }, record, customer) => {
    const text = fields.description && cellText(fields.description.clean, record);
    const status = fields.status && cellText(fields.status.clean, record);
    if (!text || status === satisfied) return;
    const level = (key: string) => (fields[key] && numberAt(fields[key].clean, record)) ?? 0;
    const weight = level('importance') * 10 + level('urgency');
    if (weight > (needs.get(customer)?.weight ?? -1)) needs.set(customer, { text, weight });
  });
  return needs;
}
