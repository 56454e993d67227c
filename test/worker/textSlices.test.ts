import { columnOf } from '../../src/core/table';
import { joined, parted } from '../../src/worker/textSlices';
import { sheetOf } from '../core/intake/sheetOf';

const texts = (count: number, length = 0) =>
  Array.from({ length: count }, (_, i) => `${i}`.padEnd(length, '文'));

const table = (name: string, columns: readonly (readonly string[])[], formulas?: readonly string[]) => ({
  ...sheetOf(name, []),
  rowCount: columns[0]?.length ?? 0,
  columns: columns.map((values) => columnOf(values)),
  formulas: columns.map((_, at) => (at === 0 && formulas ? columnOf(formulas) : undefined)),
});

const sizes = (sheets: Parameters<typeof parted>[0]) =>
  parted(sheets).slices.map((slice) => slice.texts.length);

describe('tables parted from their long dictionaries', () => {
  const sheets = [
    table('客户', [texts(6000), texts(10)]),
    table('订单', [texts(3), texts(90_000), []], texts(7000)),
  ];

  it('are what they were once joined again', () => {
    const { sheets: bare, slices } = parted(sheets);
    expect(joined(structuredClone(bare), structuredClone(slices))).toEqual(sheets);
  });

  it('keep short dictionaries and the memory of every column', () => {
    const { sheets: bare } = parted(sheets);
    const counts = bare.flatMap(({ columns }) => columns.map(({ dictionary }) => dictionary.length));
    expect(counts).toEqual([0, 10, 3, 0, 0]);
    expect(bare[1]?.columns[1]?.values).toBe(sheets[1]?.columns[1]?.values);
  });

  it('send some ten thousand texts a slice, fewer of long ones', () => {
    expect(sizes(sheets)).toEqual([6000, 40_000, 40_000, 10_000, 7000]);
    expect(sizes([table('备注', [texts(5000, 2000)])])).toEqual([2000, 2000, 1000]);
    expect(sizes([table('备注', [texts(10)])])).toEqual([]);
  });
});
