/** A text in quotes, a reference to another sheet or file, a reference to cells of the own sheet, or a name. */
const pieces =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*|\[[^\]]*\][^!]*)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

/**
 * The formula of a row that is put back `by` rows further down: references to rows of the own sheet move along as they
 * would have, had the row moved with its neighbours. Fixed rows ($) and other sheets stay.
 */
export function movedFormula(formula: string, by: number): string {
  if (by === 0) return formula;
  return formula.replace(
    pieces,
    (whole, column: string | undefined, fixed: string | undefined, row: string | undefined) =>
      column === undefined || row === undefined || fixed === '$'
        ? whole
        : `${column}${Math.max(1, Number(row) + by)}`,
  );
}
