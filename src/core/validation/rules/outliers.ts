/** Median and scaled median absolute deviation of some numbers; the deviation is that of a normal spread. */
export interface Spread {
  readonly middle: number;
  readonly deviation: number;
  readonly count: number;
}

/** Sorts `values` in place. */
export function spreadOf(values: Float64Array): Spread {
  values.sort();
  const middle = medianOf(values);
  const away = values.map((value) => Math.abs(value - middle)).sort();
  return { middle, deviation: medianOf(away) * 1.4826, count: values.length };
}

function medianOf(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** Robust z: how many deviations above the middle. A spread narrower than `least` counts as that wide. */
export function robustZ(value: number, { middle, deviation }: Spread, least: number): number {
  return (value - middle) / Math.max(deviation, least);
}
