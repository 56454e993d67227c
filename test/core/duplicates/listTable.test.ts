import { listTable } from '../../../src/core/duplicates/listTable';
import { scalarAt } from '../../../src/core/table';
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
