import { list, openList, seen, table } from './list';
import type { Answer } from './list';

const answers: readonly Answer[] = [
  [
    'worksheet',
    'getUsedRange of a blank sheet is its first cell',
    async (_, sync, { workbook: book }) => {
      const used = book.worksheets.add('空').getUsedRange().load('address');
      await sync();
      return used.address;
    },
    '空!A1',
  ],
  [
    'worksheet',
    'getUsedRange goes by formats as well, of values only where that is asked',
    async (sheet, sync) => {
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load('address');
      values.load('address');
      await sync();
      return [all.address, values.address];
    },
    ['Sheet1!A1:F9', 'Sheet1!A1:C4'],
  ],
  [
    'autofilter',
    'isDataFiltered goes by criteria, enabled by the filter being there',
    async (sheet, sync) => {
      sheet.autoFilter.apply('A1:C4');
      sheet.autoFilter.load('enabled,isDataFiltered');
      await sync();
      return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
    },
    [true, false],
  ],
  [
    'worksheetcollection',
    'add puts a sheet at the end and does not go there',
    async (_, sync, { workbook: book }) => {
      const added = book.worksheets.add('末').load('position');
      const active = book.worksheets.getActiveWorksheet().load('name');
      await sync();
      return [added.position, active.name];
    },
    [1, 'Sheet1'],
  ],
  [
    'worksheet',
    'copy without a position puts the copy at the beginning',
    async (sheet, sync) => {
      const copy = sheet.copy().load('position');
      await sync();
      return copy.position;
    },
    0,
  ],
  [
    'worksheet',
    'getNextOrNullObject passes hidden sheets where only visible ones are wanted',
    async (sheet, sync, { workbook: book }) => {
      book.worksheets.add('藏').visibility = 'Hidden';
      const next = sheet.getNextOrNullObject(true);
      await sync();
      return next.isNullObject;
    },
    true,
  ],
  [
    'table',
    'resize takes rows in, with headers in their row',
    async (sheet, sync) => {
      const own = table(sheet);
      own.resize('A1:D6');
      const range = own.getRange().load('address');
      own.columns.load('items/name');
      await sync();
      return [range.address, own.columns.items.length];
    },
    ['Sheet1!A1:D6', 4],
  ],
  [
    'table',
    'showTotals adds a row of totals below',
    async (sheet, sync) => {
      const own = table(sheet);
      own.showTotals = true;
      const [range, body] = [own.getRange().load('address'), own.getDataBodyRange().load('address')];
      await sync();
      return [range.address, body.address];
    },
    ['Sheet1!A1:C5', 'Sheet1!A2:C4'],
  ],
  [
    'table',
    'convertToRange keeps all data',
    async (sheet, sync) => {
      const range = table(sheet).convertToRange().load('values');
      sheet.tables.load('count');
      await sync();
      return [range.values, sheet.tables.count];
    },
    [list, 0],
  ],
  [
    'table',
    'clearFilters shows all rows again',
    async (sheet, sync) => {
      const own = table(sheet);
      own.columns.getItemAt(2).filter.applyCustomFilter('>1');
      const hidden = sheet.getRange('A3').load('rowHidden');
      await sync();
      own.clearFilters();
      const shown = sheet.getRange('A3').load('rowHidden');
      await sync();
      return [hidden.rowHidden, shown.rowHidden];
    },
    [true, false],
  ],
  [
    'datavalidation',
    'valid is null where some cells are valid and some are not; ignoreBlanks is so by default',
    async (sheet, sync) => {
      const { dataValidation } = sheet.getRange('C2:C4');
      dataValidation.rule = { wholeNumber: { formula1: 2, operator: 'GreaterThanOrEqualTo' } };
      dataValidation.load('valid,ignoreBlanks,type');
      const bad = dataValidation.getInvalidCellsOrNullObject().load('address');
      await sync();
      return [dataValidation.valid, dataValidation.ignoreBlanks, dataValidation.type, bad.address];
    },
    [null, true, 'WholeNumber', 'Sheet1!C3'],
  ],
  [
    'nameditem',
    'formula begins with an equal sign, value is the address of a named range',
    async (_, sync, { workbook: book }) => {
      const name = book.names.add('名单', book.worksheets.getActiveWorksheet().getRange('A1:A4'));
      name.load('formula,value,type');
      await sync();
      return [name.formula, name.value, name.type] as unknown;
    },
    ['=Sheet1!$A$1:$A$4', 'Sheet1!A1:A4', 'Range'],
  ],
  [
    'settingcollection',
    'add sets a setting anew',
    async (_, sync, { workbook: book }) => {
      book.settings.add('键', '一');
      book.settings.add('键', '二');
      const setting = book.settings.getItem('键').load('value');
      await sync();
      return setting.value as unknown;
    },
    '二',
  ],
  [
    'customxmlpart',
    'getXml gives back what was added, delete takes it away',
    async (_, sync, { workbook: book }) => {
      const part = book.customXmlParts.add('<a xmlns="urn:x">1</a>').load('id');
      const xml = part.getXml();
      await sync();
      part.delete();
      const gone = book.customXmlParts.getItemOrNullObject(part.id);
      await sync();
      return [xml.value, gone.isNullObject];
    },
    ['<a xmlns="urn:x">1</a>', true],
  ],
];

it.each(answers)('%s: %s', async (_page, _what, look, expected) => {
  expect(await seen(look)).toEqual(expected);
});

describe('what Excel tells', () => {
  it('worksheetchangedeventargs: what changed where, how, and by whom', async () => {
    const told: unknown[] = [];
    const workbook = await openList();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(({ address, changeType, source, ...event }) => {
        // Only a change of one cell has them.
        const details = event.details as Excel.ChangedEventDetail | undefined;
        told.push([address, changeType, source, details?.valueBefore, details?.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('B2').values = [['丁']];
      sheet.getRange('3:3').delete('Up');
      await context.sync();
    });
    await workbook.settled();
    workbook.host.asCoauthor(() => {
      workbook.document.activeSheet.enter({ top: 0, left: 4, bottom: 0, right: 5 }, [[1, 2]]);
    });
    await workbook.settled();
    expect(told).toEqual([
      ['B2', 'RangeEdited', 'Local', '甲', '丁'],
      ['3:3', 'RowDeleted', 'Local', undefined, undefined],
      ['E1:F1', 'RangeEdited', 'Remote', undefined, undefined],
    ]);
  });

  it('application: the calculation mode, in which Manual computes only when asked', async () => {
    const workbook = await openList();
    const values = await workbook.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('D2').formulas = [['=C2*2']];
      application.calculationMode = 'Manual';
      await context.sync();
      sheet.getRange('C2').values = [[10]];
      const stale = sheet.getRange('D2').load('values');
      await context.sync();
      application.calculate('Full');
      const fresh = sheet.getRange('D2').load('values');
      await context.sync();
      return [stale.values, fresh.values];
    });
    expect(values).toEqual([[[6]], [[20]]]);
  });
});
