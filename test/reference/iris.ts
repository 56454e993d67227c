import { kMeansFrom, pointsOf } from '../../src/core/mining';
import type { ReferenceCheck } from './check';

/** scikit-learn on Fisher's iris, four measures as they are, from rows 1, 51 and 101 as centres: tol=0, Lloyd. */
export const kMeansOnIris: ReferenceCheck = {
  name: 'k-means on iris',
  needs: [{ file: 'iris.csv', source: 'Fisher’s iris, four numeric columns first, with a header row' }],
  run([text = ''], findings) {
    const rows = text
      .trim()
      .split(/\r?\n/u)
      .slice(1)
      .map((line) => line.split(',').map(Number));
    const points = pointsOf([0, 1, 2, 3].map((c) => rows.map((row) => row[c] ?? NaN)));
    const starts = Float64Array.from([0, 50, 100].flatMap((row) => rows[row]?.slice(0, 4) ?? []));
    findings.near('inertia', kMeansFrom(points, starts).inertia, 78.851441426146, 1e-6);
  },
};
