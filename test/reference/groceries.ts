import { associationRules, basketsOf, frequentItemsets } from '../../src/core/mining';
import type { ReferenceCheck } from './check';

/** Support, confidence, smallest length, and how many rules R's arules finds. */
const published = [
  [0.001, 0.8, 1, 410],
  [0.001, 0.5, 1, 5668],
  [0.006, 0.25, 2, 463],
  [0.01, 0.5, 1, 15],
] as const;

/** Hahsler, Hornik and Reutterer (2006): one basket a line, items separated by commas; rules as arules counts them. */
export const rulesOnGroceries: ReferenceCheck = {
  name: 'Association rules on Groceries',
  needs: [{ file: 'groceries.csv', source: 'data set Groceries of the R package arules, one basket a line' }],
  run([text = ''], findings) {
    const rows = text
      .trim()
      .split(/\r?\n/u)
      .map((line) => line.split(','));
    const names = [...new Set(rows.flat())];
    const places = new Map(names.map((name, place) => [name, place]));
    const baskets = basketsOf(
      Int32Array.from(rows.flatMap((row, basket) => row.map(() => basket))),
      Int32Array.from(rows.flat(), (name) => places.get(name) ?? -1),
      rows.length,
      names.length,
    );
    findings.equal('baskets', baskets.count, 9835);
    for (const [support, confidence, minimumLength, count] of published) {
      const minimumCount = Math.ceil(support * baskets.count - 1e-9);
      const { itemsets } = frequentItemsets(baskets, { minimumCount, maximumLength: 10 });
      const rules = associationRules(itemsets, confidence, minimumLength);
      findings.equal(`rules at ${support} / ${confidence}`, rules.length, count);
    }
  },
};
