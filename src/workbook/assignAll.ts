/** Excel takes one value for all cells of a range where the declared type asks for a matrix. */
export function formatAll(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

/** One formula, with relative references seen from the first cell, for all cells of a range. */
export function formulaForAll(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}
