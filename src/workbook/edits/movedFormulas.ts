import type { FormulaRecord, RowRecord } from '../store/journal';
import { movedRow } from '../undo/recordedPlaces';
import { cellClusters } from './cellClusters';

/**
 * Queues formulas that speak of rows which move: as they read once these have (`after`), where Excel does not see to it
 * itself, or as they did before. Formulas in a row that went are none.
 */
export function queueFormulas(
  sheet: Excel.Worksheet,
  { formulas, rows }: { readonly formulas: readonly FormulaRecord[]; readonly rows: readonly RowRecord[] },
  state: 'before' | 'after',
): void {
  const placed = formulas.flatMap((record) => {
    if (state === 'before') return { ...record, text: record.before };
    const row = record.follows ? undefined : movedRow(record, rows);
    return row === undefined ? [] : { ...record, row, text: record.after };
  });
  for (const { row, column, rows: count, items } of cellClusters(placed)) {
    // A cell whose item is missing stays as it is: null skips it.
    sheet.getRangeByIndexes(row - 1, column - 1, count, 1).formulas = items.map((item) => [
      item?.text ?? null,
    ]);
  }
}
