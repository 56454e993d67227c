import type { TableColumn } from '../../core/sheets';
import { columnLetters } from '../address';
import type { Rectangle } from './layout';

/** Characters a column name in a structured reference needs an apostrophe before. */
const special = /['#@[\]]/gu;

/**
 * A column formula as Excel takes it: `[@key]` becomes the reference to the column of that key by the header it has.
 * Names that are no key are left as they are.
 */
export function tableFormula(
  formula: string,
  columns: readonly Pick<TableColumn, 'key'>[],
  headers: readonly unknown[],
): string {
  return formula.replace(/\[@(\w+)\]/gu, (reference, key: string) => {
    const index = columns.findIndex((column) => column.key === key);
    return index < 0 ? reference : `[@[${String(headers[index]).replace(special, "'$&")}]]`;
  });
}

/** The same for rules, which know no structured references: `[@key]` becomes `$C5`, seen from the first data row. */
export function rowFormula(
  formula: string,
  columns: readonly Pick<TableColumn, 'key'>[],
  area: Rectangle,
): string {
  return formula.replace(/\[@(\w+)\]/gu, (reference, key: string) => {
    const index = columns.findIndex((column) => column.key === key);
    return index < 0 ? reference : `$${columnLetters(area.column + index + 1)}${area.row + 2}`;
  });
}
