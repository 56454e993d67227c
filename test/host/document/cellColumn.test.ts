import fc from 'fast-check';
import type { CellValue } from '../../../src/host/cells';
import { CellError } from '../../../src/host/cells';
import { CellColumn } from '../../../src/host/document/cellColumn';

/** Rows around the ends of blocks, where mistakes would be. */
const row = fc.oneof(
  fc.nat(40),
  fc.integer({ min: 4_080, max: 4_120 }),
  fc.integer({ min: 8_180, max: 8_200 }),
);
const value = fc.oneof(
  fc.constant(null),
  fc.double(),
  fc.boolean(),
  fc.string({ maxLength: 30 }),
  fc.constantFrom(CellError.of('#N/A'), CellError.of('#REF!')),
);
const count = fc.integer({ min: 1, max: 5_000 });

type Change = (column: CellColumn, cells: Map<number, CellValue>) => void;

const shifted = (cells: Map<number, CellValue>, place: (row: number) => number | undefined): void => {
  const before = [...cells];
  cells.clear();
  for (const [at, held] of before) {
    const to = place(at);
    if (to !== undefined) cells.set(to, held);
  }
};

const change: fc.Arbitrary<Change> = fc
  .oneof(
    { weight: 6, arbitrary: fc.tuple(row, value) },
    { weight: 1, arbitrary: fc.tuple(row, count, fc.constantFrom('clear', 'insert', 'remove')) },
  )
  .map((drawn): Change => {
    if (drawn.length === 2) {
      const [at, held] = drawn;
      return (column, cells) => {
        column.set(at, held);
        if (held === null) cells.delete(at);
        else cells.set(at, held);
      };
    }
    const [at, rows, what] = drawn;
    return (column, cells) => {
      if (what === 'clear') {
        column.clear(at, at + rows - 1);
        shifted(cells, (r) => (r >= at && r < at + rows ? undefined : r));
      } else if (what === 'insert') {
        column.insert(at, rows);
        shifted(cells, (r) => (r >= at ? r + rows : r));
      } else {
        column.remove(at, rows);
        shifted(cells, (r) => (r < at ? r : r < at + rows ? undefined : r - rows));
      }
    };
  });

describe('CellColumn', () => {
  it('holds what a plain map holds, whatever is set, cleared, inserted and removed', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const column = new CellColumn();
        const cells = new Map<number, CellValue>();
        for (const apply of changes) apply(column, cells);
        const rows = [...cells.keys()].sort((a, b) => a - b);
        expect([column.first(), column.last()]).toEqual([rows[0] ?? -1, rows.at(-1) ?? -1]);
        for (const kept of [column, column.copy()]) {
          const lines: CellValue[][] = Array.from({ length: 9_000 }, () => [null, null]);
          kept.copyTo(lines, 0, 1);
          expect(
            new Map(lines.flatMap(([, held = null], at) => (held === null ? [] : [[at, held]]))),
          ).toEqual(new Map(rows.filter((at) => at < 9_000).map((at) => [at, cells.get(at)])));
          for (const at of rows) expect(kept.get(at)).toBe(cells.get(at));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every text when those no cell shows any more are dropped', () => {
    const column = new CellColumn();
    for (let round = 0; round < 4; round += 1) {
      for (let at = 0; at < 5_000; at += 1) column.set(at, `text ${round} of cell ${at}`);
    }
    for (const at of [0, 1, 4_095, 4_096, 4_999]) expect(column.get(at)).toBe(`text 3 of cell ${at}`);
  });

  it('drops rows pushed off the sheet', () => {
    const column = new CellColumn();
    column.set(1_048_575, 'last');
    column.set(0, 'first');
    column.insert(0, 1);
    expect([column.first(), column.last()]).toEqual([1, 1]);
  });
});
