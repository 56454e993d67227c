import fc from 'fast-check';
import { listTable, listText } from '../../../src/core/duplicates/listTable';
import { CellKind, columnOf, scalarAt, sheetOfColumns } from '../../../src/core/table';
import { sheetTableOf } from './merge/ledger';

const cells = (text: string) => {
  const { columns, rowCount } = listTable({ name: '名单.csv', text }, []);
  return Array.from({ length: rowCount }, (_, row) => columns.map((column) => scalarAt(column, row)));
};

describe('a list given as text', () => {
  it('is read as cells copied from Excel', () => {
    expect(cells('公司\t电话\r\n澜禾\t139\r\n')).toEqual([
      ['公司', '电话'],
      ['澜禾', '139'],
    ]);
  });

  it('is read as CSV with quotes, line breaks and separators in cells', () => {
    expect(cells('\uFEFF公司,备注\n"澜禾,上海","他说 ""好""\n明天"\n泽铭,')).toEqual([
      ['公司', '备注'],
      ['澜禾,上海', '他说 "好"\n明天'],
      ['泽铭', null],
    ]);
  });

  it('may have one column, or nothing at all', () => {
    expect(cells('公司\n澜禾')).toEqual([['公司'], ['澜禾']]);
    expect(cells('')).toEqual([]);
  });

  it('gets a name no sheet of the workbook has', () => {
    const sheets = [sheetTableOf('名单', []), sheetTableOf('名单*', [])];
    expect(listTable({ name: '名单', text: 'a' }, sheets).name).toBe('名单**');
  });
});

describe('a sheet as such a text', () => {
  it('is read back cell by cell, in the rows it has', () => {
    const cell = fc.oneof(
      fc.constantFrom('上海澜禾', 'a,b', 'x;y', '说"好"', '两\n行', 'a\tb', '139', '=1'),
      fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !text.includes('\r')),
    );
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(fc.option(cell), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), (given, firstRow) => {
        const sheet = { ...sheetTableOf('名单', given), firstRow };
        const read = cells(listText(sheet)).slice(firstRow - 1);
        const expected = given.map((row) => row.map((each) => (each === '' ? null : each)));
        // Rows and columns without any text at the end are none.
        expect(read).toEqual(expected.slice(0, read.length).map((row) => row.slice(0, read[0]?.length)));
        const rest = [...expected.slice(read.length), ...expected.map((row) => row.slice(read[0]?.length))];
        expect(rest.flat().filter((each) => each !== null)).toEqual([]);
      }),
    );
  });

  it('has dates as they are written and numbers in all digits', () => {
    const columns = [columnOf([46_327], CellKind.date), columnOf([13_912_345_670])];
    expect(listText(sheetOfColumns('名单', columns))).toBe('2026-11-01\t13912345670');
  });
});
