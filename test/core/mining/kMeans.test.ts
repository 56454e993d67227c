import fc from 'fast-check';
import {
  clusterTrials,
  kMeans,
  kMeansFrom,
  pointsOf,
  randomFrom,
  silhouette,
  standardised,
} from '../../../src/core/mining';

/** Three round clouds far apart, twenty points each. */
const clouds = () => {
  const random = randomFrom(5);
  const centre = [
    [0, 0],
    [10, 0],
    [0, 10],
  ];
  const points = Array.from({ length: 60 }, (_, i) => centre[i % 3]?.map((at) => at + random()) ?? []);
  return pointsOf([points.map(([x = 0]) => x), points.map(([, y = 0]) => y)]);
};

describe('kMeansFrom', () => {
  it('settles as by hand on a line', () => {
    const points = pointsOf([[1, 2, 9, 10]]);
    const found = kMeansFrom(points, Float64Array.of(1, 2));
    expect([...found.centres]).toEqual([1.5, 9.5]);
    expect([...found.assignments]).toEqual([0, 0, 1, 1]);
    expect(found.inertia).toBe(1);
  });

  it('never leaves a cluster empty while there are enough distinct points', () => {
    const found = kMeansFrom(pointsOf([[1, 1, 1, 5, 9]]), Float64Array.of(1, 100, 200));
    expect(new Set(found.assignments).size).toBe(3);
  });

  it('gives every point its nearest centre and every cluster the mean of its points', () => {
    const columns = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 6,
      maxLength: 40,
    });
    fc.assert(
      fc.property(columns, fc.integer(), (rows, seed) => {
        const points = pointsOf([rows.map(([x]) => x), rows.map(([, y]) => y)]);
        const { centres, assignments, inertia } = kMeans(points, 3, seed, 2);
        let sum = 0;
        rows.forEach(([x, y], i) => {
          const distance = (c: number) =>
            (x - (centres[2 * c] ?? 0)) ** 2 + (y - (centres[2 * c + 1] ?? 0)) ** 2;
          const own = distance(assignments[i] ?? 0);
          for (const c of [0, 1, 2]) expect(own).toBeLessThanOrEqual(distance(c) + 1e-9);
          sum += own;
        });
        expect(inertia).toBeCloseTo(sum, 9);
      }),
    );
  });
});

describe('kMeans', () => {
  it('finds clouds that are apart, the same for the same seed', () => {
    const points = clouds();
    const found = kMeans(points, 3, 1);
    for (let i = 3; i < 60; i++) expect(found.assignments[i]).toBe(found.assignments[i % 3]);
    expect(kMeans(points, 3, 1)).toEqual(found);
  });

  it('is told the number of clouds by the silhouette', () => {
    expect(clusterTrials(clouds(), 6, 1)[0]?.k).toBe(3);
  });
});

describe('silhouette', () => {
  it('is what the definition says on four points', () => {
    const points = pointsOf([[0, 1, 10, 11]]);
    const one = 1 - 1 / 10.5;
    const other = 1 - 1 / 9.5;
    expect(silhouette(points, Int32Array.of(0, 0, 1, 1), 2)).toBeCloseTo((one + other) / 2, 12);
  });
});

describe('standardised', () => {
  it('brings every column to mean 0 and spread 1, and leaves a constant one at 0', () => {
    const { points } = standardised(
      pointsOf([
        [1, 2, 3, 4],
        [7, 7, 7, 7],
      ]),
    );
    const column = (c: number) => [0, 1, 2, 3].map((i) => points.values[i * 2 + c] ?? NaN);
    expect(column(0).reduce((a, b) => a + b)).toBeCloseTo(0, 12);
    expect(column(0).reduce((sum, value) => sum + value * value, 0) / 4).toBeCloseTo(1, 12);
    expect(column(1)).toEqual([0, 0, 0, 0]);
  });
});
