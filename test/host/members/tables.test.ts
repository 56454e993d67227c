import type { CellValue } from '../../../src/host/cells';
import { Document } from '../../../src/host/document';
import { failureOf, openWorkbook, type TestWorkbook } from '../../setup/excel';

const rows: CellValue[][] = [
  ['名称', '金额'],
  ['甲', 10],
  ['乙', 30],
  ['丙', 20],
];

/** A workbook with a table `客户` over A1:B4. */
const withTable = async (): Promise<TestWorkbook> => {
  const document = Document.withSheets(['Sheet1', 'Sheet2']);
  document.sheets[0]?.enter({ top: 0, left: 0, bottom: 3, right: 1 }, rows);
  const workbook = openWorkbook(document);
  await workbook.run(async (context) => {
    context.workbook.tables.add('Sheet1!A1:B4', true).name = '客户';
    await context.sync();
  });
  return workbook;
};

const onTable = <T>(
  { run }: TestWorkbook,
  batch: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => run((context) => batch(context.workbook.tables.getItem('客户'), context));

const failing = ({ run }: TestWorkbook, batch: (table: Excel.Table) => unknown) =>
  failureOf(run, (context) => batch(context.workbook.tables.getItem('客户')));

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
describe('Table', () => {
  it('knows its parts', async () => {
    await onTable(await withTable(), async (table, context) => {
      table.load('name, showHeaders, showTotals, style, columns/items/name, rows/count, worksheet/name');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load('address');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['名称', '金额']);
      expect(table.rows.count).toBe(3);
      expect(table.worksheet.name).toBe('Sheet1');
      expect(table.toJSON()).toMatchObject({ name: '客户', showHeaders: true, showTotals: false });
      expect(parts.map(({ address }) => address)).toEqual(['Sheet1!A1:B4', 'Sheet1!A1:B1', 'Sheet1!A2:B4']);
    });
  });

  it('has no totals row unless one is shown', async () => {
    const workbook = await withTable();
    expect((await failing(workbook, (table) => table.getTotalRowRange())).code).toBe('ItemNotFound');
    await onTable(workbook, async (table, context) => {
      table.showTotals = true;
      const total = table.getTotalRowRange().load('address');
      const whole = table.getRange().load('address');
      await context.sync();
      expect([total.address, whole.address]).toEqual(['Sheet1!A5:B5', 'Sheet1!A1:B5']);
    });
  });

  it('opens a header row when the data has none', async () => {
    const workbook = openWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [[1, 2]];
      const table = sheet.tables.add('A1:B1', false);
      table.load('columns/items/name');
      const whole = table.getRange().load('values');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Column1', 'Column2']);
      expect(whole.values).toEqual([
        ['Column1', 'Column2'],
        [1, 2],
      ]);
    });
  });

  it.each<[string, (table: Excel.Table) => unknown, string]>([
    ['overlap another', (table) => table.worksheet.tables.add('B4:C5', true), 'MergedRangeConflict'],
    ['take a name that is no name', (table) => (table.name = '1 x'), 'InvalidArgument'],
    ['take a style that is none', (table) => (table.style = 'Bunt'), 'InvalidArgument'],
    [
      'be resized away from their header',
      (table) => {
        table.resize('A2:B9');
      },
      'InvalidArgument',
    ],
    ['get rows of another width', (table) => table.rows.add(undefined, [[1]]), 'InvalidArgument'],
    ['get a column name twice', (table) => table.columns.add(-1, undefined, '金额'), 'InvalidArgument'],
  ])('cannot %s', async (_, attempt, code) => {
    expect((await failing(await withTable(), attempt)).code).toBe(code);
  });

  it('cannot take the name of another', async () => {
    const workbook = await withTable();
    const failure = await failureOf(workbook.run, (context) => {
      context.workbook.tables.add('Sheet2!A1:A2', true).name = '客户';
    });
    expect(failure.code).toBe('ItemAlreadyExists');
  });

  it('adds rows at the end, growing, and between', async () => {
    await onTable(await withTable(), async (table, context) => {
      table.rows.add(undefined, [['丁', 40]]);
      table.rows.add(0, [['零', 0]]);
      const body = table.getDataBodyRange().load('values, address');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:B6');
      expect(body.values).toEqual([
        ['零', 0],
        ['甲', 10],
        ['乙', 30],
        ['丙', 20],
        ['丁', 40],
      ]);
    });
  });

  it('reads, writes and deletes single rows', async () => {
    await onTable(await withTable(), async (table, context) => {
      const row = table.rows.getItemAt(1);
      row.values = [['乙乙', 31]];
      row.load('values, index');
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(row.values).toEqual([['乙乙', 31]]);
      expect(body.values).toEqual([
        ['乙乙', 31],
        ['丙', 20],
      ]);
    });
  });

  it('adds, renames and deletes columns', async () => {
    await onTable(await withTable(), async (table, context) => {
      table.columns.add(1, [['城市'], ['沪'], ['京'], ['苏']]);
      table.columns.getItem('金额').name = '总额';
      const whole = table.getRange().load('values');
      await context.sync();
      expect(whole.values).toEqual([
        ['名称', '城市', '总额'],
        ['甲', '沪', 10],
        ['乙', '京', 30],
        ['丙', '苏', 20],
      ]);
      table.columns.getItem('城市').delete();
      const narrow = table.getRange().load('address');
      await context.sync();
      expect(narrow.address).toBe('Sheet1!A1:B4');
    });
  });

  it('lets a retyped header cell rename its column', async () => {
    await onTable(await withTable(), async (table, context) => {
      table.worksheet.getRange('B1').values = [['数额']];
      const column = table.columns.getItemOrNullObject('数额').load('name, index');
      await context.sync();
      expect(column.toJSON()).toMatchObject({ name: '数额', index: 1 });
    });
  });

  it('is found by a range that touches it', async () => {
    const workbook = await withTable();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const touched = sheet.getRange('B4:D9').getTables().load('items/name');
      const inside = sheet.getRange('B4:D9').getTables(true).load('items/name');
      await context.sync();
      expect(touched.items.map(({ name }) => name)).toEqual(['客户']);
      expect(inside.items).toEqual([]);
    });
  });

  it('becomes a range again, or goes with its cells', async () => {
    const workbook = await withTable();
    await onTable(workbook, async (table, context) => {
      table.convertToRange();
      await context.sync();
    });
    expect(workbook.document.tables.all()).toEqual([]);
    expect(workbook.document.sheets[0]?.value(1, 0)).toBe('甲');
    await workbook.run(async (context) => {
      context.workbook.tables.add('Sheet1!A1:B4', true).delete();
      await context.sync();
    });
    expect(workbook.document.sheets[0]?.value(1, 0)).toBeNull();
  });

  it('sorts its rows and remembers how', async () => {
    await onTable(await withTable(), async (table, context) => {
      table.sort.apply([{ key: 1, ascending: true }]);
      const body = table.getDataBodyRange().load('values');
      table.sort.load('fields');
      await context.sync();
      expect(body.values).toEqual([
        ['甲', 10],
        ['丙', 20],
        ['乙', 30],
      ]);
      expect(table.sort.fields).toMatchObject([{ key: 1, ascending: true }]);
    });
  });
});

