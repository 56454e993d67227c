/**
 * Cholesky factor of a symmetric matrix given by rows; `undefined` when it is not positive definite.
 */
export function cholesky(matrix: readonly Float64Array[]): Float64Array[] | undefined {
  const n = matrix.length;
  const factor = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    const row = factor[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = factor[j] as Float64Array;
      let sum = (matrix[i] as Float64Array)[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      if (i !== j) row[j] = sum / (other[j] as number);
      else if (sum > 0) row[i] = Math.sqrt(sum);
      else return undefined;
    }
  }
  return factor;
}

/** Solves `matrix · x = right` for a symmetric positive definite matrix; `undefined` when it is not. */
export function solvePositive(
  matrix: readonly Float64Array[],
  right: Float64Array,
): Float64Array | undefined {
  const factor = cholesky(matrix);
  if (!factor) return undefined;
  const n = right.length;
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    const row = factor[i] as Float64Array;
    for (let k = 0; k < i; k++) (x[i] as number) -= (row[k] as number) * (x[k] as number);
    (x[i] as number) /= row[i] as number;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) {
      (x[i] as number) -= ((factor[k] as Float64Array)[i] as number) * (x[k] as number);
    }
    (x[i] as number) /= (factor[i] as Float64Array)[i] as number;
  }
  return x;
}

/** Inverse of a symmetric positive definite matrix; `undefined` when it is not. */
export function invertPositive(matrix: readonly Float64Array[]): Float64Array[] | undefined {
  const columns: Float64Array[] = [];
  for (let i = 0; i < matrix.length; i++) {
    const unit = new Float64Array(matrix.length);
    unit[i] = 1;
    const column = solvePositive(matrix, unit);
    if (!column) return undefined;
    columns.push(column);
  }
  return columns;
}
