import { fitLogistic, kMeansFrom, pointsOf, silhouette } from '../../../src/core/mining';

/** Park and Miller's minimal standard generator: the same numbers in any language. */
function parkMiller(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

// Figures of scikit-learn 1.9.1 on these points: KMeans(n_clusters=4, init=X[:4], n_init=1, tol=0, algorithm="lloyd"),
// silhouette_score and LogisticRegression(C=1, tol=1e-12).
const random = parkMiller(42);
const rows = Array.from({ length: 200 }, (_, i): [number, number, number] => [
  random() + (i % 4),
  random() * 3 + (i % 3) * 2,
  random(),
]);
const outcomes = Uint8Array.from(rows, ([x, y]) => (random() < 1 / (1 + Math.exp(-(x - y * 0.5))) ? 1 : 0));
const points = pointsOf([0, 1, 2].map((c) => rows.map((row) => row[c] ?? NaN)));

describe('against scikit-learn', () => {
  const clustering = kMeansFrom(points, points.values.slice(0, 4 * 3));

  it('k-means from given starts ends in the same clusters', () => {
    expect(clustering.inertia).toBeCloseTo(277.17869222159777, 9);
    const sizes = [0, 1, 2, 3].map((c) => clustering.assignments.filter((own) => own === c).length);
    expect(sizes).toEqual([42, 51, 56, 51]);
  });

  it('the silhouette is the same', () => {
    expect(silhouette(points, clustering.assignments, 4)).toBeCloseTo(0.3460529444419993, 12);
  });

  it('the logistic model has the same weights', () => {
    const model = fitLogistic(points, outcomes, 1);
    expect(outcomes.reduce((sum, outcome) => sum + outcome, 0)).toBe(112);
    expect(model.intercept).toBeCloseTo(0.19455134, 6);
    [0.95452189, -0.35870533, -1.06306884].forEach((weight, c) => {
      expect(model.weights[c]).toBeCloseTo(weight, 6);
    });
  });
});
