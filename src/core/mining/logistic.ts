import { solvePositive } from './linearAlgebra';
import type { Points } from './points';

/** A logistic model on standardised columns. */
export interface LogisticModel {
  readonly intercept: number;
  /** By column: change of the log odds for one standard deviation. */
  readonly weights: Float64Array;
}

/**
 * Fits a logistic regression with a ridge penalty on the weights (not the intercept) by Newton's method: Hosmer and
 * Lemeshow, ch. 1; the penalty keeps weights finite where the outcomes can be told apart perfectly.
 *
 * @param penalty half the sum of squared weights is weighed by this against the log-likelihood
 */
export function fitLogistic(points: Points, outcomes: Uint8Array, penalty: number): LogisticModel {
  const { count, width, values } = points;
  const n = width + 1;
  let weights = new Float64Array(n);
  for (let iteration = 0; iteration < 50; iteration++) {
    const gradient = new Float64Array(n);
    const hessian = Array.from({ length: n }, () => new Float64Array(n));
    for (let c = 1; c < n; c++) {
      gradient[c] = -penalty * (weights[c] as number);
      (hessian[c] as Float64Array)[c] = penalty;
    }
    const row = new Float64Array(n);
    row[0] = 1;
    for (let i = 0; i < count; i++) {
      row.set(values.subarray(i * width, (i + 1) * width), 1);
      const chance = logistic(dot(weights, row));
      const miss = (outcomes[i] as number) - chance;
      // A floor under the curvature keeps the matrix regular where a chance is all but certain.
      const spread = Math.max(chance * (1 - chance), 1e-10);
      for (let a = 0; a < n; a++) {
        const at = row[a] as number;
        (gradient[a] as number) += miss * at;
        const into = hessian[a] as Float64Array;
        for (let b = 0; b < n; b++) (into[b] as number) += spread * at * (row[b] as number);
      }
    }
    const step = solvePositive(hessian, gradient);
    if (!step) break;
    const longest = step.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    const damping = Math.min(1, 4 / longest);
    weights = weights.map((weight, c) => weight + damping * (step[c] as number));
    if (longest < 1e-9) break;
  }
  return { intercept: weights[0] as number, weights: weights.slice(1) };
}

/** The chance of the outcome for every point. */
export function chancesOf(
  { intercept, weights }: LogisticModel,
  { count, width, values }: Points,
): Float64Array {
  return Float64Array.from({ length: count }, (_, i) =>
    logistic(intercept + dot(weights, values.subarray(i * width, (i + 1) * width))),
  );
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
