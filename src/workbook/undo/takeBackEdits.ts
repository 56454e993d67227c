import type { ValidationRun } from '../dropdowns/validationRuns';
import { writeRuns } from '../dropdowns/writeRuns';
import { queueAppend } from '../edits/appendedRows';
import { carriedOut, listEnds, requestListEnds, shiftOfAppend, shiftOfRow } from '../edits/listEnds';
import type { ListEnd } from '../edits/listEnds';
import { queueFormulas } from '../edits/movedFormulas';
import type { ParkedRows } from '../edits/parkedRows';
import { queueRow, reverseOfRow } from '../edits/queueEdits';
import type { TableRows } from '../edits/rowBelongings';
import { rowMoves } from '../edits/tableGrowth';
import type { SavedFilter } from '../edits/sheetGuard';
import { writeCells } from '../edits/writeCells';
import type { SheetHandle } from '../reader/workbookFacts';
import type { AppendRecord, CellRecord, DropdownRecord, FormulaRecord, RowRecord } from '../store/journal';

/** What taking a batch back changes on one sheet, in this order; each as the batch did it. */
export interface Restored {
  readonly handle: SheetHandle;
  /** Already turned round, in the order they are carried out. */
  readonly rows: readonly RowRecord[];
  /** Additions that go again; none of them has a row that stays. */
  readonly appends: readonly AppendRecord[];
  readonly cells: readonly CellRecord[];
  readonly formulas: readonly FormulaRecord[];
  /** Restored dropdowns with the rules that stood there before. */
  readonly rules: readonly (readonly [DropdownRecord, readonly ValidationRun[]])[];
  /** Filters that are taken off around all of it. */
  readonly filters: readonly SavedFilter[];
  /** Where the lists whose rows move end before. */
  readonly ends: readonly ListEnd[];
  /** Where the tables stand once all rows have moved. */
  readonly tables: readonly TableRows[];
}

/** Does again what a taking back that failed half way had already taken back. */
export async function takeBackEdits(restored: readonly Restored[], parked: ParkedRows): Promise<void> {
  if (restored.length === 0) return;
  try {
    await Excel.run(async (context) => {
      const looks = restored.map((each) => {
        const sheet = context.workbook.worksheets.getItem(each.handle.id);
        return { each, sheet, lists: requestListEnds(sheet, each.ends) };
      });
      await context.sync();
      for (const { each, sheet, lists } of looks) {
        const { rows, appends, cells, filters, ends } = each;
        const leaving = appends.toReversed();
        const removals = leaving.map(shiftOfAppend).map((shift) => ({ ...shift, by: -shift.by }));
        const done = carriedOut([...rows.map(shiftOfRow), ...removals], ends, listEnds(lists));
        for (const filter of filters) filter.clear(sheet);
        // What comes later was not begun while rows were still moving.
        if (done >= rows.length) {
          writeCells(
            sheet,
            cells.map(({ row, column, after }) => ({ row, column, image: after })),
          );
          for (const record of leaving.slice(0, done - rows.length).toReversed()) queueAppend(sheet, record);
        }
        const again = rows.slice(0, done).toReversed().map(reverseOfRow);
        for (const move of rowMoves(again, each.tables).moves) queueRow(context, sheet, move, parked);
        for (const [{ row, column, rows: count }, runs] of each.rules) {
          writeRuns({ sheet, row: row - 1, column: column - 1, rows: count }, runs);
        }
      }
      for (const { each, sheet } of looks) {
        queueFormulas(
          sheet,
          { formulas: each.formulas, rows: each.rows.toReversed().map(reverseOfRow) },
          'after',
        );
        for (const filter of each.filters) filter.restore(sheet);
      }
      await context.sync();
    });
  } catch {
    // The first failure is what the user is told; the history still offers to take the batch back.
  }
}
