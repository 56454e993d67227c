import fc from 'fast-check';
import { matchColumns, withColumnsByText, withKeyColumn } from '../../../src/workbook/refresh/columnMatch';

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

describe('columns known by what they hold', () => {
  const rows = [
    ['C1', '好', '一公司'],
    ['C2', '', '二公司'],
    ['C3', '', '丙公司'],
  ];
  const name = { key: 'name', texts: ['一公司', '二公司', '三公司'] };
  const anywhere = (): boolean => true;

  it('takes the one column in which most rows read as this run writes them', () => {
    expect(withColumnsByText(['id', null, null], [name], rows, anywhere)).toEqual(['id', null, 'name']);
  });

  it.each([
    ['most rows read otherwise', ['id', null, null], ['甲', '乙', '三公司'], rows, anywhere],
    ['two columns read so', ['id', null, null], name.texts, rows.map(([id, , of]) => [id, of, of]), anywhere],
    ['the last run left it to users', ['id', null, null], name.texts, rows, (): boolean => false],
    ['nothing is written', ['id', null, null], ['', '', undefined], rows, anywhere],
  ] as const)('takes none where %s', (_, matched, texts, given, isNew) => {
    const read = given.map((row) => row.map((text) => text ?? ''));
    expect(withColumnsByText(matched, [{ key: 'name', texts }], read, isNew)).toEqual(matched);
  });
});
