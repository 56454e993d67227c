import { gridPlace } from '../../../src/workbook/refresh/gridPlace';

const written = [
  ['按负责人', '', ''],
  ['负责人', '需求数', '逾期'],
  ['李强', '2', '0'],
  ['王芳', '2', '1'],
];
const empty = ['', '', '', '', ''];
const placed = (rows: readonly (readonly string[])[], down = 2, right = 1) => [
  ...Array.from({ length: down }, () => empty),
  ...rows.map((row) => [...empty.slice(0, right), ...row]),
];
const changed = (row: number, column: number, text: string) =>
  written.map((cells, at) => (at === row ? cells.with(column, text) : cells));

describe('where a grid stands', () => {
  it('is found after rows and columns put in before it, whatever users wrote over some cells', () => {
    expect(gridPlace(written, placed(written))).toEqual({ row: 2, column: 1 });
    expect(gridPlace(written, placed(changed(2, 0, '李强（休假）'), 7, 0))).toEqual({ row: 7, column: 0 });
    expect(gridPlace(written, placed(changed(0, 0, '')))).toEqual({ row: 2, column: 1 });
  });

  it('is not clear where most of it is gone', () => {
    expect(gridPlace(written, placed(written.slice(0, 2)))).toBeUndefined();
    expect(gridPlace(written, [])).toBeUndefined();
    expect(gridPlace([['', '']], placed(written))).toBeUndefined();
  });

  it.each([
    ['a row has been put into it', written.toSpliced(3, 0, ['', '', ''])],
    ['a row has been taken out of it', written.toSpliced(2, 1)],
    ['its lines have been sorted', [written[0] ?? [], written[1] ?? [], written[3] ?? [], written[2] ?? []]],
    ['a column has been put into it', written.map((row) => row.toSpliced(2, 0, ''))],
  ])('is nowhere once it is torn: %s', (_, rows) => {
    expect(gridPlace(written, placed(rows))).toBeUndefined();
  });
});
