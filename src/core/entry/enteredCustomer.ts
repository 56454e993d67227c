import type { Records } from '../books';
import { fieldText } from '../customers';
import { cellText } from '../duplicates';
import type { MatchSource } from '../duplicates';
import type { ReadSheet, RecognisedTable } from '../intake';
import type { Column } from '../table';
import type { EnteredCustomer } from './customerRows';

/** A record of a registration as the list of customers compares it: cells by field key, and by header. */
export function enteredCustomer(
  records: Records,
  recognised: RecognisedTable,
  record: number,
): EnteredCustomer {
  const cells: Record<string, string | undefined> = {};
  const put = (name: string, column: Column | undefined) => {
    if (column !== undefined) cells[name] = cellText(column, record);
  };
  for (const { header, raw } of records.carried) put(header, raw);
  for (const { column, fields } of recognised.columns) {
    const [key] = fields;
    const label = recognised.table.columns[column]?.label;
    if (key !== undefined && label !== undefined) put(label, records.fields[key]?.raw);
  }
  for (const [key, field] of Object.entries(records.fields)) put(key, field?.clean);
  return { cells, ...shownOf(records, record) };
}

/** What the registered customers of a list are called and who looks after them, by record of the list. */
export function registeredCustomers(
  source: MatchSource,
  read: readonly ReadSheet[],
): (record: number) => EnteredCustomer {
  const parts: { readonly from: number; readonly records: Records }[] = [];
  let from = 0;
  for (const { extracted } of read.flatMap(({ tables }) => tables)) {
    const records = extracted?.records;
    // The list may have left a table out.
    if (records?.sheet !== source.sheets[from] || records?.rows[0] !== source.rows[from]) continue;
    if (records === undefined) continue;
    parts.push({ from, records });
    from += records.count;
  }
  return (record) => {
    const part = parts.findLast((each) => each.from <= record);
    const cells = Object.fromEntries(
      source.fields.map(({ name, column }) => [name, cellText(column, record)]),
    );
    return part
      ? { cells, ...shownOf(part.records, record - part.from) }
      : { cells, id: source.ids[record] ?? '', name: '', owner: '' };
  };
}

const shownOf = (records: Records, record: number) => ({
  id: fieldText(records, 'customerId', record),
  name: fieldText(records, 'customerName', record),
  owner: fieldText(records, 'owner', record),
});
