import type { CellScalar } from '../table';

/** Stands between the values of a tag that has several, in a cell of the overview as in one of the tag table. */
const separator = '、';

/** A value as it is read in a cell. */
export function valueText(value: CellScalar): string {
  return value === null ? '' : String(value).trim();
}

/** The values written in one cell, none twice. */
export function valuesIn(text: string): string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** One cell for all values of a tag: those of its rows in their order, none twice. */
export function joinedValues(values: readonly CellScalar[]): string {
  return [...new Set(values.map(valueText).filter((text) => text !== ''))].join(separator);
}

/** Whether two cells say the same: the same values in the same order, whatever the blanks between. */
export function isSameText(a: string, b: string): boolean {
  return valuesIn(a).join(separator) === valuesIn(b).join(separator);
}
