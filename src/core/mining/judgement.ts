/**
 * Area under the ROC curve: the chance that a case with the outcome is scored above one without, ties counting half
 * (Mann and Whitney). NaN when one kind is missing.
 */
export function areaUnderCurve(scores: Float64Array, outcomes: Uint8Array): number {
  const order = Int32Array.from(scores.keys()).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let positives = 0;
  let rankSum = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && scores[order[end] as number] === scores[order[start] as number]) end++;
    const rank = (start + 1 + end) / 2;
    for (let place = start; place < end; place++) {
      if (outcomes[order[place] as number] === 1) {
        positives++;
        rankSum += rank;
      }
    }
    start = end;
  }
  const negatives = order.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** One band of a calibration table: what was predicted and what came. */
export interface CalibrationBand {
  readonly count: number;
  readonly predicted: number;
  readonly observed: number;
}

/** Cases in bands of equal size by score, lowest first, with the mean score and the share that had the outcome. */
export function calibration(scores: Float64Array, outcomes: Uint8Array, bands: number): CalibrationBand[] {
  const order = Int32Array.from(scores.keys()).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  return Array.from({ length: bands }, (_, band) => {
    const cases = order.subarray(
      Math.round((band * order.length) / bands),
      Math.round(((band + 1) * order.length) / bands),
    );
    let predicted = 0;
    let observed = 0;
    for (const one of cases) {
      predicted += scores[one] as number;
      observed += outcomes[one] as number;
    }
    return { count: cases.length, predicted: predicted / cases.length, observed: observed / cases.length };
  }).filter(({ count }) => count > 0);
}
