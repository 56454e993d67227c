import type { Text } from '../../message';

/** A column of numbers about customers, which they may be clustered and ranked by. */
export interface CustomerMeasure {
  /** What options call it: `monetary`, `registration.age`, `registration:合作意向`, `interactions.satisfaction`. */
  readonly key: string;
  readonly title: Text;
  /** Amounts and counts spread over powers of ten: their logarithm is what is compared. */
  readonly isLogarithmic: boolean;
  /** By customer; NaN where unknown. */
  readonly values: Float64Array;
}

/** ln(1 + x) for either sign, so that returns outweighing purchases have a place. */
export function signedLog(x: number): number {
  return Math.sign(x) * Math.log1p(Math.abs(x));
}

/** The values as they are compared. */
export function comparedValues({ isLogarithmic, values }: CustomerMeasure): Float64Array {
  return isLogarithmic ? values.map(signedLog) : values;
}
