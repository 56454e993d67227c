import { LEARN, seen } from './list';
import type { Answer } from './list';

const unbounded = `${LEARN}excel/excel-add-ins-ranges-unbounded`;

const answers: readonly Answer[] = [
  [
    'range',
    'getUsedRangeOrNullObject and getSpecialCellsOrNullObject are null objects where nothing is found',
    async (sheet, sync) => {
      const used = sheet.getRange('F1:G2').getUsedRangeOrNullObject();
      const special = sheet.getRange('A1:C4').getSpecialCellsOrNullObject('Formulas');
      await sync();
      return [used.isNullObject, special.isNullObject];
    },
    [true, true],
  ],
  [
    'range',
    'a value that begins with =, + or - is a formula',
    async (sheet, sync) => {
      const range = sheet.getRange('E1:E3');
      range.values = [['=1+1'], ['+1+2'], ['-1-3']];
      range.load('values');
      await sync();
      return range.values as unknown;
    },
    [[2], [3], [-4]],
  ],
  [
    'range',
    'null leaves a cell alone, an empty text empties it',
    async (sheet, sync) => {
      const range = sheet.getRange('A2:B2');
      range.values = [[null, '']];
      range.load('values');
      await sync();
      return range.values as unknown;
    },
    [['C1', '']],
  ],
  [
    'range',
    'one value fills all cells',
    async (sheet, sync) => {
      const range = sheet.getRange('E1:F2');
      range.values = 7 as never;
      range.load('values');
      await sync();
      return range.values as unknown;
    },
    [
      [7, 7],
      [7, 7],
    ],
  ],
  [
    'range',
    'formulas gives values where there are no formulas',
    async (sheet, sync) => {
      sheet.getRange('D2').formulas = [['=C2*2']];
      const range = sheet.getRange('C2:D2').load('formulas,values');
      await sync();
      return [range.formulas, range.values];
    },
    [[[3, '=C2*2']], [[3, 6]]],
  ],
  [
    'range',
    'text does not depend on the column’s width',
    async (sheet, sync) => {
      const range = sheet.getRange('C2');
      range.numberFormat = [['0.00']];
      range.format.columnWidth = 5;
      range.load('text');
      await sync();
      return range.text;
    },
    [['3.00']],
  ],
  [
    'range',
    'valueTypes tells what a cell holds',
    async (sheet, sync) => {
      sheet.getRange('E1:G1').formulas = [['=1/0', true, '']];
      const range = sheet.getRange('B2:C2').load('valueTypes');
      const others = sheet.getRange('E1:G1').load('valueTypes');
      await sync();
      return [range.valueTypes, others.valueTypes];
    },
    [[['String', 'Double']], [['Error', 'Boolean', 'Empty']]],
  ],
  [
    'range',
    'hidden and rowHidden are null where some are and some are not',
    async (sheet, sync) => {
      sheet.getRange('2:2').rowHidden = true;
      const ranges = ['A1:A4', 'A2', 'A1'].map((address) => sheet.getRange(address).load('rowHidden'));
      await sync();
      return ranges.map(({ rowHidden }) => rowHidden);
    },
    [null, true, false],
  ],
  [
    'range',
    'hasSpill is null where some cells spill and some do not',
    async (sheet, sync) => {
      sheet.getRange('E1').formulas = [['=SEQUENCE(2)']];
      const ranges = ['E1:E2', 'E1:E3', 'A1'].map((address) => sheet.getRange(address).load('hasSpill'));
      await sync();
      return ranges.map(({ hasSpill }) => hasSpill);
    },
    [true, null, false],
  ],
  [
    'range',
    'copyFrom repeats a source that fits the target several times',
    async (sheet, sync) => {
      sheet.getRange('E1:E6').copyFrom('A1:A2');
      const range = sheet.getRange('E1:E6').load('values');
      await sync();
      return range.values.flat() as unknown[];
    },
    ['编号', 'C1', '编号', 'C1', '编号', 'C1'],
  ],
  [
    'range',
    'copyFrom reaches beyond a target smaller than its source',
    async (sheet, sync) => {
      sheet.getRange('E1').copyFrom('A1:B2');
      const range = sheet.getRange('E1:F2').load('values');
      await sync();
      return range.values as unknown;
    },
    [
      ['编号', '名称'],
      ['C1', '甲'],
    ],
  ],
  [
    'range',
    'copyFrom of values leaves formulas and formats behind',
    async (sheet, sync) => {
      sheet.getRange('D2').formulas = [['=C2*2']];
      sheet.getRange('D2').numberFormat = [['0.0']];
      sheet.getRange('F2').copyFrom('D2', 'Values');
      const range = sheet.getRange('F2').load('formulas,numberFormat');
      await sync();
      return [range.formulas, range.numberFormat];
    },
    [[[6]], [['General']]],
  ],
  [
    'range',
    'copyFrom with skipBlanks leaves what lies under empty cells',
    async (sheet, sync) => {
      sheet.getRange('E1:E2').values = [['留'], ['去']];
      sheet.getRange('G1:G2').values = [[''], ['来']];
      sheet.getRange('E1:E2').copyFrom('G1:G2', 'All', true);
      const range = sheet.getRange('E1:E2').load('values');
      await sync();
      return range.values.flat() as unknown[];
    },
    ['留', '来'],
  ],
  [
    'range',
    'insert answers with the blank cells and moves the others',
    async (sheet, sync) => {
      const blank = sheet.getRange('A2').insert('Down').load('address,values');
      const below = sheet.getRange('A3').load('values');
      await sync();
      return [blank.address, blank.values, below.values];
    },
    ['Sheet1!A2', [['']], [['C1']]],
  ],
  [
    'range',
    'delete closes the gap',
    async (sheet, sync) => {
      sheet.getRange('2:2').delete('Up');
      const range = sheet.getRange('A1:A3').load('values');
      await sync();
      return range.values.flat() as unknown[];
    },
    ['编号', 'C2', 'C3'],
  ],
  [
    'range',
    'clear of contents keeps formats, of formats keeps contents',
    async (sheet, sync) => {
      sheet.getRange('C2:C3').numberFormat = [['0.0'], ['0.0']];
      sheet.getRange('C2').clear('Contents');
      sheet.getRange('C3').clear('Formats');
      const range = sheet.getRange('C2:C3').load('values,numberFormat');
      await sync();
      return [range.values, range.numberFormat];
    },
    [
      [[''], [1]],
      [['0.0'], ['General']],
    ],
  ],
  [
    'range',
    'merge across merges every row by itself',
    async (sheet, sync) => {
      sheet.getRange('E1:F2').merge(true);
      const merged = sheet.getRange('E1:F2').getMergedAreasOrNullObject().load('address');
      await sync();
      return merged.address;
    },
    'Sheet1!E1:F1,Sheet1!E2:F2',
  ],
  [
    'https://github.com/OfficeDev/office-js/issues/3611',
    'only merged areas that begin in the range are found',
    async (sheet, sync) => {
      sheet.getRange('E1:F2').merge();
      const merged = sheet.getRange('F1:F4').getMergedAreasOrNullObject();
      await sync();
      return merged.isNullObject;
    },
    true,
  ],
  [
    unbounded,
    'values of an unbounded range cannot be read',
    async (sheet, sync) => {
      const range = sheet.getRange('A:F').load('values,rowCount');
      await sync();
      return [range.values, range.rowCount];
    },
    [null, 1_048_576],
  ],
  [
    'rangeview',
    'getVisibleView holds the rows a filter leaves',
    async (sheet, sync) => {
      sheet.autoFilter.apply('A1:C4', 2, { filterOn: 'Custom', criterion1: '>1' });
      const view = sheet.getRange('A1:A4').getVisibleView().load('values');
      await sync();
      return view.values.flat() as unknown[];
    },
    ['编号', 'C1', 'C3'],
  ],
];

it.each(answers)('%s: %s', async (_page, _what, look, expected) => {
  expect(await seen(look)).toEqual(expected);
});
