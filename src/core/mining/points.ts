/** Points of several numbers each, one after the other: point i has `values[i * width]` up to `values[(i + 1) * width]`. */
export interface Points {
  readonly count: number;
  readonly width: number;
  readonly values: Float64Array;
}

/** What standardising took off and divided by, by column. */
export interface Scaling {
  readonly means: Float64Array;
  /** Standard deviations (n in the denominator); 1 for a column that does not vary. */
  readonly spreads: Float64Array;
}

/** Points from columns of equal length. */
export function pointsOf(columns: readonly ArrayLike<number>[]): Points {
  const width = columns.length;
  const count = columns[0]?.length ?? 0;
  const values = new Float64Array(count * width);
  columns.forEach((column, c) => {
    for (let i = 0; i < count; i++) values[i * width + c] = column[i] as number;
  });
  return { count, width, values };
}

/** The same points with every column at mean 0 and standard deviation 1, so that no unit outweighs another. */
export function standardised({ count, width, values }: Points): {
  readonly points: Points;
  readonly scaling: Scaling;
} {
  const means = new Float64Array(width);
  const spreads = new Float64Array(width);
  values.forEach((value, k) => ((means[k % width] as number) += value / count));
  values.forEach(
    (value, k) => ((spreads[k % width] as number) += (value - (means[k % width] as number)) ** 2 / count),
  );
  spreads.forEach((variance, c) => (spreads[c] = variance > 0 ? Math.sqrt(variance) : 1));
  const scaled = values.map(
    (value, k) => (value - (means[k % width] as number)) / (spreads[k % width] as number),
  );
  return { points: { count, width, values: scaled }, scaling: { means, spreads } };
}

/** How many of the points are different from each other: no more clusters than that can be told apart. */
export function distinctPoints({ count, width, values }: Points): number {
  const texts = Array.from({ length: count }, (_, i) =>
    values.subarray(i * width, (i + 1) * width).join(' '),
  );
  return new Set(texts).size;
}

/** Squared Euclidean distance of a point to point `other` of `values`. */
export function squaredDistance(points: Points, point: number, values: Float64Array, other: number): number {
  const { width } = points;
  let sum = 0;
  for (let c = 0; c < width; c++) {
    const difference = (points.values[point * width + c] as number) - (values[other * width + c] as number);
    sum += difference * difference;
  }
  return sum;
}
