import type { RecordSet } from '../books';
import type { CustomerDirectory } from '../customers';
import { scalarAt } from '../table';
import type { SheetTable } from '../table';

/** Starts the id of every card sheet; the 客户编号 follows. */
export const cardSheetPrefix = 'card.';

/** Finds customers by 客户编号 or exact name; -1 where nobody has it. */
export function customersCalled({ ids, names }: CustomerDirectory): (wanted: string) => number {
  const called = new Map<string, number>();
  for (const texts of [ids, names])
    for (const [customer, text] of texts.entries())
      if (text !== '' && !called.has(text)) called.set(text, customer);
  return (wanted) => called.get(wanted) ?? -1;
}

/** A run of sheet rows, from 1, the last included. */
export interface RowSpan {
  readonly sheet: string;
  readonly row: number;
  readonly lastRow: number;
}

/**
 * The customers some rows are about, each once, from the top down: whom a row's record belongs to, else whose card the
 * sheet is, else whose number or name one of its cells holds (result sheets, sheets of the user's own). Rows that are
 * about nobody are passed over; whole columns may be selected.
 */
export function customersInRows(
  sheets: readonly SheetTable[],
  set: RecordSet,
  directory: CustomerDirectory,
  { sheet, row, lastRow }: RowSpan,
): readonly number[] {
  const table = sheets.find(({ name }) => name === sheet);
  if (table?.reportId?.startsWith(cardSheetPrefix) === true)
    return [directory.ids.indexOf(table.reportId.slice(cardSheetPrefix.length))].filter((at) => at >= 0);
  const isIn = (each: number) => each >= row && each <= lastRow;
  const byRow = new Map<number, number>();
  for (const records of set.parts) {
    if (records.sheet !== sheet) continue;
    const customers = directory.of(records);
    const cellRows = Object.values(records.fields).flatMap((field) =>
      field?.cellRows ? [field.cellRows] : [],
    );
    for (const rows of [records.rows, ...cellRows])
      for (const [record, each] of rows.entries())
        if (isIn(each) && !byRow.has(each)) byRow.set(each, customers[record] ?? -1);
  }
  if (table !== undefined) {
    const other = rowReader(table, directory);
    const end = Math.min(lastRow, table.firstRow + table.rowCount - 1);
    for (let each = Math.max(row, table.firstRow); each <= end; each += 1)
      if ((byRow.get(each) ?? -1) < 0) byRow.set(each, other(each));
  }
  const found = [...byRow].sort(([a], [b]) => a - b).map(([, customer]) => customer);
  return [...new Set(found)].filter((customer) => customer >= 0);
}

/** Whom a row that is no record is about, by what its cells hold; -1 for nobody. */
function rowReader({ columns, firstRow }: SheetTable, directory: CustomerDirectory): (row: number) => number {
  const called = customersCalled(directory);
  return (row) => {
    for (const column of columns) {
      const customer = called(String(scalarAt(column, row - firstRow) ?? ''));
      if (customer >= 0) return customer;
    }
    return -1;
  };
}
