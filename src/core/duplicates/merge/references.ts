import { recordCell } from '../../books';
import type { RecordSet, Records } from '../../books';
import type { CustomerDirectory } from '../../customers';
import type { Message } from '../../message';
import type { CellEdit } from '../../sheets';
import type { CellScalar } from '../../table';
import { isValue } from './survivor';

/** A row of another book sheet that names a customer. */
export interface Reference {
  readonly records: Records;
  readonly record: number;
}

/** How a customer is named in other sheets. */
export interface CustomerName {
  readonly id: CellScalar;
  readonly name: CellScalar;
}

/** Rows of the other book sheets by the customer they name, for the customers given. */
export function referencesTo(
  set: RecordSet,
  directory: CustomerDirectory,
  customers: ReadonlySet<number>,
): Map<number, Reference[]> {
  const found = new Map<number, Reference[]>();
  for (const records of set.parts) {
    if (records.book === 'registration') continue;
    directory.of(records).forEach((customer, record) => {
      if (!customers.has(customer)) return;
      const held = found.get(customer);
      if (held) held.push({ records, record });
      else found.set(customer, [{ records, record }]);
    });
  }
  return found;
}

/** Sheet columns by which rows of a book sheet name their customer. */
export function namingColumns(records: Records): readonly number[] {
  return ['customerId', 'customerName'].flatMap((key) => {
    const column = records.fields[key]?.column ?? 0;
    return column > 0 ? [column] : [];
  });
}

/** Makes a row name another customer: its number where it gives one, its name where it gives one. */
export function repointed(
  { records, record }: Reference,
  customer: CustomerName,
  cause: Message,
): CellEdit[] {
  const edit = (key: string, after: CellScalar): CellEdit[] => {
    const cell = recordCell(records, key, record);
    if (!cell || !isValue(after) || !isValue(cell.before) || cell.before === after) return [];
    return [{ kind: 'cell', ...cell, after, cause }];
  };
  return [...edit('customerId', customer.id), ...edit('customerName', customer.name)];
}
