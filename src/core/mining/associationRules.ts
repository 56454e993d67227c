import type { Itemsets } from './frequentItemsets';

/** Who buys all of `items` also buys `then`. */
export interface AssociationRule {
  readonly items: readonly number[];
  readonly then: number;
  /** Baskets with all of it. */
  readonly count: number;
  /** Share of the baskets with all of it. */
  readonly support: number;
  /** Of the baskets with `items`, the share that has `then` too. */
  readonly confidence: number;
  /** How many times more often than by chance. */
  readonly lift: number;
}

/** Slack for confidences that equal the minimum: counts are integers, their ratio is not exact. */
const slack = 1e-9;

/**
 * Rules with one item on the right, as R's arules makes them: Agrawal, Imieliński and Swami (1993). The most certain
 * come first, of equals those with the greater lift, then the greater support.
 *
 * @param minimumLength items of a rule on both sides together, at least 2
 */
export function associationRules(
  itemsets: Itemsets,
  minimumConfidence: number,
  minimumLength = 2,
): AssociationRule[] {
  const rules: AssociationRule[] = [];
  const { baskets } = itemsets;
  for (let place = 0; place < itemsets.count; place++) {
    if (itemsets.lengthOf(place) < Math.max(2, minimumLength)) continue;
    const count = itemsets.supportOf(place);
    const ranks = itemsets.ranksOf(place);
    for (let right = 0; right < ranks.length; right++) {
      const left = itemsets.supportOf(itemsets.findWithout(ranks, right));
      if (count < (minimumConfidence - slack) * left) continue;
      const then = ranks[right] as number;
      const confidence = count / left;
      rules.push({
        items: ranks.filter((_, i) => i !== right).map((rank) => itemsets.item(rank)),
        then: itemsets.item(then),
        count,
        support: count / baskets,
        confidence,
        lift: (confidence * baskets) / itemsets.supportOf(itemsets.find(then)),
      });
    }
  }
  return rules.sort((a, b) => b.confidence - a.confidence || b.lift - a.lift || b.count - a.count);
}
