import {
  associationRules,
  basketsOf,
  frequentItemsets,
  kMeans,
  pointsOf,
  randomFrom,
} from '../../src/core/mining';
import { quickest } from './bench';
import type { Bench } from './bench';

/** As large as the Groceries set: its numbers of baskets, items, and items a basket. */
const basketCount = 9835;
const itemCount = 169;
const meanItems = 4.4;

function groceriesLike() {
  const random = randomFrom(3);
  const weights = Array.from({ length: itemCount }, (_, i) => (i + 3) ** -0.9);
  const ends: number[] = [];
  weights.reduce((sum, weight) => {
    ends.push(sum + weight);
    return sum + weight;
  }, 0);
  const total = ends[itemCount - 1] ?? 1;
  const baskets: number[] = [];
  const items: number[] = [];
  for (let basket = 0; basket < basketCount; basket++) {
    const long = random() < 0.18 ? 2.1 : 0.7;
    const size = Math.min(32, 1 + Math.floor(-Math.log(1 - random()) * long * meanItems));
    for (let k = 0; k < size; k++) {
      const at = random() * total;
      baskets.push(basket);
      items.push(ends.findIndex((end) => end >= at));
    }
  }
  return basketsOf(Int32Array.from(baskets), Int32Array.from(items), basketCount, itemCount);
}

/** Itemsets and rules at support 0.001 and confidence 0.5 on baskets like Groceries. */
export const itemsetsBench: Bench = {
  name: 'itemsets',
  run() {
    const baskets = groceriesLike();
    const mine = () => frequentItemsets(baskets, { minimumCount: 10, maximumLength: 10 }).itemsets;
    const found = mine();
    return {
      bench: 'itemsets',
      rows: baskets.count,
      itemsets: found.count,
      rules: associationRules(found, 0.5).length,
      ...quickest(mine),
      rulesMs: quickest(() => associationRules(found, 0.5)).ms,
    };
  },
};

/** Five clusters of 68,000 customers by three measures. */
export const kMeansBench: Bench = {
  name: 'k-means',
  run() {
    const random = randomFrom(4);
    const column = () => Float64Array.from({ length: 68_000 }, () => random() + random());
    const points = pointsOf([column(), column(), column()]);
    return { bench: 'k-means', rows: points.count, ...quickest(() => kMeans(points, 5, 1, 1), undefined, 3) };
  },
};
