import { countOf, partsOf } from './books';
import { optionsFor } from './recipe';
import type { TagSource } from './validation';
import { computedTags, customerValue, ledgerOf, rfmOptions } from './value';

/**
 * What the computed tags of the dictionary would be by now, for comparing tag sheets with. Nothing is computed for a
 * workbook without tags or without orders. Customers are scored as the team has RFM score them.
 */
export const tagsNow: TagSource = ({ sections }, set, directory, dictionary, today) => {
  if (partsOf(set, 'tags').length === 0 || countOf(set, 'orders') === 0) return undefined;
  const ledger = ledgerOf(set, directory, 'leave');
  const remembered = rfmOptions.safeParse(optionsFor('rfm', undefined, sections));
  const scoring = remembered.success ? remembered.data : rfmOptions.parse({});
  const now = new Map<string, string>();
  for (const { customer, definition, value } of computedTags(
    customerValue(ledger, scoring, today),
    dictionary,
  )) {
    now.set(`${customer} ${definition.key}`, typeof value === 'string' ? value : value.zh);
  }
  return (customer, key) => now.get(`${customer} ${key}`);
};
