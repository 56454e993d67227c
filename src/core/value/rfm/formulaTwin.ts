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
