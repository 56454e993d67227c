import fc from 'fast-check';
import { serialOf } from '../../../src/host/cells';
import { at, refusal, emptySheet, type, value } from './onSheet';

const day = (year: number, month: number, date: number) => serialOf(year, month, date, '1900');

describe('Text typed into a General cell', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['-5', -5],
    ['+5', 5],
    ['(12)', -12],
    ['1,234.5', 1234.5],
    ['12%', 0.12],
    ['1e5', 100_000],
    ['¥1,200', 1200],
    ['1 1/2', 1.5],
    ['TRUE', true],
    ['false', false],
    ['#N/A', '#N/A'],
    ['2024-03-15', day(2024, 3, 15)],
    ['2024/3/15', day(2024, 3, 15)],
    ['2024年3月15日', day(2024, 3, 15)],
    ['3月15日', day(2026, 3, 15)],
    ['3-15', day(2026, 3, 15)],
    ['12:30', 0.5 + 0.5 / 24],
    ['2024-03-15 12:00', day(2024, 3, 15) + 0.5],
  ])('%j becomes a value', (text, wanted) => {
    const sheet = emptySheet();
    type(sheet, 'A1', [[text]]);
    expect(value(sheet, 'A1')).toBe(wanted);
  });

  it.each([
    '甲',
    '1,23',
    '12-',
    '2024-13-01',
    '2024-02-30',
    '1.2.3',
    '12abc',
    '２４',
    'True story',
    '2024.3.15',
    '25:61',
    '-',
  ])('%j stays text', (text) => {
    const sheet = emptySheet();
    type(sheet, 'A1', [[text]]);
    expect(value(sheet, 'A1')).toBe(text);
  });

  it('keeps fifteen digits of a number, as Excel does', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['110101199003074514']]);
    expect(value(sheet, 'A1')).toBe(110_101_199_003_074_000);
  });

  it('gives the cell the format of what was typed', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['12%', '2024-03-15', '12:30', '1,200', '7']]);
    expect(sheet.numberFormats(at('A1:E1'))).toEqual([['0%', 'yyyy/m/d', 'h:mm', '#,##0', 'General']]);
  });

  it('counts days from 1904 in a workbook that does', () => {
    const sheet = emptySheet({ dateSystem: '1904' });
    type(sheet, 'A1', [['2000-01-01']]);
    expect(value(sheet, 'A1')).toBe(35_064);
    expect(sheet.text(at('A1'))).toEqual([['2000/1/1']]);
  });
});

describe('A leading apostrophe', () => {
  it('is swallowed and remembered', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [["'=1+1", "'00123", "''x"]]);
    expect(sheet.values(at('A1:C1'))).toEqual([['=1+1', '00123', "'x"]]);
    expect(sheet.style(0, 0).quotePrefix).toBe(true);
    expect(sheet.grid.formulaCount).toBe(0);
  });

  it('is forgotten when something else is typed', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [["'1"]]);
    type(sheet, 'A1', [['1']]);
    expect(value(sheet, 'A1')).toBe(1);
    expect(sheet.style(0, 0).quotePrefix).toBe(false);
  });
});

describe('Formulas typed', () => {
  it('are told by = and, where they can be read, by + - @', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['=1+1', '+1+1', '-2*3', '@SUM(1,2)']]);
    expect(sheet.formulas(at('A1:D1'))).toEqual([['=1+1', '=+1+1', '=-2*3', '=SUM(1,2)']]);
    expect(sheet.values(at('A1:D1'))).toEqual([[2, 2, -6, 3]]);
  });

  it('refuses what Excel could not read', () => {
    const sheet = emptySheet();
    expect(
      refusal(() => {
        type(sheet, 'A1', [['=1+']]);
      }),
    ).toBe('InvalidArgument');
    expect(value(sheet, 'A1')).toBeNull();
  });

  it('leaves text that only starts like one', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['+86 138', '-见附件-', '@张三：']]);
    expect(sheet.values(at('A1:C1'))).toEqual([['+86 138', '-见附件-', '@张三：']]);
  });
});

describe('Cells formatted as text', () => {
  it('keep any text as it is', () => {
    const sheet = emptySheet();
    sheet.setStyle(at('A1'), { numberFormat: '@' });
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', "'", '1', '.', '年', '/', '#', ' '),
        minLength: 1,
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        type(sheet, 'A1', [[text]]);
        expect(value(sheet, 'A1')).toBe(text);
        expect(sheet.grid.formulaCount).toBe(0);
      }),
    );
  });
});

describe('Blocks', () => {
  it('leave cells given null and empty cells given an empty text', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [['a', 'b', 'c']]);
    type(sheet, 'A1', [[null, '', 'd']]);
    expect(sheet.values(at('A1:C1'))).toEqual([['a', null, 'd']]);
  });

  it('have to be of the size of the area', () => {
    const sheet = emptySheet();
    expect(
      refusal(() => {
        sheet.enter(at('A1:B1'), [[1]]);
      }),
    ).toBe('InvalidArgument');
  });

  it('are refused with a text no cell can hold', () => {
    const sheet = emptySheet();
    expect(
      refusal(() => {
        type(sheet, 'A1', [['x'.repeat(32_768)]]);
      }),
    ).toBe('InvalidArgument');
  });
});
