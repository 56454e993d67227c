import { columnOf, columnsByKey, reportTable, sheetOfColumns } from '../../../src/core/table';
import type { CellScalar, NativeTable, SheetTable } from '../../../src/core/table';

const declared = {
  name: { title: { zh: '名称', en: 'Name' } },
  done: { title: { zh: '完成', en: 'Done' } },
  key: { title: 'kb_key' },
};

/** A sheet of ours with a title in A1 and its table from B3 on. */
function sheetWith(rows: readonly (readonly CellScalar[])[], table: Partial<NativeTable> = {}): SheetTable {
  const width = Math.max(...rows.map((row) => row.length));
  const below = Array.from({ length: width }, (_, column) =>
    columnOf([null, null, ...rows.map((row) => row[column] ?? null)]),
  );
  return {
    ...sheetOfColumns('队列', [columnOf(['标题']), ...below]),
    reportId: 'queue',
    nativeTables: [
      {
        name: 'kb_queue',
        area: { row: 3, column: 2, rows: rows.length, columns: width },
        hasHeader: true,
        hasTotals: false,
        ...table,
      },
    ],
  };
}

/** Every row of the table of a sheet by the keys declared, as a later run finds it. */
function readBack(sheet: SheetTable): Record<string, CellScalar>[] | undefined {
  const table = reportTable([sheet], 'queue', 'kb_queue');
  if (!table) return undefined;
  const columns = Object.entries(columnsByKey(table, declared));
  return Array.from({ length: table.count }, (_, row) =>
    Object.fromEntries(columns.map(([key, column]) => [key, column.cell(row)])),
  );
}

const header = ['名称', '完成', 'kb_key'];
const rows = [
  ['华东', null, 'a'],
  ['华南', '是', 'b'],
];
const records = [
  { name: '华东', done: null, key: 'a' },
  { name: '华南', done: '是', key: 'b' },
];

describe('a table of ours that is read back', () => {
  it('gives its rows by the keys of its columns, and their place on the sheet', () => {
    const sheet = sheetWith([header, ...rows]);
    expect(readBack(sheet)).toEqual(records);
    const table = reportTable([sheet], 'queue', 'kb_queue');
    expect(table?.firstRow).toBe(4);
    expect(table?.columns.map(({ sheetColumn }) => sheetColumn)).toEqual([2, 3, 4]);
  });

  it('is found in either language, its columns moved and others put in between', () => {
    const moved = ['kb_key', '备注', 'Done', 'Name'];
    expect(readBack(sheetWith([moved, ['a', '先问', null, '华东'], ['b', null, '是', '华南']]))).toEqual(
      records,
    );
  });

  it('knows a column that was given another name by its place', () => {
    expect(readBack(sheetWith([['大区', '完成', 'kb_key'], ...rows]))).toEqual(records);
  });

  it('takes no other column for one that is gone', () => {
    expect(
      readBack(
        sheetWith([
          ['名称', 'kb_key'],
          ['华东', 'a'],
        ]),
      ),
    ).toEqual([{ name: '华东', key: 'a' }]);
  });

  it('does not count the totals somebody switched on as a row', () => {
    expect(readBack(sheetWith([header, ...rows, ['汇总', 2, null]], { hasTotals: true }))).toEqual(records);
  });

  it('reads on with its header switched off', () => {
    expect(readBack(sheetWith(rows, { hasHeader: false }))).toEqual(records);
  });

  it.each([
    ['kb_queue', true],
    ['kb_queue2', true],
    ['kb_queue_leavers', false],
    ['kb_queues', false],
  ])('called %s is ours: %s', (name, isOurs) => {
    expect(readBack(sheetWith([header, ...rows], { name })) !== undefined).toBe(isOurs);
  });

  it('is not looked for on sheets of the user', () => {
    const { reportId, ...own } = sheetWith([header, ...rows]);
    expect(reportTable([own], reportId ?? '', 'kb_queue')).toBeUndefined();
  });
});
