import { message } from '../core';
import { CodedError } from './codedError';
import { inWorkbook } from './exchange';

/** Shows a cell, rows and columns from 1; the sheet comes to the front. */
export function selectCell(sheetName: string, row: number, column: number): Promise<void> {
  return inWorkbook(async (context) => {
    const sheet = await visibleSheet(context, sheetName);
    sheet.activate();
    sheet.getCell(row - 1, column - 1).select();
    await context.sync();
  });
}

export function activateSheet(sheetName: string): Promise<void> {
  return inWorkbook(async (context) => {
    (await visibleSheet(context, sheetName)).activate();
    await context.sync();
  });
}

export function readWorkbookName(): Promise<string> {
  return inWorkbook(async (context) => {
    context.workbook.load('name');
    await context.sync();
    return context.workbook.name;
  });
}

async function visibleSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new CodedError(message('workbook.sheetMissing', { sheet: name }));
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  return sheet;
}
