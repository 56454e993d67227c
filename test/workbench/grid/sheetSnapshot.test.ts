import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { Document, areaOf, cellArea } from '../../../src/host';
import { Looks, cellMatrix, sheetFrame, sheetSnapshot } from '../../../src/workbench/grid/sheetSnapshot';

const customers = (): Document => {
  const document = Document.withSheets(['客户']);
  document.activeSheet.enter(areaOf(0, 0, 3, 3), [
    ['编号', '公司', '金额'],
    ['001', '云帆', 12.5],
    ['002', '海康', '=C2*2'],
  ]);
  return document;
};

/** Key of a cell's look among the styles. */
const keyAt = (cell: ICellData | undefined): string => (typeof cell?.s === 'string' ? cell.s : '');

describe('a sheet for the grid', () => {
  it('keeps texts, numbers, booleans, errors and formulas apart', () => {
    const document = Document.withSheets(['值']);
    const sheet = document.activeSheet;
    sheet.enter(areaOf(0, 0, 1, 6), [['文', 1.5, true, '=1/0', '', '=1+1']]);
    const cells = sheetSnapshot(sheet, new Looks()).cellData?.[0];
    expect(cells).toEqual({
      0: { v: '文', t: CellValueType.STRING },
      1: { v: 1.5, t: CellValueType.NUMBER },
      2: { v: 1, t: CellValueType.BOOLEAN },
      3: { v: '#DIV/0!', t: CellValueType.STRING, f: '=1/0' },
      5: { v: 2, t: CellValueType.NUMBER, f: '=1+1' },
    });
  });

  it('shares one look among cells of one style', () => {
    const document = customers();
    const looks = new Looks();
    document.activeSheet.setStyle(areaOf(0, 0, 1, 3), {
      font: { bold: true },
      fill: { pattern: 'Solid', color: '#FFEE00' },
    });
    const row = sheetSnapshot(document.activeSheet, looks).cellData?.[0] ?? {};
    const keys = new Set([0, 1, 2].map((column) => keyAt(row[column])));
    expect(keys.size).toBe(1);
    expect(looks.styles[[...keys][0] ?? '']).toMatchObject({
      bl: BooleanNumber.TRUE,
      bg: { rgb: '#FFEE00' },
    });
  });

  it('draws the bands of a table where cells have no fill of their own', () => {
    const document = customers();
    const sheet = document.activeSheet;
    document.tables.add(sheet, { area: areaOf(0, 0, 3, 3), hasHeaders: true, style: 'TableStyleMedium2' });
    sheet.setStyle(cellArea(1, 1), { fill: { pattern: 'Solid', color: '#FF0000' } });
    const looks = new Looks();
    const cells = sheetSnapshot(sheet, looks).cellData;
    const fill = (row: number, column: number): unknown =>
      looks.styles[keyAt(cells?.[row]?.[column])]?.bg?.rgb;
    expect([fill(0, 0), fill(1, 0), fill(2, 0), fill(1, 1)]).toEqual([
      '#4472C4',
      '#DAE3F3',
      undefined,
      '#FF0000',
    ]);
  });

  it('tells sizes in pixels, hidden rows, merges, frozen rows and visibility', () => {
    const document = customers();
    document.addSheet('另');
    const sheet = document.activeSheet;
    sheet.columns.setSize(1, 75);
    sheet.rows.setHidden(2, true);
    sheet.merge(areaOf(5, 0, 1, 3));
    sheet.freeze = { rows: 1, columns: 2 };
    sheet.tabColor = '#107C41';
    document.setVisibility(sheet, 'Hidden');
    expect(sheetFrame(sheet)).toMatchObject({
      name: '客户',
      hidden: BooleanNumber.TRUE,
      tabColor: '#107C41',
      columnData: { 1: { w: 100, hd: 0 } },
      rowData: { 2: { hd: 1 } },
      mergeData: [{ startRow: 5, startColumn: 0, endRow: 5, endColumn: 2 }],
      freeze: { xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 },
      defaultRowHeight: 20,
      defaultColumnWidth: 64,
    });
  });

  it('makes rows as high as large letters and wrapped texts need', () => {
    const document = customers();
    const sheet = document.activeSheet;
    sheet.setStyle(cellArea(0, 0), { font: { size: 22 } });
    sheet.enter(cellArea(1, 1), [['十个汉字十个汉字十个']]);
    sheet.setStyle(cellArea(1, 1), { alignment: { wrapText: true } });
    // Ten letters of 11 points in a column of 48: three lines of 15.
    expect(sheetFrame(sheet).rowData).toMatchObject({ 0: { h: 40 }, 1: { h: 60 } });
  });

  it('clears what is gone when an area is shown again', () => {
    const document = customers();
    const sheet = document.activeSheet;
    sheet.clear(cellArea(1, 0), 'Contents');
    const matrix = cellMatrix(sheet, areaOf(1, 0, 1, 2), new Looks(), true);
    expect(matrix[1]?.[0]).toEqual({ v: null, t: null, f: null, p: null, s: null });
    expect(matrix[1]?.[1]).toMatchObject({ v: '云帆', f: null });
  });
});
