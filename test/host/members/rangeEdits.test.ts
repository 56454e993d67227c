import { openWorkbook } from '../../setup/excel';
import { addressAfter, failing, onSheet, withValues } from './onSheet';

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert and -ranges-clear-delete, -ranges-merge
describe('inserting, deleting, clearing, merging', () => {
  it('opens cells and moves what was there', async () => {
    const workbook = withValues([[1], [2]]);
    expect(await addressAfter(workbook, (sheet) => sheet.getRange('A1').insert('Down'))).toBe('Sheet1!A1');
    expect(workbook.document.sheets[0]?.values({ top: 0, left: 0, bottom: 2, right: 0 })).toEqual([
      [null],
      [1],
      [2],
    ]);
  });

  it('lets kept ranges go along with their cells', async () => {
    await onSheet(withValues([[1], [2]]), async (sheet, context) => {
      const cell = sheet.getRange('A2').load('values');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      cell.load('address, values');
      await context.sync();
      expect([cell.address, cell.values]).toEqual(['Sheet1!A3', [[2]]]);
    });
  });

  it('leaves no reference to cells that were deleted', async () => {
    await onSheet(withValues([[1], [2]]), async (sheet, context) => {
      const cell = sheet.getRange('A2').load('values');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      await context.sync();
      cell.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  it('refuses to tear a table', async () => {
    const workbook = withValues([
      ['甲', '乙'],
      [1, 2],
    ]);
    await onSheet(workbook, async (sheet, context) => {
      sheet.tables.add('A1:B2', true);
      await context.sync();
    });
    const failure = await failing(workbook, (sheet) => sheet.getRange('A1').insert('Down'));
    expect(failure.code).toBe('InsertDeleteConflict');
  });

  // Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it('refuses to push content off the sheet', async () => {
    const workbook = openWorkbook();
    workbook.document.sheets[0]?.fill({ top: 1_048_575, bottom: 1_048_575, left: 0, right: 0 }, '末');
    const failure = await failing(workbook, (sheet) => sheet.getRange('1:1').insert('Down'));
    expect(failure.code).toBe('NonBlankCellOffSheet');
  });

  it('clears contents, formats, or both', async () => {
    const workbook = withValues([[1, 2, 3]]);
    await onSheet(workbook, async (sheet, context) => {
      sheet.getRange('A1:C1').format.fill.color = '#ff0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const range = sheet.getRange('A1:C1').load('values');
      const fills = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).load('format/fill/color'));
      await context.sync();
      expect(range.values).toEqual([['', 2, '']]);
      expect(fills.map(({ format }) => format.fill.color)).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
    });
  });

  it('merges cells, keeping the first value', async () => {
    await onSheet(withValues([[1, 2]]), async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      const range = sheet.getRange('A1:B1').load('values');
      const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
      expect(merged.address).toBe('Sheet1!A1:B1');
      sheet.getRange('A1').unmerge();
      const none = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
describe('copyFrom', () => {
  it('brings the rules of cells along with everything else, but not with values alone', async () => {
    const workbook = withValues([['高']]);
    await onSheet(workbook, async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '高,低' } };
      sheet.getRange('A2:A4').copyFrom('A1', 'All');
      sheet.getRange('C1').copyFrom('A1', 'Values');
      await context.sync();
    });
    const rules = workbook.document.sheets[0]?.validations;
    expect([rules?.at(3, 0)?.formula1, rules?.at(0, 2)]).toEqual(['高,低', undefined]);
  });

  it('brings values, formulas with moved references, and formats', async () => {
    await onSheet(withValues([[1, '=A1*2']]), async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2').copyFrom('A1:B1');
      const range = sheet.getRange('A2:B2').load('formulas');
      const font = sheet.getRange('A2').load('format/font/bold');
      await context.sync();
      expect(range.formulas).toEqual([[1, '=A2*2']]);
      expect(font.format.font.bold).toBe(true);
    });
  });

  it('brings values only, skipping blanks, or transposed', async () => {
    await onSheet(withValues([[1, '', '=1+1']]), async (sheet, context) => {
      sheet.getRange('A3:C3').values = [[7, 8, 9]];
      sheet.getRange('A3').copyFrom('A1:C1', 'Values', true);
      sheet.getRange('E1').copyFrom('A1:C1', 'Values', false, true);
      const row = sheet.getRange('A3:C3').load('formulas');
      const column = sheet.getRange('E1:E3').load('formulas');
      await context.sync();
      expect(row.formulas).toEqual([[1, 8, 2]]);
      expect(column.formulas).toEqual([[1], [''], [2]]);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-string-match
describe('find and replace', () => {
  const workbook = () =>
    withValues([
      ['苹果', 'Apple'],
      ['苹果汁', 'apple pie'],
      [12, ''],
    ]);

  it('finds the first match, in part or whole, forwards or backwards', async () => {
    expect(await addressAfter(workbook(), (s) => s.getRange('A1:B3').find('苹果', {}))).toBe('Sheet1!A1');
    expect(
      await addressAfter(workbook(), (s) => s.getRange('A1:B3').find('apple', { completeMatch: true })),
    ).toBe('Sheet1!B1');
    expect(
      await addressAfter(workbook(), (s) => s.getRange('A1:B3').find('apple', { matchCase: true })),
    ).toBe('Sheet1!B2');
    expect(
      await addressAfter(workbook(), (s) =>
        s.getRange('A1:B3').find('苹果', { searchDirection: 'Backwards' }),
      ),
    ).toBe('Sheet1!A2');
    expect(await addressAfter(workbook(), (s) => s.getRange('A1:B3').find('苹?汁', {}))).toBe('Sheet1!A2');
  });

  it('fails with ItemNotFound, or answers with a null object', async () => {
    expect((await failing(workbook(), (s) => s.getRange('A1:B3').find('梨', {}))).code).toBe('ItemNotFound');
    await onSheet(workbook(), async (sheet, context) => {
      const none = sheet.getRange('A1:B3').findOrNullObject('梨', {});
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('replaces and counts', async () => {
    await onSheet(workbook(), async (sheet, context) => {
      const count = sheet.replaceAll('苹果', '梨', {});
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect(count.value).toBe(2);
      expect(range.values).toEqual([['梨'], ['梨汁']]);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
describe('special cells', () => {
  it('are constants, formulas, blanks or visible cells, by kind of value', async () => {
    const workbook = withValues([
      ['甲', 1, '=1+1'],
      ['', 2, '=1/0'],
    ]);
    const special = (kind: Excel.SpecialCellType, values?: Excel.SpecialCellValueType) =>
      onSheet(workbook, async (sheet, context) => {
        const cells = sheet.getRange('A1:C2').getSpecialCellsOrNullObject(kind, values);
        cells.load('address');
        await context.sync();
        return cells.isNullObject ? null : cells.address;
      });
    expect(await special(Excel.SpecialCellType.constants)).toBe('Sheet1!A1:B1,Sheet1!B2');
    expect(await special(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.text)).toBe('Sheet1!A1');
    expect(await special(Excel.SpecialCellType.formulas, Excel.SpecialCellValueType.errors)).toBe(
      'Sheet1!C2',
    );
    expect(await special(Excel.SpecialCellType.blanks)).toBe('Sheet1!A2');
    expect(await special(Excel.SpecialCellType.conditionalFormats)).toBeNull();
  });

  it('fail with ItemNotFound when there are none', async () => {
    const failure = await failing(openWorkbook(), (sheet) =>
      sheet.getRange('A1:C2').getSpecialCells('Formulas'),
    );
    expect(failure.code).toBe('ItemNotFound');
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
describe('RangeAreas', () => {
  it('take one format for all and answer null for different ones', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const areas = sheet.getRanges('A1:B2, D4');
      areas.format.fill.color = 'pink';
      areas.load('address, areaCount, cellCount, format/fill/color, areas/items/address');
      await context.sync();
      expect(areas.toJSON()).toMatchObject({ address: 'Sheet1!A1:B2,Sheet1!D4', areaCount: 2, cellCount: 5 });
      expect(areas.format.fill.color).toBe('#FFC0CB');
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4']);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates
describe('removeDuplicates', () => {
  it('keeps the first of equal rows and moves the rest up', async () => {
    await onSheet(withValues([['名'], ['甲'], ['乙'], ['甲'], ['丙']]), async (sheet, context) => {
      const result = sheet.getRange('A1:A5').removeDuplicates([0], true).load('removed, uniqueRemaining');
      const range = sheet.getRange('A1:A5').load('values');
      await context.sync();
      expect(result.toJSON()).toEqual({ removed: 1, uniqueRemaining: 3 });
      expect(range.values).toEqual([['名'], ['甲'], ['乙'], ['丙'], ['']]);
    });
  });
});

// Source: learn.microsoft.com/javascript/api/excel/excel.rangesort
describe('sort', () => {
  it('puts rows in order by fields, empty cells last, formulas with their rows', async () => {
    await onSheet(
      withValues([
        ['名', '额'],
        ['乙', 2],
        ['', ''],
        ['甲', 2],
        ['丙', 1],
      ]),
      async (sheet, context) => {
        sheet.getRange('A1:B5').sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true);
        const range = sheet.getRange('A1:B5').load('values');
        await context.sync();
        expect(range.values).toEqual([
          ['名', '额'],
          ['甲', 2],
          ['乙', 2],
          ['丙', 1],
          ['', ''],
        ]);
      },
    );
  });
});

// Source: learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
describe('hyperlinks', () => {
  it('lead to an address or to a place in the document', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: 'Sheet1!B2', screenTip: '去', textToDisplay: '看' };
      range.load('hyperlink, values');
      await context.sync();
      expect(range.hyperlink).toMatchObject({
        documentReference: 'Sheet1!B2',
        screenTip: '去',
        textToDisplay: '看',
      });
      expect(range.values).toEqual([['看']]);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays
describe('dynamic arrays', () => {
  it('spill over the cells below and name their parent', async () => {
    await onSheet(openWorkbook(), async (sheet, context) => {
      const range = sheet.getRange('B2');
      range.formulas = [['=SEQUENCE(3)']];
      const spill = range.getSpillingToRange().load('address, values, hasSpill');
      const parent = sheet.getRange('B4').getSpillParent().load('address');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      none.load('address');
      await context.sync();
      expect([spill.address, spill.values, spill.hasSpill]).toEqual(['Sheet1!B2:B4', [[1], [2], [3]], true]);
      expect(parent.address).toBe('Sheet1!B2');
      expect(none.isNullObject).toBe(true);
    });
  });
});

// Source: learn.microsoft.com/javascript/api/excel/excel.rangeview
describe('the visible view', () => {
  it('leaves hidden rows and columns out', async () => {
    const workbook = withValues([
      ['甲', 1, 'x'],
      ['乙', 2, 'y'],
      ['丙', 3, 'z'],
    ]);
    await onSheet(workbook, async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const view = sheet.getRange('A1:C3').getVisibleView();
      view.load('values, rowCount, columnCount, cellAddresses, rows/items/values');
      await context.sync();
      expect(view.values).toEqual([
        ['甲', 'x'],
        ['丙', 'z'],
      ]);
      expect([view.rowCount, view.columnCount]).toEqual([2, 2]);
      expect(view.cellAddresses[1]).toEqual(['Sheet1!A3', 'Sheet1!C3']);
      expect(view.rows.items[1]?.values).toEqual([['丙', 'z']]);
    });
  });
});
