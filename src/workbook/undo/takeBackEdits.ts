import type { ValidationRun } from '../dropdowns/validationRuns';
import { writeRuns } from '../dropdowns/writeRuns';
import { queueAppend } from '../edits/appendedRows';
import { queueRow, reverseOfRow } from '../edits/queueEdits';
import { writeCells } from '../edits/writeCells';
import type { SheetHandle } from '../reader/workbookFacts';
import { movedRows } from '../rollBack';
import type { AppendRecord, CellRecord, DropdownRecord, RowRecord } from '../store/journal';

/** What taking a batch back changes on one sheet, in this order; each as the batch did it. */
export interface Restored {
  readonly handle: SheetHandle;
  /** Already turned round, in the order they are carried out. */
  readonly rows: readonly RowRecord[];
  /** Additions that go again; none of them has a row that stays. */
  readonly appends: readonly AppendRecord[];
  readonly cells: readonly CellRecord[];
  /** Restored dropdowns with the rules that stood there before. */
  readonly rules: readonly (readonly [DropdownRecord, readonly ValidationRun[]])[];
  /** Rows of the used range before. */
  readonly usedRows: number;
}

/** Does again what a taking back that failed half way had already taken back. */
export async function takeBackEdits(restored: readonly Restored[]): Promise<void> {
  if (restored.length === 0) return;
  try {
    await Excel.run(async (context) => {
      const looks = restored.map((each) => {
        const sheet = context.workbook.worksheets.getItem(each.handle.id);
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('rowCount');
        return { each, sheet, used };
      });
      await context.sync();
      for (const { each, sheet, used } of looks) {
        const now = used.isNullObject ? 0 : used.rowCount;
        const rows = movedRows({ ...each, appends: [] }, now, false) ?? 0;
        // What comes later was not begun while rows were still moving.
        if (rows === each.rows.length) {
          writeCells(
            sheet,
            each.cells.map(({ row, column, after }) => ({ row, column, image: after })),
          );
          if (now < each.usedRows) for (const record of each.appends) queueAppend(sheet, record);
        }
        for (const record of each.rows.slice(0, rows).toReversed()) queueRow(sheet, reverseOfRow(record));
        for (const [{ row, column, rows: count }, runs] of each.rules) {
          writeRuns({ sheet, row: row - 1, column: column - 1, rows: count }, runs);
        }
      }
      await context.sync();
    });
  } catch {
    // The first failure is what the user is told; the history still offers to take the batch back.
  }
}
