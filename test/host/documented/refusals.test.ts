import { CELL_LIMIT } from '../../../src/host/members/range/cells';
import { failureOf } from '../../setup/excel';
import type { TestWorkbook } from '../../setup/excel';
import { LEARN, openList, table } from './list';

const limits = `${LEARN}concepts/resource-limits-and-performance-optimization`;
const errors = `${LEARN}testing/application-specific-api-error-handling`;

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await openList();
});

/** What is refused, with the code the page says. */
const refusals: readonly (readonly [page: string, what: string, act: Act, code: string])[] = [
  [
    'range',
    'getUsedRange of a range without used cells',
    (sheet) => sheet.getRange('F1:G2').getUsedRange().load('address'),
    'ItemNotFound',
  ],
  [
    'range',
    'getSpecialCells that finds none',
    (sheet) => sheet.getRange('A1:C4').getSpecialCells('Formulas').load('address'),
    'ItemNotFound',
  ],
  [
    'range',
    'a formula given as text of more rows than the range',
    (sheet) => {
      sheet.getRange('A1:A2').values = [['a'], ['b'], ['c']];
    },
    'InvalidArgument',
  ],
  [
    'worksheet',
    'an address of more than 8192 characters',
    (sheet) => sheet.getRange(new Array(2_100).fill('A100').join(',')).load('address'),
    'InvalidArgument',
  ],
  [
    'worksheet',
    'deleting a very hidden sheet',
    (_, context) => {
      const other = context.workbook.worksheets.add('底稿');
      other.visibility = 'VeryHidden';
      other.delete();
    },
    'InvalidOperation',
  ],
  [
    'worksheet',
    'a name of 32 characters',
    (_, { workbook: book }) => book.worksheets.add('名'.repeat(32)),
    'InvalidArgument',
  ],
  [
    'worksheetcollection',
    'a name that is taken',
    (_, { workbook: book }) => book.worksheets.add('sheet1'),
    'ItemAlreadyExists',
  ],
  [
    'worksheetcollection',
    'getItem of a sheet that is not there',
    (_, { workbook: book }) => book.worksheets.getItem('没有').load('name'),
    'ItemNotFound',
  ],
  [
    'table',
    'resizing to another header row',
    (sheet) => {
      table(sheet).resize('A2:C4');
    },
    'InvalidArgument',
  ],
  [
    'table',
    'resizing to a range apart from it',
    (sheet) => {
      table(sheet).resize('F1:H4');
    },
    'InvalidArgument',
  ],
  [
    errors,
    'a table over another table',
    (sheet) => {
      table(sheet);
      sheet.tables.add('C3:D5', true);
    },
    'MergedRangeConflict',
  ],
  [
    errors,
    'inserting cells that push others off the sheet',
    (sheet) => {
      sheet.getRange('A1048576').values = [['x']];
      sheet.getRange('A1').insert('Down');
    },
    'NonBlankCellOffSheet',
  ],
  [
    errors,
    'moving a part of a table’s rows',
    (sheet) => {
      table(sheet);
      sheet.getRange('B2').insert('Down');
    },
    'InsertDeleteConflict',
  ],
  [
    errors,
    'writing to a locked cell of a protected sheet',
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').values = [['x']];
    },
    'AccessDenied',
  ],
  [
    'workbookprotection',
    'adding a sheet to a workbook whose structure is protected',
    (_, { workbook: book }) => {
      book.protection.protect();
      book.worksheets.add();
    },
    'AccessDenied',
  ],
  [
    'worksheetprotection',
    'protecting a sheet that is protected',
    (sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    },
    'InvalidOperation',
  ],
  [
    'nameditemcollection',
    'a name that is taken',
    ({ context }) => {
      context.workbook.names.add('名单', '=Sheet1!$A$1');
      context.workbook.names.add('名单', '=Sheet1!$A$2');
    },
    'ItemAlreadyExists',
  ],
  [
    'customxmlpartcollection',
    'what is no XML',
    ({ context }) => context.workbook.customXmlParts.add('no markup'),
    'InvalidArgument',
  ],
  [
    'settingcollection',
    'getItem of a setting that is not there',
    ({ context }) => context.workbook.settings.getItem('没有').load('value'),
    'ItemNotFound',
  ],
];

describe('what Excel refuses', () => {
  it.each(refusals)('%s: %s', async (_page, _what, act, code) => {
    const failure = await failureOf(workbook.run, (context) =>
      act(context.workbook.worksheets.getActiveWorksheet(), context),
    );
    expect(failure.code).toBe(code);
  });

  it(`${limits}: answers above 5 MB, without one`, async () => {
    const failure = await failureOf(workbook.run, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A180').values = Array.from({ length: 180 }, () => ['长'.repeat(9_999)]);
      sheet.getRange('A1:A180').load('values');
    });
    expect(failure.code).toMatch(/PayloadSizeLimitExceeded/u);
  });

  it(`${limits}: values of a range of more than five million cells are not read`, async () => {
    expect(CELL_LIMIT).toBe(5_000_000);
    const read = workbook.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A:E');
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    await expect(read).resolves.toBeNull();
  });
});
