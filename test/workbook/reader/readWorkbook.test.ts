import { CellKind, kindAt, scalarAt } from '../../../src/core/table';
import type { SheetTable } from '../../../src/core/table';
import { Document } from '../../../src/host/document';
import { webLimits } from '../../../src/host';
import { readWorkbook } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';

type Cell = string | number | boolean | null;

function documentOf(rows: readonly (readonly Cell[])[], options = {}) {
  const document = Document.withSheets(['名单'], options);
  const sheet = document.sheet('名单');
  if (!sheet) throw new Error('no sheet');
  sheet.enter({ top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 }, rows);
  return { document, sheet };
}

async function read(document: Document): Promise<SheetTable> {
  openWorkbook(document);
  const { sheets } = await readWorkbook();
  const [first] = sheets;
  if (!first) throw new Error('nothing read');
  return first;
}

const columnOf = (table: SheetTable, column: number) => {
  const cells = table.columns[column];
  if (!cells) throw new Error('no column');
  return Array.from({ length: table.rowCount }, (_, row) => [kindAt(cells, row), scalarAt(cells, row)]);
};

describe('readWorkbook', () => {
  it('tells numbers, texts, dates, truth values, errors and empty cells apart', async () => {
    const { document, sheet } = documentOf([[12, "'12", true, '=NA()', null, 45_366]]);
    sheet.setNumberFormats({ top: 0, left: 5, bottom: 0, right: 5 }, [['yyyy"年"m"月"d"日"']]);
    const table = await read(document);
    expect([0, 1, 2, 3, 4, 5].map((column) => columnOf(table, column)[0])).toEqual([
      [CellKind.number, 12],
      [CellKind.text, '12'],
      [CellKind.boolean, true],
      [CellKind.error, '#N/A'],
      [CellKind.empty, null],
      [CellKind.date, 45_366],
    ]);
    expect(table.formulas.map((column) => column && scalarAt(column, 0))).toEqual([
      undefined,
      undefined,
      undefined,
      '=NA()',
      undefined,
      undefined,
    ]);
  });

  it('takes a number for a date only where its own cell is formatted as one', async () => {
    const { document, sheet } = documentOf([[45_366], [45_367], [1.5]]);
    sheet.setNumberFormats({ top: 1, left: 0, bottom: 2, right: 0 }, [['m/d/yyyy'], ['[h]:mm']]);
    expect(columnOf(await read(document), 0)).toEqual([
      [CellKind.number, 45_366],
      [CellKind.date, 45_367],
      [CellKind.number, 1.5],
    ]);
  });

  it('moves the dates of a 1904 workbook to the 1900 system, and only them', async () => {
    const { document, sheet } = documentOf([[43_904, 43_904]], { dateSystem: '1904' });
    sheet.setNumberFormats({ top: 0, left: 0, bottom: 0, right: 0 }, [['yyyy-mm-dd']]);
    const table = await read(document);
    expect([columnOf(table, 0)[0], columnOf(table, 1)[0]]).toEqual([
      [CellKind.date, 45_366],
      [CellKind.number, 43_904],
    ]);
  });

  it('says where cells begin, which are merged, hidden, filtered, in tables, protected', async () => {
    const document = Document.withSheets(['名单', '藏']);
    const sheet = document.sheet('名单');
    sheet?.enter({ top: 2, left: 1, bottom: 6, right: 3 }, [
      ['标题', null, null],
      ['客户', '规模', '金额'],
      ['甲', '大', 1],
      ['乙', '小', 2],
      ['丙', '大', 3],
    ]);
    const { run } = openWorkbook(document);
    await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('名单');
      worksheet.getRange('B3:D3').merge();
      const table = worksheet.tables.add('B4:D7', true);
      table.name = '客户表';
      table.columns.getItem('规模').filter.applyValuesFilter(['大']);
      worksheet.getRange('C:C').columnHidden = true;
      worksheet.protection.protect();
      context.workbook.worksheets.getItem('藏').visibility = 'VeryHidden';
      await context.sync();
    });
    const { sheets } = await readWorkbook();
    expect(sheets[0]).toMatchObject({
      name: '名单',
      firstRow: 3,
      firstColumn: 2,
      rowCount: 5,
      merges: [{ row: 3, column: 2, rows: 1, columns: 3 }],
      nativeTables: [
        {
          name: '客户表',
          area: { row: 4, column: 2, rows: 4, columns: 3 },
          hasHeader: true,
          hasTotals: false,
        },
      ],
      hiddenRows: [6],
      hiddenColumns: [3],
      visibility: 'visible',
      isProtected: true,
      isFiltered: true,
    });
    expect(sheets[1]).toMatchObject({ name: '藏', visibility: 'veryHidden', rowCount: 0, columns: [] });
  });

  it('reads any size in exchanges below the limit of Excel on the web', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [
      row,
      `客户${row}`.repeat(row % 40),
      45_000 + (row % 700),
    ]);
    const { document } = documentOf(rows);
    const { host } = openWorkbook(document);
    const { sheets } = await readWorkbook();
    expect(sheets[0] && columnOf(sheets[0], 1).at(-1)).toEqual([CellKind.text, rows.at(-1)?.[1]]);
    const { largestRequest, largestResponse, syncs, responseBytes } = host.traffic.totals();
    expect(largestRequest).toBeLessThan(4_500_000);
    expect(largestResponse).toBeLessThan(4_500_000);
    expect(syncs).toBeLessThan(6 + Math.ceil(responseBytes / 1_500_000));
  });

  it('halves what Excel finds too large, down to single rows', async () => {
    const long = '长'.repeat(32_000);
    const { document } = documentOf(Array.from({ length: 300 }, (_, row) => [row < 250 ? '短' : long]));
    const { host } = openWorkbook(document, { limits: { ...webLimits, responseBytes: 400_000 } });
    const { sheets } = await readWorkbook();
    expect(sheets[0] && columnOf(sheets[0], 0).filter(([, text]) => text === long)).toHaveLength(50);
    expect(host.traffic.records.some(({ failure }) => failure === 'ResponsePayloadSizeLimitExceeded')).toBe(
      true,
    );
  });

  it('reads a workbook that is open for viewing only', async () => {
    const { document } = documentOf([['甲']]);
    openWorkbook(document, { readOnly: true });
    expect((await readWorkbook()).sheets[0]?.rowCount).toBe(1);
  });
});

describe('a sheet used to its last column', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded: whole rows tell nothing of cells.
  it('is read like any other', async () => {
    const document = Document.withSheets(['宽']);
    const sheet = document.sheet('宽');
    sheet?.enter({ top: 0, left: 0, bottom: 1, right: 0 }, [['左'], [1]]);
    sheet?.enter({ top: 0, left: 16_383, bottom: 1, right: 16_383 }, [['右'], ['2026-01-05']]);
    openWorkbook(document);
    const [read] = (await readWorkbook()).sheets;
    expect(read?.columns).toHaveLength(16_384);
    const cells = [0, 8_191, 8_192, 16_383].map((at) => read?.columns[at] && scalarAt(read.columns[at], 0));
    expect(cells).toEqual(['左', null, null, '右']);
    expect(read?.columns[16_383]?.kinds[1]).toBe(CellKind.date);
  });
});
