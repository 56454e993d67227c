import { countOf, partsOf } from './books';
import type { TagSource } from './validation';
import { computedTags, customerValue, ledgerOf, rfmOptions } from './value';

/**
 * What the computed tags of the dictionary would be by now, for comparing tag sheets with. Nothing is computed for a
 * workbook without tags or without orders.
 */
export const tagsNow: TagSource = (set, directory, dictionary, today) => {
  if (partsOf(set, 'tags').length === 0 || countOf(set, 'orders') === 0) return undefined;
  const ledger = ledgerOf(set, directory, 'leave');
  const now = new Map<string, string>();
  for (const { customer, definition, value } of computedTags(
    customerValue(ledger, rfmOptions.parse({}), today),
    dictionary,
  )) {
    now.set(`${customer} ${definition.key}`, typeof value === 'string' ? value : value.zh);
  }
  return (customer, key) => now.get(`${customer} ${key}`);
};
