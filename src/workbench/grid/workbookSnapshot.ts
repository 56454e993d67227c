import type { IWorkbookData, LocaleType } from '@univerjs/core';
import { PLAIN } from '../../host';
import type { Document, Sheet } from '../../host';
import { cellLook } from './cellLook';
import { conditionalRules } from './conditionalRules';
import { Looks, pixels, sheetFrame, sheetSnapshot } from './sheetSnapshot';
import { validationRules } from './validationRules';

/** Notes of a sheet by row and column, as the grid's plugin for notes keeps them. */
function notesOf(sheet: Sheet): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  for (const { row, column, content, width, height } of sheet.notes.all()) {
    const line = (notes[row] ??= {});
    line[column] = {
      id: `${sheet.id}/${String(row)}/${String(column)}`,
      row,
      col: column,
      note: content,
      width: pixels(width),
      height: pixels(height),
    };
  }
  return notes;
}

/** What the grid's plugins keep beside the cells: their names for it, and how it is made of a sheet. */
const LAYERS: Readonly<Record<string, (sheet: Sheet) => unknown>> = {
  SHEET_DATA_VALIDATION_PLUGIN: validationRules,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: conditionalRules,
  SHEET_NOTE_PLUGIN: notesOf,
};

/** Sheets the grid is given; very hidden ones it never hears of. */
const shownSheets = (document: Document): Sheet[] =>
  document.sheets.filter(({ visibility }) => visibility !== 'VeryHidden');

const resourcesOf = (document: Document) =>
  Object.entries(LAYERS).map(([name, layer]) => ({
    name,
    data: JSON.stringify(Object.fromEntries(shownSheets(document).map((sheet) => [sheet.id, layer(sheet)]))),
  }));

/** The whole document for the grid. */
export function workbookSnapshot(document: Document, locale: LocaleType, unitId: string): IWorkbookData {
  const looks = new Looks();
  const sheets = Object.fromEntries(
    shownSheets(document).map((sheet) => [sheet.id, sheetSnapshot(sheet, looks)]),
  );
  return {
    id: unitId,
    name: document.name,
    appVersion: '0.25.1',
    locale,
    styles: looks.styles,
    defaultStyle: cellLook(document.styles.style(PLAIN)),
    sheetOrder: shownSheets(document).map(({ id }) => id),
    sheets,
    resources: resourcesOf(document),
  };
}

/** Everything but the cells, as one text: as long as it stays the same, pushing cells is enough. */
export function frameSignature(document: Document): string {
  const tables = document.tables
    .all()
    .map(({ sheet, area, style, showBandedRows }) => [sheet.id, area, style, showBandedRows]);
  return JSON.stringify([shownSheets(document).map(sheetFrame), resourcesOf(document), tables]);
}
