import { message } from '../core';
import { CodedError } from './codedError';
import { inWorkbook } from './exchange';
import { PAYLOAD_TARGET } from './payload';

/** Bytes turned into characters at a time: more arguments than this overflow the stack. */
const CHUNK = 32_768;

/**
 * Puts the sheets of an .xlsx file in behind the others; they are the user's from then on. Names that are taken get a
 * number. The first of them comes to the front.
 * @returns names of the sheets, in order
 * @throws CodedError `workbook.fileTooLarge` when the file does not fit into one request, `workbook.readOnly` and
 * `workbook.structureProtected` when nothing can be put in
 */
export function insertFile(file: Uint8Array): Promise<readonly string[]> {
  const text = base64(file);
  if (text.length > PAYLOAD_TARGET) return Promise.reject(new CodedError(message('workbook.fileTooLarge')));
  return inWorkbook(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    workbook.protection.load('protected');
    await context.sync();
    if (workbook.readOnly) throw new CodedError(message('workbook.readOnly'));
    if (workbook.protection.protected) throw new CodedError(message('workbook.structureProtected'));
    const ids = workbook.insertWorksheetsFromBase64(text, { positionType: 'End' });
    await context.sync();
    const sheets = ids.value.map((id) => workbook.worksheets.getItem(id));
    for (const sheet of sheets) sheet.load('name');
    sheets[0]?.activate();
    await context.sync();
    return sheets.map(({ name }) => name);
  });
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(text);
}
