import { CellError, type CellValue } from '../cells';

/** A value as the wire shows it: empty cells are "", errors their code. */
export const shownValue = (value: CellValue): string | number | boolean =>
  value === null ? '' : value instanceof CellError ? value.code : value;

export const shownValues = (rows: readonly (readonly CellValue[])[]): (string | number | boolean)[][] =>
  rows.map((row) => row.map(shownValue));
