/** Baskets of items as one array: basket b has the items from `starts[b]` up to `starts[b + 1]`, each once. */
export interface Baskets {
  readonly count: number;
  readonly starts: Int32Array;
  readonly items: Int32Array;
  /** Items are below this. */
  readonly itemCount: number;
}

/** Collects baskets from pairs of basket and item, either -1 to leave the pair out; repeated items count once. */
export function basketsOf(
  baskets: Int32Array,
  items: Int32Array,
  basketCount: number,
  itemCount: number,
): Baskets {
  const sizes = new Int32Array(basketCount + 1);
  const isPair = (i: number) => (baskets[i] as number) >= 0 && (items[i] as number) >= 0;
  for (let i = 0; i < baskets.length; i++) {
    if (isPair(i)) (sizes[(baskets[i] as number) + 1] as number) += 1;
  }
  for (let b = 0; b < basketCount; b++) (sizes[b + 1] as number) += sizes[b] as number;
  const all = new Int32Array(sizes[basketCount] as number);
  const next = sizes.slice(0, basketCount);
  for (let i = 0; i < baskets.length; i++) {
    if (!isPair(i)) continue;
    const basket = baskets[i] as number;
    all[next[basket] as number] = items[i] as number;
    (next[basket] as number) += 1;
  }
  const starts = new Int32Array(basketCount + 1);
  const seenIn = new Int32Array(itemCount).fill(-1);
  let end = 0;
  let count = 0;
  for (let b = 0; b < basketCount; b++) {
    const before = end;
    for (let k = sizes[b] as number; k < (sizes[b + 1] as number); k++) {
      const item = all[k] as number;
      if (seenIn[item] === b) continue;
      seenIn[item] = b;
      all[end++] = item;
    }
    if (end === before) continue;
    count++;
    starts[count] = end;
  }
  return { count, starts: starts.slice(0, count + 1), items: all.slice(0, end), itemCount };
}
