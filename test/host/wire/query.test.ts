import { Document } from '../../../src/host/document';
import { openWorkbook } from '../../setup/excel';

const workbook = () => {
  const document = Document.withSheets(['甲', '乙', '丙']);
  const [sheet] = document.sheets;
  sheet?.enter({ top: 0, left: 0, bottom: 1, right: 0 }, [['名'], [1]]);
  if (sheet !== undefined)
    document.tables.add(sheet, {
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      hasHeaders: true,
      name: '表',
    });
  return openWorkbook(document);
};

// Source: learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
describe('load', () => {
  it('takes a text, a list or an object, in any case, with or without items', async () => {
    const forms: ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => sheets.load('name'),
      (sheets) => sheets.load('items/name'),
      (sheets) => sheets.load('items/Name'),
      (sheets) => sheets.load(['items/name', 'items/tables/items/name']),
      (sheets) => sheets.load({ name: true, tables: { name: true } }),
      (sheets) => sheets.load({ select: 'name', expand: 'tables' }),
    ];
    for (const form of forms) {
      const { run } = workbook();
      await run(async (context) => {
        const { worksheets } = context.workbook;
        form(worksheets);
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
      });
    }
  });

  it('goes down through collections', async () => {
    const { run } = workbook();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/tables/items/columns/items/name');
      await context.sync();
      expect(worksheets.items[0]?.tables.items[0]?.columns.items[0]?.name).toBe('名');
      expect(worksheets.items[1]?.tables.items).toEqual([]);
    });
  });

  it('gives a part of a collection', async () => {
    const { run } = workbook();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 1, $skip: 1, name: true } as Excel.Interfaces.WorksheetCollectionLoadOptions);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['乙']);
    });
  });

  it('loads all scalars and nothing they lead to when nothing is named', async () => {
    const { run } = workbook();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('甲').getRange('A1:A2').load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: '甲!A1:A2', values: [['名'], [1]], rowCount: 2 });
      expect(() => range.format.wrapText).toThrow('wrapText');
    });
  });

  it('loads nothing that was not named', async () => {
    const { run } = workbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲').load('name');
      await context.sync();
      expect(sheet.name).toBe('甲');
      expect(() => sheet.position).toThrow('position');
    });
  });

  it('refuses a name nobody knows', async () => {
    const { run } = workbook();
    await run(async (context) => {
      context.workbook.worksheets.getItem('甲').load('color');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    });
  });

  it('is answered in camel case for retrieve', async () => {
    const { run } = workbook();
    await run(async (context) => {
      const sheets = context.workbook.worksheets as unknown as {
        retrieve(query: string): { readonly items: { name: string }[] };
      };
      const result = sheets.retrieve('name');
      await context.sync();
      expect(result.items.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
    });
  });
});

describe('set', () => {
  // Source: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-set-member(1)
  it('writes many properties at once, the client sending one update', async () => {
    const { run, document } = workbook();
    await run(async (context) => {
      context.workbook.worksheets
        .getItem('乙')
        .getRange('A1')
        .set({ values: [[5]], format: { fill: { color: 'red' }, font: { size: 14 } } });
      await context.sync();
    });
    expect(document.sheet('乙')?.value(0, 0)).toBe(5);
    expect(document.sheet('乙')?.style(0, 0)).toMatchObject({
      fill: { color: '#FF0000' },
      font: { size: 14 },
    });
  });
});
