import { Document } from '../../../src/host/document';
import { saveXlsx } from '../../../src/host/xlsx';
import { failureOf, openWorkbook } from '../../setup/excel';

/** A file with two sheets that look at each other, a table and a format. */
function otherFile(): string {
  const other = Document.withSheets(['名单', '合计']);
  const list = other.sheet('名单');
  const total = other.sheet('合计');
  if (!list || !total) throw new Error('The sheets were just made.');
  list.enter({ top: 0, left: 0, bottom: 2, right: 1 }, [
    ['客户', '金额'],
    ['甲公司', 12],
    ['乙公司', 30],
  ]);
  other.tables.add(list, { area: { top: 0, left: 0, bottom: 2, right: 1 }, hasHeaders: true, name: 'Deals' });
  list.setStyle({ top: 1, left: 1, bottom: 2, right: 1 }, { numberFormat: '0.00' });
  total.enter({ top: 0, left: 0, bottom: 1, right: 0 }, [["=SUM('名单'!B2:B3)"], ['=SUM(Deals[金额])']]);
  const { bytes } = saveXlsx(other);
  return Buffer.from(bytes).toString('base64');
}

// Source: learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)
describe('Workbook.insertWorksheetsFromBase64', () => {
  it('puts all sheets at the end and answers with their ids', async () => {
    const { run, document } = openWorkbook(Document.withSheets(['甲']));
    const names = await run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(otherFile());
      await context.sync();
      const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id));
      for (const sheet of sheets) sheet.load('name');
      await context.sync();
      return sheets.map(({ name }) => name);
    });
    expect(names).toEqual(['名单', '合计']);
    expect(document.sheets.map(({ name }) => name)).toEqual(['甲', '名单', '合计']);
  });

  it('brings values, formats, tables and formulas along', async () => {
    const { run } = openWorkbook();
    await run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(otherFile());
      await context.sync();
      const amounts = context.workbook.worksheets.getItem('名单').getRange('B2:B3');
      amounts.load('values, numberFormat');
      const sums = context.workbook.worksheets.getItem('合计').getRange('A1:A2');
      sums.load('values');
      const table = context.workbook.tables.getItem('Deals');
      table.load('name');
      await context.sync();
      expect(amounts.values).toEqual([[12], [30]]);
      expect(amounts.numberFormat).toEqual([['0.00'], ['0.00']]);
      expect(sums.values).toEqual([[42], [42]]);
      expect(table.name).toBe('Deals');
    });
  });

  it('gives taken names a number, and the formulas of the other sheets follow', async () => {
    const { run } = openWorkbook(Document.withSheets(['名单']));
    await run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(otherFile());
      context.workbook.insertWorksheetsFromBase64(otherFile());
      await context.sync();
      const sums = context.workbook.worksheets.getItem('合计 (2)').getRange('A1:A2');
      sums.load('formulas, values');
      await context.sync();
      expect(sums.formulas).toEqual([["=SUM('名单 (3)'!B2:B3)"], ['=SUM(Deals_2[金额])']]);
      expect(sums.values).toEqual([[42], [42]]);
    });
  });

  it('takes some of the sheets, to where they are wanted', async () => {
    const { run, document } = openWorkbook(Document.withSheets(['甲', '乙']));
    await run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(otherFile(), {
        sheetNamesToInsert: ['合计'],
        positionType: 'After',
        relativeTo: '甲',
      });
      await context.sync();
    });
    expect(document.sheets.map(({ name }) => name)).toEqual(['甲', '合计', '乙']);
  });

  it('refuses what is no workbook, and a sheet that is not in it', async () => {
    const { run } = openWorkbook();
    expect(await failureOf(run, ({ workbook }) => workbook.insertWorksheetsFromBase64('5a6i'))).toMatchObject(
      {
        code: 'InvalidArgument',
      },
    );
    expect(
      await failureOf(run, ({ workbook }) =>
        workbook.insertWorksheetsFromBase64(otherFile(), { sheetNamesToInsert: ['没有'] }),
      ),
    ).toMatchObject({ code: 'ItemNotFound' });
  });
});
