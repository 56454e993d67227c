/** A column to rank by: numbers of everybody, which end is good, and how much it counts. */
export interface RankedColumn {
  readonly values: Float64Array;
  readonly better: 'more' | 'less';
  readonly weight: number;
}

/**
 * Everybody's total and its parts. A part is weight ÷ all weights × the share of the way from the worst to the best
 * value, so that a total of 100 is the best in every column and anyone can work it out by hand.
 */
export interface Ranking {
  /** Places, the best first; equal totals in the order given. */
  readonly order: Int32Array;
  /** Competition rank: equal totals share the better one. */
  readonly ranks: Int32Array;
  /** 0 to 100. */
  readonly totals: Float64Array;
  /** By column: points of the total, adding up to it. Unknown values (NaN) earn nothing. */
  readonly contributions: readonly Float64Array[];
}

/** Ranks by several columns at once. */
export function ranking(columns: readonly RankedColumn[], count: number): Ranking {
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const contributions = columns.map(({ values, better, weight }) => {
    let lowest = Infinity;
    let highest = -Infinity;
    for (const value of values) {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    const width = highest - lowest;
    return values.map((value) => {
      if (Number.isNaN(value) || weights === 0) return 0;
      // Where all are equal nobody is better: everybody stands in the middle.
      const share = width === 0 ? 0.5 : (better === 'more' ? value - lowest : highest - value) / width;
      return (100 * weight * share) / weights;
    });
  });
  const totals = new Float64Array(count);
  for (const points of contributions) points.forEach((point, i) => ((totals[i] as number) += point));
  const order = Int32Array.from(totals.keys()).sort(
    (a, b) => (totals[b] as number) - (totals[a] as number) || a - b,
  );
  const ranks = new Int32Array(count);
  order.forEach((entry, place) => {
    const above = order[place - 1];
    ranks[entry] =
      above !== undefined && totals[above] === totals[entry] ? (ranks[above] as number) : place + 1;
  });
  return { order, ranks, totals, contributions };
}
