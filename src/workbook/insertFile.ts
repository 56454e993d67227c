import { codedErrorOf } from './codedError';
import { inWorkbook } from './exchange';
import { fileText, requestGuestCheck } from './guestSheets';

/**
 * Puts the sheets of an .xlsx file in behind the others; they are the user's from then on. Names that are taken get a
 * number. The first of them comes to the front.
 * @returns names of the sheets, in order
 * @throws CodedError `workbook.fileTooLarge` when the file does not fit into one request, `workbook.readOnly` and
 * `workbook.structureProtected` when nothing can be put in
 */
export function insertFile(file: Uint8Array): Promise<readonly string[]> {
  return inWorkbook(async (context) => {
    const { workbook } = context;
    const text = fileText(file);
    const checkGuests = requestGuestCheck(context);
    workbook.worksheets.load('items/id');
    await context.sync();
    checkGuests();
    const known = new Set(workbook.worksheets.items.map(({ id }) => id));
    try {
      workbook.insertWorksheetsFromBase64(text, { positionType: 'End' });
      await context.sync();
      return await cameIn(context, known);
    } catch (error) {
      // The sheets come all or none, and nothing is to be put in twice because an answer was lost.
      const names = await Excel.run((later) => cameIn(later, known)).catch(() => []);
      if (names.length > 0) return names;
      throw codedErrorOf(error);
    }
  });
}

/** Brings the first of the sheets that were not known before to the front; answers all their names, in order. */
async function cameIn(context: Excel.RequestContext, known: ReadonlySet<string>): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const sheets = worksheets.items.filter(({ id }) => !known.has(id));
  const front = sheets.find(({ visibility }) => visibility === 'Visible');
  front?.activate();
  if (front) await context.sync();
  return sheets.map(({ name }) => name);
}
