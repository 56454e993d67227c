import { Document } from '../../../src/host/document';
import { failureOf, openWorkbook } from '../../setup/excel';

// Source: learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
describe('WorksheetCollection', () => {
  it('adds a sheet at the end and does not activate it', async () => {
    const { run, document } = openWorkbook(Document.withSheets(['甲', '乙']));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('丙');
      sheet.load('name, position, visibility');
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: '丙', position: 2, visibility: 'Visible' });
      expect(active.name).toBe('甲');
    });
    expect(document.sheets.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
  });

  it('gives a new sheet a free name when none is given', async () => {
    const { run } = openWorkbook(Document.withSheets(['Sheet1']));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet2');
    });
  });

  it('refuses a name that is taken, whatever its case', async () => {
    const { run } = openWorkbook(Document.withSheets(['Kunden']));
    const failure = await failureOf(run, (context) => context.workbook.worksheets.add('KUNDEN'));
    expect(failure).toMatchObject({ code: 'ItemAlreadyExists' });
    expect(failure.debugInfo.errorLocation).toBe('WorksheetCollection.add');
  });

  // Source: support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
  it.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', 'a[b', 'a]b', "'a", "a'", 'History'])(
    'refuses the name %j',
    async (name) => {
      const { run } = openWorkbook();
      expect(await failureOf(run, (context) => context.workbook.worksheets.add(name))).toMatchObject({
        code: 'InvalidArgument',
      });
    },
  );

  it('finds sheets by name and by id, ignoring case', async () => {
    const { run, document } = openWorkbook(Document.withSheets(['Kunden']));
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('kunden');
      const byId = worksheets.getItem(document.sheets[0]?.id ?? '');
      byName.load('id');
      byId.load('name');
      await context.sync();
      expect(byName.id).toBe(document.sheets[0]?.id);
      expect(byId.name).toBe('Kunden');
    });
  });

  it('fails with ItemNotFound for a missing sheet, naming the statement', async () => {
    const { run } = openWorkbook();
    const failure = await failureOf(run, (context) =>
      context.workbook.worksheets.getItem('没有').load('name'),
    );
    expect(failure.code).toBe('ItemNotFound');
    expect(failure.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(failure.debugInfo.statement).toContain('worksheets.getItem');
  });

  // Source: learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
  it('answers getItemOrNullObject with a null object, whose members do nothing', async () => {
    const { run, document } = openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      sheet.load('name');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      sheet.getRange('A1').values = [['x']];
      sheet.delete();
      await context.sync();
    });
    expect(document.sheets).toHaveLength(1);
  });

  it('counts and walks visible sheets only, when asked', async () => {
    const document = Document.withSheets(['甲', '乙', '丙']);
    const [first] = document.sheets;
    if (first !== undefined) document.setVisibility(first, 'Hidden');
    const { run } = openWorkbook(document);
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const [firstOfAll, firstVisible, last] = [
        worksheets.getFirst(),
        worksheets.getFirst(true),
        worksheets.getLast(),
      ];
      for (const sheet of [firstOfAll, firstVisible, last]) sheet.load('name');
      await context.sync();
      expect([all.value, visible.value]).toEqual([3, 2]);
      expect([firstOfAll.name, firstVisible.name, last.name]).toEqual(['甲', '乙', '丙']);
    });
  });
});

