import type { RowRecord } from '../store/journal';
import type { TableRows } from './rowBelongings';

/** A row move, and the table that has to be told to take the row in. */
export interface RowMove {
  readonly record: RowRecord;
  readonly grows: string | undefined;
}

/**
 * Which of the moves, in the order they are carried out, put a row below the last one of its table: Excel takes in by
 * itself what comes between its rows, or above its totals. Also where the tables stand after them.
 */
export function rowMoves(
  records: readonly RowRecord[],
  tables: readonly TableRows[],
): { readonly moves: readonly RowMove[]; readonly tables: readonly TableRows[] } {
  const now = tables.map((table) => ({ ...table }));
  const moves = records.map((record) => {
    let grows: string | undefined;
    for (const table of now) {
      const first = table.top + (table.hasHeader ? 1 : 0);
      const isBelow = record.row === table.bottom + 1 && !table.hasTotals && table.name === record.table;
      if (record.kind === 'removeRow') {
        if (record.row < table.top) table.top -= 1;
        if (record.row <= table.bottom) table.bottom -= 1;
      } else if (record.row <= table.bottom) {
        if (record.row < first) table.top += 1;
        table.bottom += 1;
      } else if (isBelow) {
        grows = table.name;
        table.bottom += 1;
      }
    }
    return { record, grows };
  });
  return { moves, tables: now };
}
