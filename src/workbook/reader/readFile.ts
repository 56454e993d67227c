import type { SheetTable } from '../../core/table';
import { throwIfCancelled } from '../codedError';
import { Exchange, inWorkbook } from '../exchange';
import { fileText, requestGuestCheck } from '../guestSheets';
import { isOwnSheet, stagingPrefix } from '../ownSheets';
import { readSheetTables } from './sheetReading';
import { requestWorkbookFacts, workbookFacts } from './workbookFacts';
import type { SheetHandle } from './workbookFacts';

/** The workbook as it was before the guests came. */
interface Home {
  readonly sheetIds: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly active: string;
}

/**
 * Reads the sheets of an .xlsx file that is not open. Excel opens files by putting their sheets into a workbook only, so
 * they are put into this one, hidden, read, and taken out again, whatever happens on the way. Very hidden sheets and
 * those the add-in keeps for itself are not read.
 *
 * @returns the sheets in their order, under the names they have in the file (a number behind those that are taken here)
 * @throws CodedError `workbook.fileTooLarge`, `workbook.readOnly`, `workbook.structureProtected`, `workbook.cancelled`
 */
export async function readFile(file: Uint8Array, signal?: AbortSignal): Promise<readonly SheetTable[]> {
  let home: Home | undefined;
  try {
    return await inWorkbook(async (context) => {
      const text = fileText(file);
      const { workbook } = context;
      const checkGuests = requestGuestCheck(context);
      const factsRequest = requestWorkbookFacts(context);
      const active = workbook.worksheets.getActiveWorksheet();
      active.load('id');
      await context.sync();
      checkGuests();
      throwIfCancelled(signal);
      const { is1904 } = workbookFacts(factsRequest);
      home = {
        sheetIds: new Set(factsRequest.worksheets.items.map(({ id }) => id)),
        names: new Set(factsRequest.names.items.map(({ name }) => name)),
        active: active.id,
      };
      workbook.insertWorksheetsFromBase64(text, { positionType: 'End' });
      await context.sync();
      const handles = await guestsOf(context, home);
      // Out of sight; and should this be the end of the pane, the next run removes sheets of such names.
      handles.forEach(({ sheet }, at) => {
        sheet.visibility = 'Hidden';
        sheet.name = `${stagingPrefix}${at + 1}`;
      });
      workbook.worksheets.getItem(home.active).activate();
      const shown = handles.filter(
        ({ name, visibility }) => visibility !== 'veryHidden' && !isOwnSheet(name),
      );
      const exchange = new Exchange(context, { writes: false, signal });
      const read = await readSheetTables(exchange, shown, { is1904, mayWrite: true, signal });
      return read.map(({ look: { handle }, table }) => ({ ...table, visibility: handle.visibility }));
    });
  } finally {
    if (home) await sendHome(home);
  }
}

/** The sheets that were not there before. */
async function guestsOf(context: Excel.RequestContext, { sheetIds }: Home): Promise<SheetHandle[]> {
  const request = requestWorkbookFacts(context, false);
  await context.sync();
  const { sheets, ownSheets } = workbookFacts(request);
  return [...sheets, ...ownSheets.values()].filter(({ id }) => !sheetIds.has(id));
}

/** Takes the guests out, with the names that came with them, and shows the sheet the user had in front. */
async function sendHome(home: Home): Promise<void> {
  const leave = () =>
    inWorkbook(async (context) => {
      const { worksheets, names } = context.workbook;
      names.load('items/name,items/formula');
      const guests = await guestsOf(context, home);
      if (guests.length === 0) return;
      for (const item of names.items) {
        const speaksOfGuest = guests.some(({ name }) => String(item.formula).includes(name));
        if (!home.names.has(item.name) && speaksOfGuest) item.delete();
      }
      worksheets.getItem(home.active).activate();
      for (const { sheet, visibility } of guests) {
        // Excel does not delete a very hidden sheet.
        if (visibility === 'veryHidden') sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
    });
  // An exchange may fail once, for whatever reason; the second attempt finds what the first left.
  await leave().catch(leave);
}
