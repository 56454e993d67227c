import { message } from '../../../src/core';
import { Document } from '../../../src/host/document';
import type { Sheet } from '../../../src/host/document';
import { CodedError, commit, revert } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { documentImage } from '../documentImage';
import { changesOf, controls, scoresSheet } from '../reports';

const at = (minute: number) => ({ ...controls, at: `2026-11-01T10:${10 + minute}:00` });
const report = (days: number) =>
  changesOf([
    scoresSheet([
      ['001', days, '重要价值'],
      ['002', 2 * days, '一般价值'],
    ]),
  ]);

const written = [
  "='RFM 评分'!B4",
  '=SUM(kb_rfm[距今天数])',
  '=XLOOKUP("002",kb_rfm[客户编号],kb_rfm[距今天数])&"kb_rfm_old1 \'RFM 评分\'!"',
  "=SUM('RFM 评分'!$B$4:$B$5)+ROWS(kb_rfm)",
  '=1+1',
];

/** A workbook with a report and a user's sheet of formulas that refer to it. */
async function watched() {
  const document = Document.withSheets(['看板']);
  const workbook = openWorkbook(document);
  await commit(report(3), at(0));
  const board = document.sheet('看板');
  if (!board) throw new Error('No board.');
  written.forEach((formula, row) => {
    board.enter({ top: row, left: 0, bottom: row, right: 0 }, [[formula]]);
  });
  document.names.add('总天数', '=SUM(kb_rfm[距今天数])');
  document.names.add('首行', "='RFM 评分'!$B$4");
  document.settle();
  return { ...workbook, board };
}

const column = { top: 0, left: 0, bottom: written.length - 1, right: 0 };
const formulas = (sheet: Sheet) => sheet.formulas(column).map(([formula]) => formula);
const values = (sheet: Sheet) => sheet.values(column).map(([value]) => value);
const isRelinked = (sheet: Sheet) => formulas(sheet).every((formula, row) => formula === written[row]);
const expected = (days: number) => [days, 3 * days, `${2 * days}kb_rfm_old1 'RFM 评分'!`, 3 * days + 2, 2];

describe('formulas of users that refer to a report', () => {
  it('keep referring to it however often it is made anew, and read what it says now', async () => {
    const { document, board } = await watched();
    expect(values(board)).toEqual(expected(3));
    for (const run of [1, 2, 3]) {
      const { notes } = await commit(report(10 * run), at(run));
      document.settle();
      expect(notes).toEqual([]);
      expect(formulas(board)).toEqual(written);
      expect(values(board)).toEqual(expected(10 * run));
      expect(document.names.get('总天数')?.formula).toBe('=SUM(kb_rfm[距今天数])');
      expect(document.names.get('首行')?.formula).toBe("='RFM 评分'!$B$4");
    }
  });

  it('refer to the sheet that comes back when a run is taken back, and to the next that is made', async () => {
    const { document, board } = await watched();
    const { batch } = await commit(report(10), at(1));
    await revert(batch);
    document.settle();
    expect(formulas(board)).toEqual(written);
    expect(values(board)).toEqual(expected(3));
    await commit(report(20), at(2));
    document.settle();
    expect(formulas(board)).toEqual(written);
    expect(values(board)).toEqual(expected(20));
  });

  it('are left on a protected sheet, with a note, and pointed at the report by the next run after that', async () => {
    const { document, board } = await watched();
    board.protection.protect({});
    const { notes } = await commit(report(10), at(1));
    expect(notes).toEqual([message('workbook.formulasBehind', { sheet: '看板', count: 4 })]);
    expect(values(board)[0]).toBe(3);
    board.protection.unprotect();
    await commit(report(20), at(2));
    document.settle();
    expect(formulas(board)).toEqual(written);
    expect(values(board)).toEqual(expected(20));
  });

  it('on a protected sheet keep a run from being taken back: they could not follow', async () => {
    const { document, board } = await watched();
    const { batch } = await commit(report(10), at(1));
    board.protection.protect({});
    const before = documentImage(document);
    const refusal = { problem: message('workbook.sheetProtected', { sheet: '看板' }) };
    await expect(revert(batch)).rejects.toMatchObject(refusal);
    expect(documentImage(document)).toEqual(before);
  });

  it('stand in rows a filter hides as well, and the filter stays', async () => {
    const { document, board, run } = await watched();
    board.enter({ top: 9, left: 2, bottom: 12, right: 3 }, [
      ['地区', '天数'],
      ['华东', '=SUM(kb_rfm[距今天数])'],
      ['华南', "='RFM 评分'!B4"],
      ['华东', "='RFM 评分'!B5"],
    ]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('看板');
      const table = sheet.tables.add('C10:D13', true);
      table.columns.getItemAt(0).filter.applyValuesFilter(['华东']);
      await context.sync();
    });
    await commit(report(10), at(1));
    document.settle();
    expect(board.values({ top: 10, left: 3, bottom: 12, right: 3 })).toEqual([[30], [10], [20]]);
    expect([10, 11, 12].map((row) => board.rows.isHidden(row))).toEqual([false, true, false]);
  });

  it.each(['commit', 'revert'] as const)(
    'are as they were, or told of, whichever exchange of a %s fails',
    async (kind) => {
      const start = async () => {
        const workbook = await watched();
        const { batch } = await commit(report(10), at(1));
        const act = () => (kind === 'commit' ? commit(report(20), at(2)) : revert(batch));
        workbook.host.faults.clear();
        return { ...workbook, act };
      };
      const counted = await start();
      await counted.act();
      for (let number = 1; number <= counted.host.faults.requests; number += 1) {
        const { document, board, host, act } = await start();
        const before = documentImage(document);
        host.faults.failRequest(number, { failure: 'InvalidOrTimedOutSession' });
        const outcome = await act().catch((error: unknown) => error);
        if (outcome instanceof CodedError) expect(documentImage(document)).toEqual(before);
        else expect(outcome).toHaveProperty('notes', isRelinked(board) ? [] : [expect.anything()]);
        await commit(report(30), at(3));
        document.settle();
        expect(formulas(board)).toEqual(written);
        expect(values(board)).toEqual(expected(30));
      }
    },
  );

  it('cost one exchange where there are none', async () => {
    const syncs = async (formula: string) => {
      const document = Document.withSheets(['看板']);
      const { host } = openWorkbook(document);
      await commit(report(3), at(0));
      document.sheet('看板')?.enter({ top: 0, left: 0, bottom: 0, right: 0 }, [[formula]]);
      const before = host.traffic.totals().syncs;
      await commit(report(10), at(1));
      return host.traffic.totals().syncs - before;
    };
    const [none, some] = [await syncs('甲'), await syncs('=SUM(kb_rfm[距今天数])')];
    expect(some - none).toBeLessThanOrEqual(4);
  });
});

