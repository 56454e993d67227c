import fc from 'fast-check';
import { ranking } from '../../../../src/core/value';

describe('ranking', () => {
  it('can be worked out by hand', () => {
    const { totals, contributions, order, ranks } = ranking(
      [
        { values: Float64Array.of(0, 50, 100), better: 'more', weight: 3 },
        { values: Float64Array.of(10, 20, 30), better: 'less', weight: 1 },
      ],
      3,
    );
    expect(contributions.map((points) => [...points])).toEqual([
      [0, 37.5, 75],
      [25, 12.5, 0],
    ]);
    expect([...totals]).toEqual([25, 50, 75]);
    expect([...order]).toEqual([2, 1, 0]);
    expect([...ranks]).toEqual([3, 2, 1]);
  });

  it('gives unknown values nothing and equal values the middle', () => {
    const { totals, ranks } = ranking(
      [
        { values: Float64Array.of(NaN, 5), better: 'more', weight: 1 },
        { values: Float64Array.of(7, 7), better: 'more', weight: 1 },
      ],
      2,
    );
    expect([...totals]).toEqual([25, 50]);
    expect([...ranks]).toEqual([2, 1]);
  });

  it('adds its parts up to totals between 0 and 100 and orders by them', () => {
    const column = fc.record({
      values: fc
        .array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 })
        .map((v) => Float64Array.from(v)),
      better: fc.constantFrom('more' as const, 'less' as const),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
        const { totals, contributions, order } = ranking(columns, 5);
        totals.forEach((total, i) => {
          expect(total).toBeCloseTo(
            contributions.reduce((sum, points) => sum + (points[i] ?? 0), 0),
            9,
          );
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(100 + 1e-9);
        });
        const sorted = Array.from(order, (entry) => totals[entry] ?? NaN);
        expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
      }),
    );
  });
});
