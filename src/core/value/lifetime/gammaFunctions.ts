/** Below this the series is reached by recurrence. */
const seriesFrom = 10;
const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** ln Γ(x) for x > 0, to about 1e-14: Stirling's series (Abramowitz and Stegun 6.1.41) after recurrence to x ≥ 10. */
export function lnGamma(x: number): number {
  let shift = 0;
  let z = x;
  while (z < seriesFrom) {
    shift += Math.log(z);
    z++;
  }
  const square = 1 / (z * z);
  const series =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / z;
  return (z - 0.5) * Math.log(z) - z + halfLogTwoPi + series - shift;
}

/** ψ(x), the derivative of ln Γ, for x > 0: Abramowitz and Stegun 6.3.18 after recurrence to x ≥ 10. */
export function digamma(x: number): number {
  let shift = 0;
  let z = x;
  while (z < seriesFrom) {
    shift += 1 / z;
    z++;
  }
  const square = 1 / (z * z);
  const series =
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132)))));
  return Math.log(z) - 0.5 / z - series - shift;
}
