import { columnLetters, columnNumber, formulaText, parsedFormula } from '../../core/formulas';

/**
 * The formula of a row that is put back `by` rows further down: references to cells of the own sheet move along as they
 * would have, had the row moved with its neighbours. Fixed rows ($) and other sheets stay.
 *
 * @param columnNow where a column stands now, both from 1; columns may have come in since the row went
 */
export function movedFormula(
  formula: string,
  by: number,
  columnNow: (column: number) => number = (column) => column,
): string {
  const parsed = parsedFormula(formula);
  const moved = (letters: string) => {
    const plain = letters.replace('$', '');
    if (plain === '') return letters;
    return `${letters.startsWith('$') ? '$' : ''}${columnLetters(columnNow(columnNumber(plain)))}`;
  };
  return formulaText({
    ...parsed,
    references: parsed.references.map((reference) => {
      const { sheet, rows, fixed, columns } = reference;
      if (sheet !== undefined || !rows) return reference;
      const row = (at: number, isFixed: boolean) => (isFixed ? at : Math.max(1, at + by));
      return {
        ...reference,
        columns: [moved(columns[0]), moved(columns[1])],
        rows: { first: row(rows.first, fixed[0] === '$'), last: row(rows.last, fixed[1] === '$') },
      };
    }),
  });
}
