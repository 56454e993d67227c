import type { Document, Sheet } from '../../document';
import type { Arguments } from '../../wire/arguments';
import { readText } from '../../wire/arguments';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { FileError, openXlsx } from '../../xlsx';

/** Where new sheets go: `positionType` and `relativeTo` (a sheet's name or id) as `Excel.InsertWorksheetOptions` has them. */
function positionIn(document: Document, positionType: string, relativeTo: string | undefined): number {
  const beside = relativeTo === undefined ? undefined : document.sheet(relativeTo);
  if (relativeTo !== undefined && beside === undefined) throw itemNotFound();
  switch (positionType) {
    case 'None':
    case 'End':
      return document.sheets.length;
    case 'Beginning':
      return 0;
    case 'Before':
      return beside?.position ?? 0;
    case 'After':
      return beside === undefined ? document.sheets.length : beside.position + 1;
    default:
      throw invalidArgument(`"${positionType}" is no position for a sheet.`);
  }
}

function sheetsOf(base64: string, wanted: unknown): readonly Sheet[] {
  const { document } = openFile(base64);
  if (wanted === undefined || wanted === null) return document.sheets;
  if (!Array.isArray(wanted)) throw invalidArgument('sheetNamesToInsert must be an array of names.');
  return wanted.map((name) => {
    const sheet = document.sheet(readText(name));
    if (sheet === undefined) throw itemNotFound();
    return sheet;
  });
}

function openFile(base64: string): { readonly document: Document } {
  try {
    return openXlsx(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch (error) {
    if (error instanceof FileError || (error instanceof Error && error.name === 'InvalidCharacterError')) {
      throw invalidArgument('The text is not a workbook in base64.');
    }
    throw error;
  }
}

/**
 * `Workbook.insertWorksheetsFromBase64`: ids of the sheets put in.
 * Source: learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)
 */
export function insertSheets(document: Document, args: Arguments): string[] {
  const { positionType = 'End', relativeTo, sheetNamesToInsert } = args.record(1);
  const position = positionIn(
    document,
    readText(positionType),
    relativeTo === undefined || relativeTo === null ? undefined : readText(relativeTo),
  );
  const inserted = document.insertSheets(sheetsOf(args.text(0), sheetNamesToInsert), position);
  return inserted.map(({ id }) => id);
}
