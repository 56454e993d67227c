import type { Document } from '../../src/host/document';
import { isOwnSheet } from '../../src/workbook/ownSheets';

/** Everything of the sheets a user sees and of the names and tables on them, as plain data to compare. */
export function documentImage(document: Document) {
  const sheets = document.sheets
    .filter(({ name }) => !isOwnSheet(name))
    .map((sheet) => {
      const area = sheet.usedArea();
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        formulas: area ? sheet.formulas(area) : [],
        values: area ? sheet.values(area) : [],
        formats: area ? sheet.numberFormats(area) : [],
        tables: document.tables.all(sheet).map(({ name, area: place }) => ({ name, place })),
      };
    });
  return { sheets, names: document.names.all().map(({ name }) => name) };
}

/** Names of all sheets, hidden ones too. */
export function sheetNames(document: Document): string[] {
  return document.sheets.map(({ name }) => name);
}
