import fc from 'fast-check';
import { associationRules, basketsOf, frequentItemsets } from '../../../src/core/mining';
import type { Itemsets } from '../../../src/core/mining';

const baskets = (rows: readonly (readonly number[])[], itemCount = 8) => {
  const pairs = rows.flatMap((items, basket) => items.map((item) => [basket, item] as const));
  return basketsOf(
    Int32Array.from(pairs, ([basket]) => basket),
    Int32Array.from(pairs, ([, item]) => item),
    rows.length,
    itemCount,
  );
};

const listed = (itemsets: Itemsets) =>
  new Map(
    Array.from({ length: itemsets.count }, (_, place) => [
      itemsets
        .itemsOf(place)
        .sort((a, b) => a - b)
        .join(','),
      itemsets.supportOf(place),
    ]),
  );

/** Every subset of every basket, counted. */
function counted(rows: readonly (readonly number[])[], minimum: number, longest: number) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const items = [...new Set(row)].sort((a, b) => a - b);
    for (let mask = 1; mask < 1 << items.length; mask++) {
      const subset = items.filter((_, i) => mask & (1 << i));
      if (subset.length > longest) continue;
      const key = subset.join(',');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Map([...counts].filter(([, count]) => count >= minimum));
}

const randomBaskets = fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 25,
});

describe('frequentItemsets', () => {
  // The example of Han, Pei and Yin (2000), table 1, items f c a b m p as 0 to 5, at 3 of 5 baskets.
  it('finds the sets of the FP-growth paper', () => {
    const rows = [
      [0, 1, 2, 4, 5],
      [0, 1, 2, 3, 4],
      [0, 3],
      [1, 3, 5],
      [0, 1, 2, 4, 5],
    ];
    const found = listed(frequentItemsets(baskets(rows), { minimumCount: 3, maximumLength: 10 }).itemsets);
    expect(found.get('1,5')).toBe(3);
    expect(found.get('0,1,2,4')).toBe(3);
    expect(found.size).toBe(18);
  });

  it('finds what counting every subset finds', () => {
    fc.assert(
      fc.property(
        randomBaskets,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 8 }),
        (rows, minimum, longest) => {
          const { itemsets } = frequentItemsets(baskets(rows), {
            minimumCount: minimum,
            maximumLength: longest,
          });
          expect(listed(itemsets)).toEqual(counted(rows, minimum, longest));
        },
      ),
    );
  });

  it('stops at its limit and says so', () => {
    const rows = Array.from({ length: 4 }, () => [0, 1, 2, 3, 4, 5, 6, 7]);
    const found = frequentItemsets(baskets(rows), { minimumCount: 1, maximumLength: 10, limit: 20 });
    expect(found.isComplete).toBe(false);
    expect(found.itemsets.count).toBe(20);
  });
});

describe('associationRules', () => {
  const rows = [[0, 1], [0, 1], [0, 1, 2], [0, 2], [1], [2]];
  const { itemsets } = frequentItemsets(baskets(rows), { minimumCount: 1, maximumLength: 3 });

  it('measure support, confidence and lift', () => {
    const rule = associationRules(itemsets, 0).find(({ items, then }) => items.join() === '0' && then === 1);
    expect(rule).toMatchObject({ count: 3, support: 0.5, confidence: 0.75 });
    expect(rule?.lift).toBeCloseTo(0.75 / (4 / 6), 12);
  });

  it('keep a confidence that equals the minimum', () => {
    expect(associationRules(itemsets, 0.75).some(({ confidence }) => confidence === 0.75)).toBe(true);
  });

  it('agree with counting baskets', () => {
    fc.assert(
      fc.property(randomBaskets, (random) => {
        const found = frequentItemsets(baskets(random), { minimumCount: 2, maximumLength: 8 });
        const has = (items: readonly number[]) =>
          random.filter((row) => items.every((item) => row.includes(item))).length;
        for (const { items, then, count, confidence } of associationRules(found.itemsets, 0.4)) {
          expect(count).toBe(has([...items, then]));
          expect(confidence).toBeCloseTo(count / has(items), 12);
        }
      }),
    );
  });
});
