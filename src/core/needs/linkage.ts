/** Features by weight, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** Scales features to length 1; without features they stay empty. */
export function unit(features: Iterable<readonly [string, number]>): Vector {
  const vector = new Map(features);
  let square = 0;
  for (const value of vector.values()) square += value * value;
  const length = Math.sqrt(square);
  if (length > 0) for (const [feature, value] of vector) vector.set(feature, value / length);
  return vector;
}

/** Cosine of two vectors of length 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, value] of small) sum += value * (large.get(feature) ?? 0);
  return sum;
}

/**
 * Average linkage: joins the most similar pair of clusters until none reaches the threshold. Members are numbers from 0;
 * of pairs alike the earlier one is joined first.
 */
export function linked(
  size: number,
  likeness: (row: number, column: number) => number,
  threshold: number,
): number[][] {
  const clusters = Array.from({ length: size }, (_, index) => [index]);
  const similarity = clusters.map(() => new Float64Array(size).fill(-1));
  const at = (row: number, column: number) => similarity[row]?.[column] ?? -1;
  const set = (row: number, column: number, value: number) => {
    const [one, two] = [similarity[row], similarity[column]];
    if (one !== undefined) one[column] = value;
    if (two !== undefined) two[row] = value;
  };
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < row; column += 1) set(row, column, likeness(row, column));
  const alive = new Set(clusters.keys());
  const nearest = (row: number) => {
    let best = -1;
    for (const column of alive)
      if (column !== row && (best < 0 || at(row, column) > at(row, best))) best = column;
    return best;
  };
  const partner = clusters.map((_, row) => nearest(row));
  for (;;) {
    let [a, b, best] = [-1, -1, threshold];
    for (const row of alive) {
      const column = partner[row] ?? -1;
      if (column >= 0 && at(row, column) >= best && (at(row, column) > best || a < 0))
        [a, b, best] = [row, column, at(row, column)];
    }
    if (a < 0) break;
    const [keep, lose] = a < b ? [a, b] : [b, a];
    const [one, two] = [clusters[keep]?.length ?? 0, clusters[lose]?.length ?? 0];
    alive.delete(lose);
    for (const other of alive)
      if (other !== keep) set(keep, other, (one * at(keep, other) + two * at(lose, other)) / (one + two));
    clusters[keep]?.push(...(clusters[lose] ?? []));
    clusters[lose] = [];
    for (const row of alive) {
      const current = partner[row] ?? -1;
      if (row === keep || current === keep || current === lose) partner[row] = nearest(row);
      else if (at(row, keep) > at(row, current)) partner[row] = keep;
    }
  }
  return clusters.filter((cluster) => cluster.length > 0);
}
