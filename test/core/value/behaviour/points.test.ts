import { behaviourPoints, intentOf, pointOptions } from '../../../../src/core/value/behaviour/points';
import { serial } from '../../../../src/core/units';

const options = pointOptions.parse({
  kinds: { 拜访: { points: 8, halfLife: 60 }, 投诉: { points: -5, halfLife: 60 } },
});
const points = (rows: readonly (readonly [number, number, number])[]) =>
  behaviourPoints(
    {
      count: rows.length,
      customerCount: 3,
      customers: Int32Array.from(rows, ([customer]) => customer),
      days: Float64Array.from(rows, ([, day]) => day),
      kinds: Int32Array.from(rows, ([, , kind]) => kind),
      kindNames: ['拜访', '投诉', '聚餐'],
    },
    serial(1000),
    options,
  );

describe('behaviourPoints', () => {
  it('halve with every half-life', () => {
    expect(points([[0, 1000, 0]]).points[0]).toBe(8);
    expect(points([[0, 940, 0]]).points[0]).toBe(4);
    expect(
      points([
        [0, 880, 0],
        [0, 1000, 0],
      ]).points[0],
    ).toBe(10);
  });

  it('take complaints off, never below nothing', () => {
    expect(
      points([
        [0, 1000, 0],
        [0, 1000, 1],
      ]).points[0],
    ).toBe(3);
    expect(points([[0, 1000, 1]]).points[0]).toBe(0);
  });

  it('count kinds the team has not weighed, and leave out what is undated, nameless or yet to come', () => {
    const found = points([
      [1, 1000, 2],
      [1, NaN, 0],
      [1, 1001, 0],
      [-1, 990, 0],
    ]);
    expect(found.points[1]).toBe(options.other.points);
    expect(found.interactions[1]).toBe(1);
    expect(found.lastDay[1]).toBe(1000);
    expect(found.lastDay[2]).toBeNaN();
  });
});

describe('intentOf', () => {
  it('says nothing of customers nobody has met', () => {
    expect(intentOf(0, 0, options)).toBe('none');
    expect([0, 8, 20].map((sum) => intentOf(sum, 1, options))).toEqual(['low', 'medium', 'high']);
  });
});
