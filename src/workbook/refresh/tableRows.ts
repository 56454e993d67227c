import type { Exchange } from '../exchange';
import type { RowChange } from './rowChanges';

/** Puts rows into a table; `null` leaves a cell to the formula of its column. */
export function addRows(table: Excel.Table, at: number, { count, columns }: RowChange): void {
  const blank = Array.from({ length: count }, () => new Array<null>(columns).fill(null));
  table.rows.add(at, blank as unknown as string[][]);
}

/** Takes rows out of a table, from the bottom up. */
export async function removeRows(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  changes: readonly RowChange[],
): Promise<void> {
  for (const { row, column, count, columns } of changes) {
    await exchange.room(2);
    sheet.getRangeByIndexes(row, column, count, columns).delete('Up');
  }
}

/** Takes off what somebody may have marked the neighbours of new rows with. */
export function plain({ format: { fill, font } }: Excel.Range): void {
  fill.clear();
  font.color = '#000000';
  font.bold = false;
  font.italic = false;
  font.underline = 'None';
  font.strikethrough = false;
}
