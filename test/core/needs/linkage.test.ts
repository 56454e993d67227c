import fc from 'fast-check';
import { cosine, linked, unit } from '../../../src/core/needs/linkage';

/** Average linkage by its definition: every pair of clusters compared anew before each join. */
function slowly(size: number, likeness: (row: number, column: number) => number, threshold: number) {
  let clusters = Array.from({ length: size }, (_, index) => [index]);
  for (;;) {
    let best: { one: number[]; two: number[]; mean: number } | undefined;
    for (const [at, one] of clusters.entries())
      for (const two of clusters.slice(at + 1)) {
        const all = one.flatMap((row) => two.map((column) => likeness(row, column)));
        const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
        if (mean >= threshold && mean > (best?.mean ?? -Infinity)) best = { one, two, mean };
      }
    if (best === undefined) return clusters;
    const { one, two } = best;
    clusters = clusters
      .filter((each) => each !== two)
      .map((each) => (each === one ? [...one, ...two] : each));
  }
}

const sorted = (clusters: readonly (readonly number[])[]) =>
  clusters.map((each) => each.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

it('joins what joining by definition joins', () => {
  const size = fc.integer({ min: 1, max: 9 });
  // Likenesses whose means never tie, so that both ways have the same next pair.
  const distances = size.chain((count) =>
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: count * count,
      maxLength: count * count,
    }),
  );
  fc.assert(
    fc.property(distances, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (values, threshold) => {
      const count = Math.round(Math.sqrt(values.length));
      const likeness = (row: number, column: number) =>
        (values[Math.min(row, column) * count + Math.max(row, column)] ?? 0) +
        Math.sqrt(2 + Math.min(row, column) * 31 + Math.max(row, column) * 7) * 1e-6;
      expect(sorted(linked(count, likeness, threshold))).toEqual(sorted(slowly(count, likeness, threshold)));
    }),
  );
});

it('measures the angle between vectors of length 1', () => {
  const [one, two] = [
    unit([
      ['a', 3],
      ['b', 4],
    ]),
    unit([['a', 1]]),
  ];
  expect(cosine(one, one)).toBeCloseTo(1, 12);
  expect(cosine(one, two)).toBeCloseTo(0.6, 12);
  expect(cosine(one, unit([]))).toBe(0);
});
