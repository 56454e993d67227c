import { Document } from '../../../src/host/document';
import { openWorkbook } from '../../setup/excel';
import { addressAfter, failing, onSheet, withValues } from './onSheet';

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get
describe('getting ranges', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['an address', (s) => s.getRange('B2:C4'), 'Sheet1!B2:C4'],
    ['an address with sheet and dollar signs', (s) => s.getRange('Sheet1!$B$2:$C$4'), 'Sheet1!B2:C4'],
    ['whole columns', (s) => s.getRange('B:C'), 'Sheet1!B:C'],
    ['whole rows', (s) => s.getRange('2:3'), 'Sheet1!2:3'],
    ['indexes', (s) => s.getRangeByIndexes(1, 1, 3, 2), 'Sheet1!B2:C4'],
    ['a cell', (s) => s.getCell(0, 27), 'Sheet1!AB1'],
    ['a cell of a range, which may lie outside it', (s) => s.getRange('B2:C4').getCell(5, 0), 'Sheet1!B7'],
    ['a row', (s) => s.getRange('B2:C4').getRow(1), 'Sheet1!B3:C3'],
    ['a column', (s) => s.getRange('B2:C4').getColumn(1), 'Sheet1!C2:C4'],
    ['the last cell', (s) => s.getRange('B2:C4').getLastCell(), 'Sheet1!C4'],
    ['the last row', (s) => s.getRange('B2:C4').getLastRow(), 'Sheet1!B4:C4'],
    ['the last column', (s) => s.getRange('B2:C4').getLastColumn(), 'Sheet1!C2:C4'],
    ['an offset', (s) => s.getRange('B2:C4').getOffsetRange(2, -1), 'Sheet1!A4:B6'],
    ['resized by differences', (s) => s.getRange('B2:C4').getResizedRange(-1, 1), 'Sheet1!B2:D3'],
    ['resized to a size', (s) => s.getRange('B2:C4').getAbsoluteResizedRange(1, 1), 'Sheet1!B2'],
    ['the rectangle around two', (s) => s.getRange('B2').getBoundingRect('D5'), 'Sheet1!B2:D5'],
    ['the intersection', (s) => s.getRange('A1:C3').getIntersection('B2:D4'), 'Sheet1!B2:C3'],
    ['entire rows', (s) => s.getRange('B2:C4').getEntireRow(), 'Sheet1!2:4'],
    ['entire columns', (s) => s.getRange('B2:C4').getEntireColumn(), 'Sheet1!B:C'],
    ['rows above', (s) => s.getRange('B5:C6').getRowsAbove(2), 'Sheet1!B3:C4'],
    ['rows below', (s) => s.getRange('B5:C6').getRowsBelow(), 'Sheet1!B7:C7'],
    ['columns before', (s) => s.getRange('C5:C6').getColumnsBefore(2), 'Sheet1!A5:B6'],
    ['columns after', (s) => s.getRange('C5:C6').getColumnsAfter(1), 'Sheet1!D5:D6'],
    ['the other side by a negative count', (s) => s.getRange('C5:C6').getColumnsAfter(-1), 'Sheet1!B5:B6'],
  ])('by %s', async (_, way, expected) => {
    expect(await addressAfter(openWorkbook(), way)).toBe(expected);
  });

  it('writes sheet names in quotes where formulas need them', async () => {
    const { run } = openWorkbook(Document.withSheets(["客户's 表"]));
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe("'客户''s 表'!A1");
    });
  });

  it('finds a range by a defined name', async () => {
    const workbook = openWorkbook();
    await onSheet(workbook, async (sheet, context) => {
      context.workbook.names.add('合计', sheet.getRange('C3:C9'));
      const range = sheet.getRange('合计').load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!C3:C9');
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['an address that is none', (s) => s.getRange('甲乙'), 'InvalidArgument'],
    ['an address of more than 8192 characters', (s) => s.getRange('A1,'.repeat(3000)), 'InvalidArgument'],
    ['an offset off the sheet', (s) => s.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['a size of no rows', (s) => s.getRangeByIndexes(0, 0, 0, 1), 'InvalidArgument'],
    ['an intersection that is empty', (s) => s.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
    ['no rows above', (s) => s.getRange('B5').getRowsAbove(0), 'InvalidArgument'],
    ['a used range without content', (s) => s.getRange('A1:B2').getUsedRange(), 'ItemNotFound'],
  ])('fails for %s', async (_, attempt, code) => {
    expect((await failing(openWorkbook(), attempt)).code).toBe(code);
  });

  it('answers null objects instead, where asked', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      const unused = sheet.getRange('A1').getUsedRangeOrNullObject();
      none.load('address');
      unused.load('address');
      await context.sync();
      expect([none.isNullObject, unused.isNullObject]).toEqual([true, true]);
    });
  });

  it('finds the region around a cell and its edges', async () => {
    const workbook = withValues([
      ['甲', 1, ''],
      ['乙', 2, ''],
      ['', '', ''],
      ['丙', 3, ''],
    ]);
    expect(await addressAfter(workbook, (s) => s.getRange('A1').getSurroundingRegion())).toBe('Sheet1!A1:B2');
    expect(await addressAfter(workbook, (s) => s.getRange('A1').getRangeEdge('Down'))).toBe('Sheet1!A2');
    expect(await addressAfter(workbook, (s) => s.getRange('A2').getRangeEdge('Down'))).toBe('Sheet1!A4');
    expect(await addressAfter(workbook, (s) => s.getRange('A1').getExtendedRange('Right'))).toBe(
      'Sheet1!A1:B1',
    );
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
describe('values', () => {
  it('come as rows of columns, with empty cells as empty texts', async () => {
    const workbook = withValues([['甲', 1, true, '']]);
    await onSheet(workbook, async (sheet, context) => {
      const range = sheet.getRange('A1:D1').load('values, valueTypes, text');
      await context.sync();
      expect(range.values).toEqual([['甲', 1, true, '']]);
      expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Empty']]);
      expect(range.text).toEqual([['甲', '1', 'TRUE', '']]);
    });
  });

  it('leave a cell as it is for null and empty it for an empty text', async () => {
    const workbook = withValues([[1, 2, 3]]);
    await onSheet(workbook, async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[null, '', 9]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '', 9]]);
    });
  });

  it('put one value into every cell', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = '同' as never;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['同', '同'],
        ['同', '同'],
      ]);
    });
  });

  it.each([[[[1, 2]]], [[[1], [2], [3]]], [[[1, 2], [3]]], [[1, 2]]])(
    'refuse an array of another size: %j',
    async (values) => {
      const failure = await failing(openWorkbook(), (sheet) => {
        sheet.getRange('A1:B2').values = values as never;
      });
      expect(failure.code).toBe('InvalidArgument');
      expect(failure.debugInfo.errorLocation).toBe('Range.values');
    },
  );

  it('check the size of a big array before any of it is written', async () => {
    const workbook = openWorkbook();
    const rows = Array.from({ length: 2000 }, (_, index) => [index]);
    const failure = await failing(workbook, (sheet) => {
      sheet.getRange('A1:A1999').values = rows;
    });
    expect(failure.code).toBe('InvalidArgument');
    expect(workbook.document.sheets[0]?.usedArea()).toBeUndefined();
  });

  it('travel in chunks when there are more than 1,500 cells', async () => {
    const workbook = openWorkbook();
    const rows = Array.from({ length: 4000 }, (_, index) => [index, `文本${index}`]);
    await onSheet(workbook, async (sheet, context) => {
      sheet.getRange('A1:B4000').values = rows;
      await context.sync();
    });
    expect(workbook.document.sheets[0]?.values({ top: 0, left: 0, bottom: 3999, right: 1 })).toEqual(rows);
  });

  it('read texts as typing does: numbers, dates, percentages, formulas, unless the format is text', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      sheet.getRange('A2:E2').numberFormat = [['@', '@', '@', '@', '@']];
      const texts = ['12', '2024-03-15', '50%', '=1+1', '00123'];
      sheet.getRange('A1:E2').values = [texts, texts];
      const range = sheet.getRange('A1:E2').load('values, formulas');
      await context.sync();
      expect(range.values).toEqual([[12, 45366, 0.5, 2, 123], texts]);
      expect(range.formulas[0]?.[3]).toBe('=1+1');
    });
  });

  // Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  it('are null for whole columns and cannot be set for them', async () => {
    const workbook = openWorkbook();
    await onSheet(workbook, async (sheet, context) => {
      const range = sheet.getRange('B:B').load('values, text, numberFormat, address, rowCount');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: null,
        text: null,
        numberFormat: null,
        rowCount: 1_048_576,
      });
    });
    const failure = await failing(workbook, (sheet) => {
      sheet.getRange('B:B').values = 1 as never;
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  // Source: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
  it('cannot be read for more than five million cells', async () => {
    const failure = await failing(openWorkbook(), (sheet) => sheet.getRange('A1:F1000000').load('values'));
    expect(failure.code).toBe('RangeExceedsLimit');
  });

  it('cannot be set for more than 33,554,000 cells at once', async () => {
    const failure = await failing(openWorkbook(), (sheet) => {
      sheet.getRange('A1:AZ700000').values = 1 as never;
    });
    expect(failure.code).toBe('OperationCellsExceedLimit');
  });

  it('cannot be longer than 32,767 characters', async () => {
    const failure = await failing(openWorkbook(), (sheet) => {
      sheet.getRange('A1').values = [['字'.repeat(32_768)]];
    });
    expect(failure.code).toBe('InvalidArgument');
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-formulas (formulas and R1C1)
describe('formulas', () => {
  it('calculate and show themselves', async () => {
    const workbook = withValues([[1], [2], [3]]);
    await onSheet(workbook, async (sheet, context) => {
      const range = sheet.getRange('B1');
      range.formulas = [['=SUM(A1:A3)']];
      range.load('values, formulas, formulasR1C1');
      await context.sync();
      expect(range.values).toEqual([[6]]);
      expect(range.formulas).toEqual([['=SUM(A1:A3)']]);
      expect(range.formulasR1C1).toEqual([['=SUM(RC[-1]:R[2]C[-1])']]);
    });
  });

  it('can be written relative to their cell', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const range = sheet.getRange('C3:C4');
      range.formulasR1C1 = [['=RC[-1]*R1C1'], ['=RC[-1]*R1C1']];
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([['=B3*$A$1'], ['=B4*$A$1']]);
    });
  });

  it('are refused when Excel could not read them', async () => {
    const failure = await failing(openWorkbook(), (sheet) => {
      sheet.getRange('A1').formulas = [['=SUM(']];
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  it('show errors by their code', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.formulas = [['=1/0']];
      range.load('values, valueTypes');
      await context.sync();
      expect(range.values).toEqual([['#DIV/0!']]);
      expect(range.valueTypes).toEqual([['Error']]);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
describe('formats', () => {
  it('read one value for equal cells and null for different ones', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.format.fill.color = 'yellow';
      sheet.getRange('A1').format.font.bold = true;
      range.load('format/fill/color, format/font/bold, format/font/name, format/horizontalAlignment');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFF00');
      expect(range.format.font.bold).toBeNull();
      expect(range.format.font.name).toBe('Calibri');
      expect(range.format.horizontalAlignment).toBe('General');
    });
  });

  it('take number formats for each cell, null leaving one as it is', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '0.00', 'yyyy-mm-dd']];
      range.numberFormat = [[null, '0%', null]] as never;
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['@', '0%', 'yyyy-mm-dd']]);
    });
  });

  it('draw borders on edges and inside', async () => {
    const { document, ...workbook } = openWorkbook();
    await onSheet({ document, ...workbook }, async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeBottom').style = 'Double';
      borders.getItem('InsideVertical').color = '#00ff00';
      const bottom = borders.getItem('EdgeBottom').load('style');
      await context.sync();
      expect(bottom.style).toBe('Double');
    });
    const sheet = document.sheets[0];
    expect(sheet?.style(1, 0).borders.bottom.style).toBe('Double');
    expect(sheet?.style(0, 0).borders.bottom.style).toBe('None');
    expect(sheet?.style(0, 0).borders.right).toMatchObject({ style: 'Continuous', color: '#00FF00' });
  });

  it('size rows and columns, in points, and fit them to their texts', async () => {
    await onSheet(withValues([['短'], ['很长很长很长很长很长的文本']]), async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.format.columnWidth = 100;
      range.format.rowHeight = 30;
      range.load('format/columnWidth, format/rowHeight');
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([100, 30]);
      range.format.autofitColumns();
      range.load('format/columnWidth');
      await context.sync();
      expect(range.format.columnWidth).toBeGreaterThan(100);
    });
  });

  it('refuse names that are no alignment', async () => {
    const failure = await failing(openWorkbook(), (sheet) => {
      sheet.getRange('A1').format.horizontalAlignment = 'Middle' as never;
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  it('hide rows and columns', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      sheet.getRange('2:3').rowHidden = true;
      const [hidden, mixed] = [sheet.getRange('A2:A3'), sheet.getRange('A1:A3')];
      hidden.load('rowHidden, hidden');
      mixed.load('rowHidden, hidden');
      await context.sync();
      expect([hidden.rowHidden, hidden.hidden]).toEqual([true, true]);
      expect([mixed.rowHidden, mixed.hidden]).toEqual([null, false]);
    });
  });

  // Source: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
  it('are read and set for many cells in one call', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#ff0000' } } }, { format: { font: { bold: true } } }],
      ]);
      const properties = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(properties.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
          { address: 'Sheet1!B1', format: { fill: { color: '' }, font: { bold: true } } },
        ],
      ]);
    });
  });
});