describe('charts, conditional formats and dropdowns of users that refer to a report', () => {
  const drawn = async () => {
    const { document, board, run } = await watched();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('看板');
      const source = worksheets.getItem('RFM 评分');
      const chart = sheet.charts.add('ColumnClustered', source.getRange('B4:B5'), 'Columns');
      chart.series.getItemAt(0).setXAxisValues(source.getRange('A4:A5'));
      sheet.getRange('H1:H2').values = [['选择'], ['001']];
      sheet.getRange('H2').dataValidation.rule = {
        list: { inCellDropDown: true, source: "='RFM 评分'!$A$4:$A$5" },
      };
      const formats = sheet.getRange('H2:H9').conditionalFormats;
      formats.add('Custom').custom.rule.formula = "=COUNTIF('RFM 评分'!$A$4:$A$5,$H2)>0";
      formats.add('CellValue').cellValue.rule = { formula1: "='RFM 评分'!$B$4", operator: 'GreaterThan' };
      await context.sync();
    });
    const image = () => ({
      charts: board.charts.map(({ series }) => series.map(({ values, categories }) => [values, categories])),
      rules: board.conditionalFormats.items.map(({ rule }) => rule),
      validations: board.validations.items,
    });
    return { document, image };
  };

  it('refer to it however often it is made anew, and again once that is taken back', async () => {
    const { document, image } = await drawn();
    const before = JSON.stringify(image()).replaceAll("'RFM 评分'", 'RFM 评分');
    expect(before).toContain('RFM 评分!$B$4:$B$5');
    const now = () => JSON.stringify(image()).replaceAll("'RFM 评分'", 'RFM 评分');
    let last = '';
    for (const run of [1, 2, 3]) {
      const { notes, batch } = await commit(report(10 * run), at(run));
      expect(notes).toEqual([]);
      expect(now()).toBe(before);
      last = batch;
    }
    expect((await revert(last)).notes).toEqual([]);
    expect(now()).toBe(before);
    expect(JSON.stringify(document.sheets.map(({ charts }) => charts))).not.toContain('#REF!');
  });
});

describe('a chart beside a table that is refreshed', () => {
  // Source: learn.microsoft.com/javascript/api/excel/excel.worksheet (copy); a copied chart draws the copied sheet.
  it('draws the sheet it is on', async () => {
    const { document, run } = openWorkbook(Document.withSheets(['数据']));
    document.sheet('数据')?.enter({ top: 0, left: 0, bottom: 2, right: 1 }, [
      ['名', '数'],
      ['甲', 1],
      ['乙', 2],
    ]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns');
      sheet.copy('End').name = '副本';
      await context.sync();
    });
    expect(document.sheet('副本')?.charts[0]?.series).toMatchObject([
      { name: '=副本!$B$1', values: '副本!$B$2:$B$3', categories: '副本!$A$2:$A$3' },
    ]);
  });
});
