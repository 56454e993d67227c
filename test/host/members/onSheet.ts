import { Document } from '../../../src/host/document';
import { failureOf, openWorkbook, type TestWorkbook } from '../../setup/excel';

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs a batch on the first sheet. */
export const onSheet = <T>({ run }: TestWorkbook, batch: Batch<T>): Promise<T> =>
  run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context));

/** The error of a batch on the first sheet. */
export const failing = ({ run }: TestWorkbook, batch: (sheet: Excel.Worksheet) => unknown) =>
  failureOf(run, (context) => batch(context.workbook.worksheets.getItem('Sheet1')));

/** A workbook whose first sheet holds these values from A1. */
export const withValues = (rows: unknown[][]): TestWorkbook => {
  const document = Document.withSheets(['Sheet1']);
  const right = (rows[0]?.length ?? 1) - 1;
  document.sheets[0]?.enter({ top: 0, left: 0, bottom: rows.length - 1, right }, rows as never);
  return openWorkbook(document);
};

/** Where a way over the first sheet leads. */
export const addressAfter = async (
  workbook: TestWorkbook,
  way: (sheet: Excel.Worksheet) => Excel.Range,
): Promise<string> =>
  onSheet(workbook, async (sheet, context) => {
    const range = way(sheet).load('address');
    await context.sync();
    return range.address;
  });
