import { clustersJob } from '../../../../src/core/value';
import { resultOf, workbookOf } from '../valueWorkbook';
import type { GivenCustomer } from '../valueWorkbook';

/** Customers who bought once, so many days ago, for so much. */
const buyers = (bought: readonly (readonly [daysAgo: number, paid: number])[]): GivenCustomer[] =>
  bought.map((order) => ({ orders: [order] }));

const twelve = (of: (i: number) => readonly [number, number]) =>
  buyers(Array.from({ length: 12 }, (_, i) => of(i)));

describe('the clusters job', () => {
  it('tells customers apart by what they buy, and how clearly', () => {
    const two = twelve((i) => (i < 6 ? [10 + i, 100] : [300 + i, 90_000]));
    const { summary } = resultOf(clustersJob, workbookOf([], two), { asOf: '2026-11-01' });
    expect(summary.k).toBe(2);
    expect(summary.silhouette).toBeGreaterThan(0.8);
    const clusterOf = new Map(summary.assignments.map(({ id, cluster }) => [id, cluster]));
    for (let i = 1; i <= 12; i++) {
      expect(clusterOf.get(`C${i}`)).toBe(clusterOf.get(i <= 6 ? 'C1' : 'C12'));
    }
    expect(summary.trials.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('refuses where nothing sets customers apart, instead of making two groups of one', () => {
    expect(() =>
      resultOf(
        clustersJob,
        workbookOf(
          [],
          twelve(() => [30, 500]),
        ),
      ),
    ).toThrow('value.clusters.refused.alike');
  });

  it('makes no more groups than there are kinds of customers, and says so', () => {
    const kinds = workbookOf(
      [],
      twelve((i) => [30, 100 * 10 ** (i % 3)]),
    );
    const asked = resultOf(clustersJob, kinds, { k: 5 });
    expect(asked.summary.k).toBe(3);
    expect(asked.summary.inertia).toBeCloseTo(0, 9);
    expect(asked.notes).toContainEqual({ code: 'value.clusters.fewer', parameters: { most: 3 } });
    expect(resultOf(clustersJob, kinds).summary.trials.map(({ k }) => k)).toEqual([2, 3]);
  });

  it('refuses below ten customers', () => {
    expect(() => resultOf(clustersJob, workbookOf([], buyers([[3, 5]])))).toThrow(
      'value.clusters.refused.tooFew',
    );
  });
});
