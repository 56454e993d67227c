import type { Scale } from './scale';

/**
 * An Excel formula that scores the value in another column of the same table row, so that anyone can check a score
 * without the add-in: one comparison a cut-off, TRUE counting as 1.
 *
 * @param column key of the measured column; the writer puts its header in
 */
export function scoreFormula(column: string, { cutoffs, better, atCutoff }: Scale): string {
  const comparison = atCutoff === 'below' ? '>' : '>=';
  const passed = cutoffs.map((cutoff) => `([@${column}]${comparison}${cutoff})`);
  if (passed.length === 0) return '=1';
  return better === 'more' ? `=1+${passed.join('+')}` : `=${cutoffs.length + 1}-${passed.join('-')}`;
}

/**
 * An Excel formula for the weighted total, 0 to 100 with one decimal, from three score columns of the same table row:
 * the mean by weight of how far each score is from the lowest to the highest of its scale.
 *
 * @param columns keys of the score columns
 * @param levels scores each scale gives; a scale of one stands in the middle
 */
export function totalFormula(
  columns: readonly string[],
  levels: readonly number[],
  weights: readonly number[],
): string {
  const parts = columns.map((column, i) => {
    const top = (levels[i] as number) - 1;
    return `${weights[i] as number}*${top === 0 ? '0.5' : `([@${column}]-1)/${top}`}`;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return `=ROUND(100*(${parts.join('+')})/${all},1)`;
}
