import { CellKind, ColumnBuilder } from '../../../src/core/table';
import type { Area, CellScalar, NativeTable, SheetTable } from '../../../src/core/table';

/** A date cell of a test sheet. */
export interface DateCell {
  readonly date: number;
}

type Given = CellScalar | DateCell;

/** A sheet from its rows as they would be typed, from A1 unless said otherwise. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Given[])[],
  extra: {
    readonly firstRow?: number;
    readonly firstColumn?: number;
    readonly merges?: readonly Area[];
    readonly nativeTables?: readonly NativeTable[];
    readonly formulas?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
    readonly reportId?: string;
    readonly visibility?: SheetTable['visibility'];
  } = {},
): SheetTable {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const builder = new ColumnBuilder(rows.length);
    for (const row of rows) {
      const cell = row[column] ?? null;
      if (typeof cell === 'object' && cell !== null) builder.push(cell.date, CellKind.date);
      else builder.push(cell);
    }
    return builder.build();
  });
  const formulas = columns.map((_, column) => {
    const own = (extra.formulas ?? []).filter((formula) => formula.column === column);
    if (own.length === 0) return undefined;
    const builder = new ColumnBuilder(rows.length);
    for (const row of rows.keys()) builder.push(own.find((formula) => formula.row === row)?.text ?? null);
    return builder.build();
  });
  return {
    name,
    firstRow: extra.firstRow ?? 1,
    firstColumn: extra.firstColumn ?? 1,
    rowCount: rows.length,
    columns,
    formulas,
    nativeTables: extra.nativeTables ?? [],
    merges: extra.merges ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    visibility: extra.visibility ?? 'visible',
    isProtected: false,
    isFiltered: false,
    ...(extra.reportId === undefined ? {} : { reportId: extra.reportId }),
  };
}

/** Runs steps to their end. */
export function finished<Result>(steps: Generator<unknown, Result, void>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
