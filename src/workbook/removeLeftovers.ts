import { formerPrefix, stagingPrefix } from './ownSheets';
import { readSections, requestSections } from './store/sections';
import { formerSheetsIn } from './undo/formerSheets';

/**
 * Deletes what a finished swap put aside and nothing remembers. The run has succeeded by then: should this fail, the
 * next run deletes it.
 */
export async function removeLeftovers(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const request = requestSections(context);
      await context.sync();
      const formers = formerSheetsIn(await readSections(context, request));
      const kept = new Set(Object.values(formers).map(({ sheet }) => sheet));
      const leftovers = worksheets.items.filter(
        ({ name }) => name.startsWith(stagingPrefix) || (name.startsWith(formerPrefix) && !kept.has(name)),
      );
      if (leftovers.length === 0) return;
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