// Source: learn.microsoft.com/javascript/api/excel/excel.worksheet
describe('Worksheet', () => {
  it('renames, and formulas follow', async () => {
    const { run, document } = openWorkbook(Document.withSheets(['旧', '用']));
    await run(async (context) => {
      const user = context.workbook.worksheets.getItem('用').getRange('A1');
      user.formulas = [['=旧!A1+1']];
      context.workbook.worksheets.getItem('旧').name = '新 名';
      user.load('formulas');
      await context.sync();
      expect(user.formulas).toEqual([["='新 名'!A1+1"]]);
    });
    expect(document.sheet('新 名')).toBeDefined();
  });

  it('refuses to be renamed to the name of another sheet', async () => {
    const { run } = openWorkbook(Document.withSheets(['甲', '乙']));
    const failure = await failureOf(run, (context) => {
      context.workbook.worksheets.getItem('甲').name = '乙';
    });
    expect(failure.code).toBe('ItemAlreadyExists');
  });

  it('moves to a position', async () => {
    const { run, document } = openWorkbook(Document.withSheets(['甲', '乙', '丙']));
    await run(async (context) => {
      context.workbook.worksheets.getItem('丙').position = 0;
      await context.sync();
    });
    expect(document.sheets.map(({ name }) => name)).toEqual(['丙', '甲', '乙']);
  });

  it('cannot be deleted when it is the only visible one, or very hidden', async () => {
    const document = Document.withSheets(['甲', '乙']);
    const { run } = openWorkbook(document);
    await run(async (context) => {
      context.workbook.worksheets.getItem('乙').visibility = 'VeryHidden';
      await context.sync();
    });
    for (const name of ['甲', '乙']) {
      const failure = await failureOf(run, (context) => {
        context.workbook.worksheets.getItem(name).delete();
      });
      expect(failure.code).toBe('InvalidOperation');
    }
    expect(document.sheets).toHaveLength(2);
  });

  it('cannot be activated while hidden', async () => {
    const document = Document.withSheets(['甲', '乙']);
    const { run } = openWorkbook(document);
    const failure = await failureOf(run, (context) => {
      const sheet = context.workbook.worksheets.getItem('乙');
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.activate();
    });
    expect(failure.code).toBe('InvalidOperation');
  });

  it('uses the whole of what is used, values only or formats as well', async () => {
    const { run } = openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('E9').format.fill.color = 'yellow';
      const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange()];
      for (const range of [values, all]) range.load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:E9']);
    });
  });

  // "If the entire worksheet is blank, this function returns the top left cell."
  it('answers with the first cell when nothing is used, or with a null object', async () => {
    const { run } = openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject();
      range.load('address');
      none.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('copies itself with its cells beside another sheet', async () => {
    const { run, document } = openWorkbook(Document.withSheets(['甲', '乙']));
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('甲').getRange('A1').values = [['值']];
      const copy = worksheets.getItem('甲').copy('After', worksheets.getItem('乙'));
      copy.load('name, position');
      const cell = copy.getRange('A1').load('values');
      await context.sync();
      expect(copy.toJSON()).toMatchObject({ name: '甲 (2)', position: 2 });
      expect(cell.values).toEqual([['值']]);
    });
    expect(document.sheets).toHaveLength(3);
  });

  it('freezes rows, columns and at a range', async () => {
    const { run, document } = openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.freezePanes.freezeAt('A1:B3');
      const frozen = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      expect(frozen.address).toBe('Sheet1!A1:B3');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.freezePanes.freezeRows(2);
      await context.sync();
    });
    expect(document.sheets[0]?.freeze).toEqual({ rows: 2, columns: 0 });
  });

  it('shows gridlines and headings or not, set by the client under names of their own', async () => {
    const { run, document } = openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('showGridlines, showHeadings');
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
    });
    expect(document.sheets[0]).toMatchObject({ showGridlines: false, showHeadings: false });
  });

  it('keeps its tab colour, and gives it up for an empty text', async () => {
    const { run, document } = openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tabColor = '#ffcc00';
      await context.sync();
      expect(document.sheets[0]?.tabColor).toBe('#FFCC00');
      sheet.tabColor = '';
      await context.sync();
    });
    expect(document.sheets[0]?.tabColor).toBe('');
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
describe('WorksheetProtection', () => {
  const protectedWorkbook = async () => {
    const workbook = openWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true }, '密码');
      await context.sync();
    });
    return workbook;
  };

  it('refuses writes to locked cells and lets unlocked ones be written', async () => {
    const { run, document } = await protectedWorkbook();
    const failure = await failureOf(run, (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    });
    expect(failure.code).toBe('AccessDenied');
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B1').values = [[2]];
      await context.sync();
    });
    expect(document.sheets[0]?.value(0, 1)).toBe(2);
  });

  it('refuses formats, insertions and tables', async () => {
    const { run } = await protectedWorkbook();
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => {
        sheet.getRange('A1').format.fill.color = 'red';
      },
      (sheet) => {
        sheet.getRange('1:1').insert('Down');
      },
      (sheet) => {
        sheet.tables.add('D1:E2', true);
      },
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      },
    ];
    for (const attempt of attempts) {
      const failure = await failureOf(run, (context) => {
        attempt(context.workbook.worksheets.getItem('Sheet1'));
      });
      expect(failure.code).toBe('AccessDenied');
    }
  });

  it('says what it allows and gives way to the right password only', async () => {
    const { run } = await protectedWorkbook();
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected, options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowAutoFilter: true, allowSort: false });
    });
    const failure = await failureOf(run, (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.unprotect('错');
    });
    expect(failure.code).toBe('AccessDenied');
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.unprotect('密码');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#protect-the-workbook
describe('WorkbookProtection', () => {
  it('refuses to add, rename, move, hide or delete sheets', async () => {
    const { run, document } = openWorkbook(Document.withSheets(['甲', '乙']));
    await run(async (context) => {
      context.workbook.protection.protect('密');
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    const attempts: ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => sheets.add('丙'),
      (sheets) => (sheets.getItem('甲').name = '丁'),
      (sheets) => (sheets.getItem('甲').position = 1),
      (sheets) => (sheets.getItem('甲').visibility = 'Hidden'),
      (sheets) => {
        sheets.getItem('甲').delete();
      },
    ];
    for (const attempt of attempts) {
      const failure = await failureOf(run, (context) => {
        attempt(context.workbook.worksheets);
      });
      expect(failure.code).toBe('AccessDenied');
    }
    expect(document.sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  it('still lets cells be written', async () => {
    const { run, document } = openWorkbook();
    await run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(document.sheets[0]?.value(0, 0)).toBe(1);
  });
});
