import { queueReverse } from './edits/queueEdits';
import type { SheetEdits } from './edits/planEdits';
import { stagingPrefix } from './ownSheets';
import type { SheetHandle } from './reader/workbookFacts';

/** What a failed commit may have left, and how to take it back. */
export interface Undoing {
  /** Sheets this commit has made, as far as their ids are known. */
  readonly madeSheetIds: Set<string>;
  /** The add-in's own hidden sheets that were not there before. */
  readonly ownSheetsMade: string[];
  /** Sheets that the swap parks, with the name they had. */
  readonly replaced: readonly SheetHandle[];
  /** Defined names that were not there before. */
  readonly newNames: readonly string[];
  /** Formulas of the defined names the swap points elsewhere. */
  readonly formerNames: ReadonlyMap<string, string>;
  /** Queues the reverse of what the swap wrote into sheets that stay. */
  readonly takeBack: ((context: Excel.RequestContext) => void)[];
  /** Edits of user cells the swap carries out; none before it. */
  readonly edits: SheetEdits[];
}

const PARKED = '_old';

/**
 * Brings the workbook back to where a commit began, whatever part of it was carried out. A second failure here leaves
 * hidden sheets under names the next run removes.
 */
export async function rollBack(undoing: Undoing): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.load('items/id,items/name');
      workbook.names.load('items/name');
      workbook.tables.load('items/name,items/worksheet/id');
      const edited = undoing.edits.map((edits) => {
        const sheet = workbook.worksheets.getItem(edits.handle.id);
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('rowCount');
        return { edits, sheet, used };
      });
      await context.sync();

      const replacedById = new Map(undoing.replaced.map((handle) => [handle.id, handle]));
      const isOurs = (sheet: Excel.Worksheet) =>
        !replacedById.has(sheet.id) &&
        (undoing.madeSheetIds.has(sheet.id) || sheet.name.startsWith(stagingPrefix));
      for (const { edits, sheet, used } of edited) {
        const rows = used.isNullObject ? 0 : used.rowCount;
        queueReverse(sheet, edits, edits.rows.length > 0 && rows !== edits.usedRows);
      }
      for (const queue of undoing.takeBack) queue(context);
      for (const sheet of workbook.worksheets.items.filter(isOurs)) sheet.delete();
      for (const sheet of workbook.worksheets.items) {
        const former = replacedById.get(sheet.id);
        if (!former || former.name === sheet.name) continue;
        sheet.name = former.name;
        sheet.visibility = former.visibility === 'visible' ? 'Visible' : 'Hidden';
      }
      for (const table of workbook.tables.items) {
        if (replacedById.has(table.worksheet.id) && table.name.endsWith(PARKED)) {
          table.name = table.name.slice(0, -PARKED.length);
        }
      }
      for (const [name, formula] of undoing.formerNames) workbook.names.getItem(name).formula = formula;
      const newNames = new Set(undoing.newNames.map((name) => name.toLowerCase()));
      for (const item of workbook.names.items) if (newNames.has(item.name.toLowerCase())) item.delete();
      for (const sheet of workbook.worksheets.items) {
        if (!undoing.ownSheetsMade.includes(sheet.name)) continue;
        // Excel does not delete a very hidden sheet.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
    });
  } catch {
    // The first failure is what the user is told; leftovers are hidden and the next run removes them.
  }
}
