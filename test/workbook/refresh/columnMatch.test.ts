import fc from 'fast-check';
import { matchColumns, withKeyColumn } from '../../../src/workbook/refresh/columnMatch';

const written = [
  { key: 'id', header: '客户编号' },
  { key: 'name', header: '客户名称' },
  { key: 'amount', header: '金额' },
  { key: null, header: '我的列' },
];

it('knows columns by the headers of the last run, wherever they stand', () => {
  expect(matchColumns(['我的列', '金额', '新列', '客户编号', '客户名称'], written, [])).toEqual([
    null,
    'amount',
    null,
    'id',
    'name',
  ]);
});

it('knows a renamed column by its neighbours', () => {
  expect(matchColumns(['客户编号', '单位', '金额', '我的列'], written, [])).toEqual([
    'id',
    'name',
    'amount',
    null,
  ]);
  expect(matchColumns(['编号', '单位', '金额'], written, [])).toEqual(['id', 'name', 'amount']);
});

it('takes none for ours where several might be meant', () => {
  expect(matchColumns(['客户编号', '甲', '乙', '金额'], written, [])).toEqual(['id', null, null, 'amount']);
});

it('goes by this run’s headers where nothing is remembered', () => {
  const ours = [{ key: 'id', header: '客户编号' }];
  expect(matchColumns(['客户编号', '别的'], undefined, ours)).toEqual(['id', null]);
});

it('never gives a column of ours to two columns, nor a user’s known column to us', () => {
  const headers = fc.uniqueArray(fc.constantFrom('客户编号', '客户名称', '金额', '我的列', '甲', '乙', '丙'));
  fc.assert(
    fc.property(headers, (given) => {
      const keys = matchColumns(given, written, []);
      const ours = keys.filter((key) => key !== null);
      expect(new Set(ours).size).toBe(ours.length);
      given.forEach((header, at) => {
        const known = written.find((column) => column.header === header);
        if (known) expect(keys[at]).toBe(known.key);
      });
    }),
    { numRuns: 3000 },
  );
});

it('finds the column of keys by what it holds', () => {
  const rows = [
    ['好', 'C1'],
    ['坏', 'C2'],
    ['', ''],
  ];
  const isKey = (text: string) => text.startsWith('C');
  expect(withKeyColumn([null, null], 'id', rows, isKey)).toEqual([null, 'id']);
  expect(withKeyColumn([null, null], 'id', rows, () => false)).toEqual([null, null]);
});
