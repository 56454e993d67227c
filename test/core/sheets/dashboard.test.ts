import fc from 'fast-check';
import { dashboard } from '../../../src/core/sheets';

const board = (id: string, rows: number) => ({
  kind: 'grid' as const,
  id,
  rows: Array.from({ length: rows }, () => []),
});

it('puts bands below each other, each as high as its highest part, with a row between', () => {
  const blocks = dashboard(2, [
    [
      { column: 0, block: board('left', 3) },
      { column: 5, block: board('right', 6) },
    ],
    [],
    [{ column: 0, block: board('below', 1) }],
  ]);
  expect(blocks.map(({ at }) => at)).toEqual([
    { row: 2, column: 0 },
    { row: 2, column: 5 },
    { row: 9, column: 0 },
  ]);
});

it('never lets a band reach into the next', () => {
  const heights = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(heights, (bands) => {
      const parts = bands.map((band, b) =>
        band.map((rows, at) => ({ column: at, block: board(`${b}`, rows) })),
      );
      const placed = dashboard(0, parts).flatMap((block) =>
        block.kind === 'grid'
          ? [{ band: Number(block.id), from: block.at?.row ?? 0, rows: block.rows.length }]
          : [],
      );
      for (const one of placed) {
        for (const other of placed) {
          if (other.band > one.band) expect(other.from).toBeGreaterThan(one.from + one.rows);
        }
      }
    }),
  );
});
