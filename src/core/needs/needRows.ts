import { partsOf } from '../books';
import type { NeedScale, RecordSet, Records } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { meant } from '../intake';
import { CellKind, kindAt, numberAt, scalarAt } from '../table';
import { foldForMatching } from '../text';
import { departmentsOf } from './departments';
import { statusOf } from './status';
import type { NeedStatus } from './status';

/** One row of the needs sheets, everyday words taken for what they usually mean. Missing values are null. */
export interface Need {
  readonly records: Records;
  readonly record: number;
  readonly sheet: string;
  /** Sheet row, from 1. */
  readonly row: number;
  /** Number of the customer in the directory, -1 for none. */
  readonly customer: number;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  /** 1 to 5. */
  readonly importance: number | null;
  readonly urgency: number | null;
  /** 需求优先级 as typed, canonical where it is certain or likely; empty for none. */
  readonly label: string;
  readonly basis: string;
  readonly relation: string;
  readonly strategy: string;
  readonly status: NeedStatus | null;
  readonly owner: string;
  /** On our side; empty for none known. */
  readonly department: string;
  /** Days as serials. */
  readonly updatedOn: number | null;
  readonly dueOn: number | null;
}

/**
 * Every need of the workbook that has a description, in the order of the sheets. `words` are the team's own for levels
 * of importance and urgency.
 */
export function needRows(
  set: RecordSet,
  directory: CustomerDirectory,
  words: NeedScale['words'] = {},
): readonly Need[] {
  const own = new Map(Object.entries(words).map(([word, level]) => [foldForMatching(word), level]));
  const departmentOf = departmentsOf(set, directory);
  return partsOf(set, 'needs').flatMap((records) => {
    const customers = directory.of(records);
    const importance = levels(records, 'importance', own);
    const urgency = levels(records, 'urgency', own);
    const priority = meant(records, 'priority');
    const status = meant(records, 'status');
    const type = meant(records, 'needType');
    const rows: Need[] = [];
    for (let record = 0; record < records.count; record += 1) {
      const description = fieldText(records, 'description', record);
      if (description === '') continue;
      const customer = customers[record] ?? -1;
      const state = status(record);
      const owner = fieldText(records, 'owner', record);
      rows.push({
        records,
        record,
        sheet: records.sheet,
        row: records.rows[record] ?? 0,
        customer,
        id: directory.ids[customer] ?? fieldText(records, 'customerId', record),
        name: directory.names[customer] ?? fieldText(records, 'customerName', record),
        description,
        type: String(type(record) ?? ''),
        importance: importance(record),
        urgency: urgency(record),
        label: String(priority(record) ?? ''),
        basis: fieldText(records, 'basis', record),
        relation: fieldText(records, 'relation', record),
        strategy: fieldText(records, 'strategy', record),
        status: statusOf(String(state ?? '')) ?? null,
        owner,
        department: departmentOf(customer, owner),
        updatedOn: dayAt(records, 'updatedOn', record),
        dueOn: dayAt(records, 'dueOn', record),
      });
    }
    return rows;
  });
}

/** Reads a level from 1 to 5: by the team's own words, else as it is usually meant. */
function levels(
  records: Records,
  key: string,
  own: ReadonlyMap<string, number>,
): (record: number) => number | null {
  const usual = meant(records, key);
  const raw = records.fields[key]?.raw;
  return (record) => {
    const typed = raw === undefined || own.size === 0 ? null : scalarAt(raw, record);
    const level = typed === null ? undefined : own.get(foldForMatching(String(typed)));
    const value = level ?? usual(record);
    return typeof value === 'number' && value >= 1 && value <= 5 ? value : null;
  };
}

function dayAt(records: Records, key: string, record: number): number | null {
  const column = records.fields[key]?.clean;
  if (column === undefined || kindAt(column, record) !== CellKind.date) return null;
  const value = numberAt(column, record);
  return value === undefined ? null : Math.floor(value);
}

/** Amount bought by each customer over all order lines; 0 for none. */
export function amountsOf(set: RecordSet, directory: CustomerDirectory): Float64Array {
  const amounts = new Float64Array(directory.count);
  for (const records of partsOf(set, 'orders')) {
    const column = records.fields['amount']?.clean;
    if (column === undefined) continue;
    const customers = directory.of(records);
    for (let record = 0; record < records.count; record += 1) {
      const customer = customers[record] ?? -1;
      if (customer >= 0) amounts[customer] = (amounts[customer] ?? 0) + (numberAt(column, record) ?? 0);
    }
  }
  return amounts;
}
