import { formerPrefix, stagingPrefix } from './ownSheets';
import { isDeadMark } from './store/registry';
import { readSections, requestSections } from './store/sections';
import { formerSheetsIn } from './undo/formerSheets';

/**
 * Deletes what a finished swap put aside and nothing remembers, and the names that mark sheets that are gone. The run has succeeded by then: should this fail, the
 * next run deletes it.
 */
export async function removeLeftovers(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load('items/name');
      names.load('items/name,items/formula');
      const request = requestSections(context);
      await context.sync();
      const formers = formerSheetsIn(await readSections(context, request));
      const kept = new Set(Object.values(formers).map(({ sheet }) => sheet));
      const leftovers = worksheets.items.filter(
        ({ name }) => name.startsWith(stagingPrefix) || (name.startsWith(formerPrefix) && !kept.has(name)),
      );
      const leaving = new Set(leftovers.map(({ name }) => name));
      const marks = names.items.filter(({ name, formula }) =>
        isDeadMark({ name, formula: String(formula) }, leaving),
      );
      if (leftovers.length + marks.length === 0) return;
      for (const mark of marks) mark.delete();
      for (const sheet of leftovers) {
        // Excel does not delete a very hidden sheet.
        if (sheet.name.startsWith(formerPrefix)) sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
    });
  } catch {
    // Left hidden under a name the next run recognises.
  }
}
