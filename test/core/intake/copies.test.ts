import { readRecords, readSheets } from '../../../src/core/intake';
import { finished, sheetOf } from './sheetOf';

const header = ['开票日期', '购方名称', '金额', '发票号码'];
const row = (n: number) => [{ date: 46_000 + n }, `客户${n}公司`, 1000 + n, `FP-${1000 + n}`];
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => row(from + i));
const sheet = (name: string, body: readonly (readonly ReturnType<typeof row>[number][])[]) =>
  sheetOf(name, [header, ...body]);

function read(sheets: readonly ReturnType<typeof sheetOf>[], counted: readonly string[] = []) {
  const mappings = { byFingerprint: {}, converted: {}, counted };
  const given = { sheets, sections: { mappings } };
  return {
    sheets: finished(readSheets(given)).map((each) => [
      each.sheet.view.table.name,
      each.unused ?? 'used',
      each.copyOf ?? '',
    ]),
    records: finished(readRecords(given)).parts.reduce((sum, { count }) => sum + count, 0),
  };
}

describe('sheets whose rows stand on another sheet', () => {
  it('are left out, and say of what they are a copy', () => {
    expect(read([sheet('开票记录', rows(0, 30)), sheet('开票记录 (2)', rows(0, 30))])).toEqual({
      sheets: [
        ['开票记录', 'used', ''],
        ['开票记录 (2)', 'copy', '开票记录'],
      ],
      records: 30,
    });
  });

  it('are the part, whichever stands first', () => {
    const { sheets, records } = read([sheet('1月', rows(10, 20)), sheet('一季度', rows(0, 30))]);
    expect(sheets).toEqual([
      ['1月', 'copy', '一季度'],
      ['一季度', 'used', ''],
    ]);
    expect(records).toBe(30);
  });

  it('are copies too where a row was changed in one of them', () => {
    const changed = [...rows(0, 29), row(99)];
    expect(read([sheet('甲', rows(0, 30)), sheet('乙', changed)]).sheets[1]).toEqual(['乙', 'copy', '甲']);
  });

  it('count where the team says so', () => {
    const sheets = [sheet('甲', rows(0, 30)), sheet('乙', rows(0, 30))];
    expect(read(sheets, ['乙'])).toEqual({
      sheets: [
        ['甲', 'used', ''],
        ['乙', 'used', '甲'],
      ],
      records: 60,
    });
  });
});

it('months that share a few rows, and lists of two rows, are no copies', () => {
  expect(read([sheet('1月', rows(0, 30)), sheet('2月', rows(25, 55))]).records).toBe(60);
  expect(read([sheet('甲', rows(0, 2)), sheet('乙', rows(0, 2))]).records).toBe(4);
});
