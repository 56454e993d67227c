import type { Baskets } from './baskets';
import { FpTree } from './fpTree';

/**
 * Itemsets found in at least `minimumCount` baskets, as a trie: each itemset is its parent plus one item. Items of a
 * path come from the rarest to the most frequent; `find` looks a set up by its items in that order.
 */
export class Itemsets {
  private readonly parents: number[] = [];
  private readonly lasts: number[] = [];
  private readonly supports: number[] = [];
  private readonly depths: number[] = [];
  private readonly places = new Map<number, number>();

  /** @param itemCount number of frequent items, ranked from 0, the most frequent */
  constructor(
    private readonly itemCount: number,
    /** Item of every rank. */
    private readonly itemOf: Int32Array,
    /** Baskets in all. */
    readonly baskets: number,
  ) {}

  get count(): number {
    return this.supports.length;
  }

  add(parent: number, rank: number, support: number): number {
    const place = this.supports.push(support) - 1;
    this.parents.push(parent);
    this.lasts.push(rank);
    this.depths.push(parent < 0 ? 1 : (this.depths[parent] as number) + 1);
    this.places.set((parent + 1) * this.itemCount + rank, place);
    return place;
  }

  /** How many baskets hold the set. */
  supportOf(place: number): number {
    return this.supports[place] as number;
  }

  lengthOf(place: number): number {
    return this.depths[place] as number;
  }

  /** Ranks of the set's items, from the most frequent to the rarest. */
  ranksOf(place: number): number[] {
    const ranks: number[] = [];
    for (let at = place; at >= 0; at = this.parents[at] as number) ranks.push(this.lasts[at] as number);
    return ranks;
  }

  itemsOf(place: number): number[] {
    return this.ranksOf(place).map((rank) => this.itemOf[rank] as number);
  }

  item(rank: number): number {
    return this.itemOf[rank] as number;
  }

  /** Place of the set of all ranks but one; ranks from the most frequent to the rarest. -1: not frequent. */
  findWithout(ranks: readonly number[], left: number): number {
    let at = -1;
    for (let i = ranks.length - 1; i >= 0; i--) {
      if (i === left) continue;
      const next = this.places.get((at + 1) * this.itemCount + (ranks[i] as number));
      if (next === undefined) return -1;
      at = next;
    }
    return at;
  }

  find(rank: number): number {
    return this.places.get(rank) ?? -1;
  }
}

export interface ItemsetOptions {
  /** Smallest number of baskets. */
  readonly minimumCount: number;
  readonly maximumLength: number;
  /** Stop here and say so, rather than fill the memory. */
  readonly limit?: number;
}

/** Frequent itemsets by FP-growth: Han, Pei and Yin, Mining Frequent Patterns without Candidate Generation (2000). */
export function frequentItemsets(
  baskets: Baskets,
  options: ItemsetOptions,
): { itemsets: Itemsets; isComplete: boolean } {
  const { minimumCount, maximumLength, limit = 2_000_000 } = options;
  const counts = new Int32Array(baskets.itemCount);
  for (const item of baskets.items) (counts[item] as number) += 1;
  const itemOf = Int32Array.from(counts.keys())
    .filter((item) => (counts[item] as number) >= minimumCount)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const rankOf = new Int32Array(baskets.itemCount).fill(-1);
  itemOf.forEach((item, rank) => (rankOf[item] = rank));

  const tree = new FpTree(itemOf.length, baskets.items.length);
  const path = new Int32Array(itemOf.length);
  for (let basket = 0; basket < baskets.count; basket++) {
    let length = 0;
    for (let k = baskets.starts[basket] as number; k < (baskets.starts[basket + 1] as number); k++) {
      const rank = rankOf[baskets.items[k] as number] as number;
      if (rank >= 0) path[length++] = rank;
    }
    tree.insert(path.subarray(0, length).sort(), length, 1);
  }

  const itemsets = new Itemsets(Math.max(1, itemOf.length), itemOf, baskets.count);
  const grow = (from: FpTree, parent: number, length: number): void => {
    for (let rank = from.itemCount - 1; rank >= 0; rank--) {
      const support = from.supportOf(rank);
      if (support < minimumCount) continue;
      if (itemsets.count >= limit) return;
      const place = itemsets.add(parent, rank, support);
      if (length + 1 < maximumLength && rank > 0) {
        const conditional = from.conditional(rank, minimumCount);
        if (conditional) grow(conditional, place, length + 1);
      }
    }
  };
  grow(tree, -1, 0);
  return { itemsets, isComplete: itemsets.count < limit };
}
