import { foldForMatching, splitValues } from '../../text';

/** How the answers of a questionnaire agree with one tag. */
export interface TagAgreement {
  readonly tag: string;
  /** Customers with an answer and a tag. */
  readonly compared: number;
  readonly agreed: number;
  /** 0 to 1, with the 95 % interval of the sample (Wilson). */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** An answer that says something else than the tag. */
export interface Disagreement {
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  readonly tagged: string;
  readonly answered: string;
}

/** Whether an answer agrees with a tag: each of its values is one of the tag's. */
export function agrees(answered: string, tagged: readonly string[]): boolean {
  const known = new Set(tagged.flatMap((value) => splitValues(value)).map(foldForMatching));
  const values = splitValues(answered)
    .map(foldForMatching)
    .filter((value) => value !== '');
  return values.length > 0 && values.every((value) => known.has(value));
}

/** 97.5th percentile of the normal distribution. */
const z = 1.96;

/** The share of a sample with the interval it leaves open. Source: E. B. Wilson, 1927. */
export function wilson(agreed: number, compared: number): { readonly low: number; readonly high: number } {
  if (compared === 0) return { low: 0, high: 1 };
  const share = agreed / compared;
  const weight = 1 + (z * z) / compared;
  const middle = (share + (z * z) / (2 * compared)) / weight;
  const spread =
    (z / weight) * Math.sqrt((share * (1 - share)) / compared + (z * z) / (4 * compared * compared));
  return { low: Math.max(0, middle - spread), high: Math.min(1, middle + spread) };
}
