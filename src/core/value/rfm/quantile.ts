/**
 * The k-th of n quantiles of ascending numbers by linear interpolation: Hyndman and Fan's (1996) type 7, the default of
 * R, NumPy and Excel's PERCENTILE.INC. NaN for no numbers.
 */
export function quantile(sorted: Float64Array, k: number, n: number): number {
  // Multiplying before dividing keeps positions that fall on a value exact.
  const position = ((sorted.length - 1) * k) / n;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  const between = low + (position - below) * (high - low);
  // Twelve digits are more than any measure has, and hide that 40.6 is 40.60000000000002 in binary.
  return low === high || below === position ? low : Number(between.toPrecision(12));
}
