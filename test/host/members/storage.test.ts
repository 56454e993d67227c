import { Document } from '../../../src/host/document';
import { failureOf, openWorkbook } from '../../setup/excel';

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#save-settings-per-document
describe('SettingCollection', () => {
  it('keeps any JSON value by key', async () => {
    const { run, document } = openWorkbook();
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('配方', { 版本: 1, 列: ['甲', null] });
      settings.add('空', null);
      settings.add('配方', { 版本: 2 });
      settings.load('items/key, items/value');
      const one = settings.getItem('配方').load('value');
      const none = settings.getItemOrNullObject('没有');
      none.load('value');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ['配方', { 版本: 2 }],
        ['空', null],
      ]);
      expect(one.value).toEqual({ 版本: 2 });
      expect(none.isNullObject).toBe(true);
      one.delete();
      await context.sync();
    });
    expect([...document.settings.keys()]).toEqual(['空']);
  });

  // Source: learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings (2 MB)
  it('holds no more than 2 MB', async () => {
    const { run } = openWorkbook();
    const failure = await failureOf(run, (context) => {
      context.workbook.settings.add('大', 'x'.repeat(2 * 1024 * 1024));
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  it('is the same store as Office.context.document.settings', async () => {
    const document = Document.withSheets(['Sheet1']);
    document.setSetting('k', '{"a":1}');
    const { run } = openWorkbook(document);
    const { settings } = Office.context.document;
    expect(settings.get('k')).toEqual({ a: 1 });
    settings.set('l', [2]);
    settings.remove('k');
    await new Promise<void>((resolve) => {
      settings.saveAsync(() => {
        resolve();
      });
    });
    await run(async (context) => {
      context.workbook.settings.load('items/key');
      await context.sync();
      expect(context.workbook.settings.items.map(({ key }) => key)).toEqual(['l']);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#add-custom-xml-data-to-the-workbook
describe('CustomXmlPartCollection', () => {
  const xml = '<kebu xmlns="urn:kebu"><a>1</a></kebu>';

  it('keeps parts, by id and by namespace', async () => {
    const { run } = openWorkbook();
    await run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(xml).load('id, namespaceUri');
      const only = customXmlParts.getByNamespace('urn:kebu').getOnlyItem();
      const text = only.getXml();
      const none = customXmlParts.getByNamespace('urn:anders').getOnlyItemOrNullObject();
      none.load('id');
      await context.sync();
      expect([part.namespaceUri, text.value, none.isNullObject]).toEqual(['urn:kebu', xml, true]);
      const same = customXmlParts.getItem(part.id);
      same.setXml(xml.replace('1', '2'));
      const changed = same.getXml();
      await context.sync();
      expect(changed.value).toContain('<a>2</a>');
      same.delete();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('refuses what is no XML', async () => {
    const { run } = openWorkbook();
    expect((await failureOf(run, (context) => context.workbook.customXmlParts.add('文本'))).code).toBe(
      'InvalidArgument',
    );
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#access-document-properties
describe('DocumentProperties', () => {
  it('keeps its own and the user’s properties', async () => {
    const { run } = openWorkbook();
    await run(async (context) => {
      const { properties } = context.workbook;
      properties.title = '客户台账';
      properties.custom.add('版本', 3);
      properties.custom.add('完成', true);
      properties.load('title, author');
      properties.custom.load('items/key, items/value, items/type');
      await context.sync();
      expect(properties.title).toBe('客户台账');
      expect(properties.custom.items.map((item) => [item.key, item.value as unknown, item.type])).toEqual([
        ['版本', 3, 'Number'],
        ['完成', true, 'Boolean'],
      ]);
      properties.custom.getItem('版本').delete();
      const count = properties.custom.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });
});

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions
describe('workbook functions', () => {
  it('compute over values, ranges and results', async () => {
    const document = Document.withSheets(['Sheet1']);
    document.sheets[0]?.enter({ top: 0, left: 0, bottom: 2, right: 0 }, [[1], [2], [3]]);
    const { run } = openWorkbook(document);
    await run(async (context) => {
      const { functions } = context.workbook;
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
      const sum = functions.sum(range, functions.max(range), 10).load('value');
      const date = functions.date(2000, 1, 1).load('value, error');
      const failed = functions.find('x', 'abc').load('value, error');
      await context.sync();
      expect(sum.value).toBe(19);
      expect([date.value, date.error]).toEqual([36526, null]);
      expect(failed.error).toBe('#VALUE!');
    });
  });

  it('tell a workbook of the 1904 date system', async () => {
    const { run } = openWorkbook(Document.withSheets(['Sheet1'], { dateSystem: '1904' }));
    await run(async (context) => {
      const date = context.workbook.functions.date(2000, 1, 1).load('value');
      await context.sync();
      expect(date.value).toBe(35064);
    });
  });
});

// Source: learn.microsoft.com/javascript/api/excel/excel.pagelayout
describe('PageLayout', () => {
  it('keeps orientation, paper, fit, titles, area and margins', async () => {
    const { run, document } = openWorkbook();
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A3';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintArea('A1:D9');
      pageLayout.setPrintMargins('Inches', { top: 1, left: 0.5 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      pageLayout.load('orientation, paperSize, zoom, topMargin, leftMargin');
      const area = pageLayout.getPrintArea().load('address');
      const titles = pageLayout.getPrintTitleRows().load('address');
      const none = pageLayout.getPrintTitleColumnsOrNullObject();
      none.load('address');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A3',
        zoom: { horizontalFitToPages: 1 },
        topMargin: 72,
        leftMargin: 36,
      });
      expect([area.address, titles.address, none.isNullObject]).toEqual(['Sheet1!A1:D9', 'Sheet1!1:3', true]);
    });
    expect(document.sheets[0]?.page).toMatchObject({
      fitToWidth: 1,
      fitToHeight: 0,
      footer: { center: '&P' },
    });
  });
});

// Source: learn.microsoft.com/javascript/api/excel/excel.application
describe('Application', () => {
  it('calculates by itself, or when asked', async () => {
    const { run } = openWorkbook();
    await run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode, cultureInfo/name');
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      await context.sync();
      expect(application.calculationMode).toBe('Automatic');
      application.calculationMode = Excel.CalculationMode.manual;
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=1+1']];
      application.calculate('Full');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
    });
  });

  it('keeps collections of what it has none of empty', async () => {
    const { run } = openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const counts = [
        context.workbook.pivotTables.getCount(),
        sheet.pivotTables.getCount(),
        sheet.shapes.getCount(),
      ];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 0, 0]);
    });
  });
});
