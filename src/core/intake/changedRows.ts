import type { List, Records } from '../books';
import type { Column, SheetTable } from '../table';
import { extract } from './extract';
import type { Labels } from './labels';
import type { RecognisedTable } from './recogniseTable';
import { SheetView } from './sheetView';

/**
 * The records among some consecutive rows of a list that was recognised before, by what its columns were found to
 * hold. `rows` is a sheet of these rows alone, wherever its first column is. `undefined` for a form, whose records are
 * no rows.
 */
export function readChangedRows(
  rows: SheetTable,
  recognised: RecognisedTable,
  labels: Labels,
  lists: readonly List[],
): Records | undefined {
  const { table } = recognised;
  const [first] = table.columns;
  if (table.blockRows !== undefined || first === undefined) return undefined;
  const laid = laidOut(rows, first.sheetColumn - table.span.left, table.span.right + 1);
  const columns = table.columns.map(({ sheetColumn, label, group }, at) => {
    const formulas = laid.formulas[table.span.left + at];
    return {
      ...{
        sheetColumn,
        label,
        group,
        cells: laid.columns[table.span.left + at] ?? emptyColumn(laid.rowCount),
      },
      ...(formulas === undefined ? {} : { formulas }),
    };
  });
  const only = {
    ...{ layout: table.layout, columns, headerRows: [], headings: table.headings, from: 0 },
    to: laid.rowCount - 1,
    span: { ...table.span, top: 0, bottom: laid.rowCount - 1 },
  };
  return extract(new SheetView(laid), { ...recognised, table: only }, labels, lists)?.records;
}

/** The same rows with `count` columns from `firstColumn` on. */
function laidOut(rows: SheetTable, firstColumn: number, count: number): SheetTable {
  const shift = firstColumn - rows.firstColumn;
  const places = Array.from({ length: count }, (_, at) => at + shift);
  return {
    ...rows,
    firstColumn,
    columns: places.map((at) => rows.columns[at] ?? emptyColumn(rows.rowCount)),
    formulas: places.map((at) => rows.formulas[at]),
  };
}

const emptyColumn = (rowCount: number): Column => ({
  kinds: new Uint8Array(rowCount),
  values: new Float64Array(rowCount),
  dictionary: [],
});
