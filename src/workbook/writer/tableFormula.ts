import type { TableColumn } from '../../core/sheets';

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
