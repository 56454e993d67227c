import type { RecordSet } from '../books';
import type { CustomerDirectory } from '../customers';
import { scalarAt } from '../table';
import type { SheetTable } from '../table';

/** Starts the id of every card sheet; the 客户编号 follows. */
export const cardSheetPrefix = 'card.';

/** The customer of a 客户编号 or an exact name; -1 where nobody has it. */
export function customerNamed({ ids, names }: CustomerDirectory, wanted: string): number {
  const byId = ids.indexOf(wanted);
  return byId >= 0 ? byId : names.indexOf(wanted);
}

/**
 * The customer a row is about: whom its record belongs to, else whose card the sheet is, else whose number or name one
 * of its cells holds (result sheets, sheets of the user's own). -1 where it is about nobody.
 *
 * @param row sheet row, from 1
 */
export function customerAtRow(
  sheets: readonly SheetTable[],
  set: RecordSet,
  directory: CustomerDirectory,
  sheet: string,
  row: number,
): number {
  for (const records of set.parts) {
    if (records.sheet !== sheet) continue;
    const own = Object.values(records.fields).flatMap((field) => field?.cellRows ?? []);
    const record = [records.rows, ...own].reduce(
      (found, rows) => (found < 0 ? rows.indexOf(row) : found),
      -1,
    );
    const customer = record < 0 ? -1 : (directory.of(records)[record] ?? -1);
    if (customer >= 0) return customer;
  }
  const table = sheets.find(({ name }) => name === sheet);
  if (table === undefined) return -1;
  if (table.reportId?.startsWith(cardSheetPrefix) === true)
    return directory.ids.indexOf(table.reportId.slice(cardSheetPrefix.length));
  const at = row - table.firstRow;
  const cells = at < 0 ? [] : table.columns.map((column) => String(scalarAt(column, at) ?? ''));
  const named = cells.filter((cell) => cell !== '').map((cell) => customerNamed(directory, cell));
  return named.find((customer) => customer >= 0) ?? -1;
}