// Source: learn.microsoft.com/javascript/api/excel/excel.filter
describe('filters', () => {
  const visible = (workbook: TestWorkbook) => {
    const sheet = workbook.document.sheets[0];
    return [1, 2, 3].filter((row) => sheet?.rows.isHidden(row) === false).map((row) => sheet?.value(row, 0));
  };

  it.each<[string, (filter: Excel.Filter) => void, string[]]>([
    [
      'values',
      (filter) => {
        filter.applyValuesFilter(['10', '20']);
      },
      ['甲', '丙'],
    ],
    [
      'a comparison',
      (filter) => {
        filter.applyCustomFilter('>15');
      },
      ['乙', '丙'],
    ],
    [
      'two comparisons',
      (filter) => {
        filter.applyCustomFilter('>15', '<25', 'And');
      },
      ['丙'],
    ],
    [
      'top items',
      (filter) => {
        filter.applyTopItemsFilter(1);
      },
      ['乙'],
    ],
    [
      'bottom items',
      (filter) => {
        filter.applyBottomItemsFilter(2);
      },
      ['甲', '丙'],
    ],
    [
      'the average',
      (filter) => {
        filter.applyDynamicFilter('AboveAverage');
      },
      ['乙'],
    ],
    [
      'criteria as an object',
      (filter) => {
        filter.apply({ filterOn: 'Custom', criterion1: '=30' });
      },
      ['乙'],
    ],
  ])('by %s hide the other rows', async (_, apply, expected) => {
    const workbook = await withTable();
    await onTable(workbook, async (table, context) => {
      apply(table.columns.getItem('金额').filter);
      await context.sync();
    });
    expect(visible(workbook)).toEqual(expected);
  });

  // Source: github.com/OfficeDev/office-js/issues/224
  it('let values written to several rows end up in the wrong ones', async () => {
    const workbook = await withTable();
    await onTable(workbook, async (table, context) => {
      table.columns.getItem('名称').filter.applyValuesFilter(['甲', '丙']);
      table.getDataBodyRange().values = [
        ['一', 1],
        ['二', 2],
        ['三', 3],
      ];
      await context.sync();
    });
    expect(workbook.document.sheets[0]?.values({ top: 1, left: 0, bottom: 3, right: 1 })).toEqual([
      ['一', 1],
      ['乙', 30],
      ['一', 1],
    ]);
  });

  it('tell what they are, and let all rows come back', async () => {
    const workbook = await withTable();
    await onTable(workbook, async (table, context) => {
      const { filter } = table.columns.getItem('名称');
      filter.applyValuesFilter(['甲']);
      filter.load('criteria');
      table.autoFilter.load('isDataFiltered, enabled');
      await context.sync();
      expect(filter.criteria).toMatchObject({ filterOn: 'Values', values: ['甲'] });
      expect(table.autoFilter.toJSON()).toMatchObject({ isDataFiltered: true, enabled: true });
      table.clearFilters();
      await context.sync();
    });
    expect(visible(workbook)).toEqual(['甲', '乙', '丙']);
  });

  // Source: learn.microsoft.com/javascript/api/excel/excel.autofilter
  it('work on a plain range of a sheet as well', async () => {
    const document = Document.withSheets(['Sheet1']);
    document.sheets[0]?.enter({ top: 0, left: 0, bottom: 3, right: 1 }, rows);
    const workbook = openWorkbook(document);
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.autoFilter.apply('A1:B4', 1, { filterOn: 'Custom', criterion1: '>=20' });
      const range = sheet.autoFilter.getRange().load('address');
      sheet.autoFilter.load('enabled, isDataFiltered, criteria');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B4');
      expect(sheet.autoFilter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: true });
    });
    expect(visible(workbook)).toEqual(['乙', '丙']);
    await workbook.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Sheet1');
      autoFilter.remove();
      const none = autoFilter.getRangeOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(visible(workbook)).toEqual(['甲', '乙', '丙']);
  });
});

