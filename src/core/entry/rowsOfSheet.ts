import { CellKind } from '../table';
import type { Column, SheetTable } from '../table';

/** A sheet of some of a sheet's rows, sheet rows from `from` to `to` inclusive; rows it does not have are left out. */
export function rowsOfSheet(sheet: SheetTable, from: number, to: number): SheetTable {
  const start = Math.max(0, from - sheet.firstRow);
  const end = Math.max(start, Math.min(sheet.rowCount, to - sheet.firstRow + 1));
  return {
    ...sheet,
    firstRow: sheet.firstRow + start,
    rowCount: end - start,
    columns: sheet.columns.map((column) => cut(column, start, end)),
    formulas: sheet.formulas.map((column) => column && cut(column, start, end)),
  };
}

/** Some cells of a column with only the texts they use: whoever looks at every text would look at the whole column's. */
function cut({ kinds, values, dictionary }: Column, start: number, end: number): Column {
  const own: string[] = [];
  const indexes = new Map<number, number>();
  const cutKinds = kinds.slice(start, end);
  const cutValues = values.slice(start, end);
  cutKinds.forEach((kind, at) => {
    if (kind !== CellKind.text && kind !== CellKind.error) return;
    const index = cutValues[at] ?? 0;
    let known = indexes.get(index);
    if (known === undefined) {
      known = own.push(dictionary[index] ?? '') - 1;
      indexes.set(index, known);
    }
    cutValues[at] = known;
  });
  return { kinds: cutKinds, values: cutValues, dictionary: own };
}