// Source: learn.microsoft.com/javascript/api/excel/excel.nameditem
describe('NamedItem', () => {
  it('stands for a range, a value or a formula', async () => {
    const { run } = openWorkbook();
    await run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      names.add('区域', sheet.getRange('B2:B9'), '说明');
      names.add('税率', '=0.17');
      sheet.names.add('局部', '=Sheet1!$A$1');
      names.load('items/name, items/type, items/formula, items/value, items/scope, items/comment');
      const local = sheet.names.getItem('局部').load('scope, value');
      const range = names.getItem('区域').getRange().load('address');
      const none = names.getItem('税率').getRangeOrNullObject();
      none.load('address');
      await context.sync();
      expect(names.items.map((item) => item.toJSON())).toMatchObject([
        { name: '区域', type: 'Range', value: 'Sheet1!B2:B9', scope: 'Workbook' },
        { name: '税率', type: 'Double', value: 0.17, scope: 'Workbook' },
      ]);
      expect(names.items[0]).toMatchObject({ formula: '=Sheet1!$B$2:$B$9', comment: '说明' });
      expect(local.scope).toBe('Worksheet');
      expect(range.address).toBe('Sheet1!B2:B9');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('is refused when it is no name or taken', async () => {
    const workbook = openWorkbook();
    for (const [name, code] of [
      ['A1', 'InvalidArgument'],
      ['有 空格', 'InvalidArgument'],
      ['重名', 'ItemAlreadyExists'],
    ] as const) {
      const failure = await failureOf(workbook.run, (context) => {
        context.workbook.names.add('重名', '=1');
        context.workbook.names.add(name, '=2');
      });
      expect(failure.code).toBe(code);
      workbook.document.names.delete('重名');
    }
  });

  it('can be given another formula and deleted', async () => {
    const { run, document } = openWorkbook();
    await run(async (context) => {
      const name = context.workbook.names.add('数', '=1');
      name.formula = '=2';
      name.load('value');
      await context.sync();
      expect(name.value).toBe(2);
      name.delete();
      await context.sync();
    });
    expect(document.names.all()).toEqual([]);
  });
});
