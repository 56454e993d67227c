import { CellKind, scalarAt } from '../../table';
import type { CellScalar, SheetTable } from '../../table';
import { hashText } from '../../text';

/** All cells of a sheet row within the used range. */
export interface RowCells {
  readonly row: number;
  /** Sheet column of the first cell, from 1. */
  readonly column: number;
  readonly values: readonly CellScalar[];
}

/** Sheets by name, read row by row; rows and columns count from 1 as on the sheet. */
export class SheetRows {
  private readonly byName: ReadonlyMap<string, SheetTable>;

  constructor(sheets: readonly SheetTable[]) {
    this.byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  rowCount(sheet: string): number {
    const table = this.byName.get(sheet);
    return table ? table.firstRow + table.rowCount - 1 : 0;
  }

  cells(sheet: string, row: number): RowCells | undefined {
    const table = this.byName.get(sheet);
    const at = row - (table?.firstRow ?? 0);
    if (!table || at < 0 || at >= table.rowCount) return undefined;
    return {
      row,
      column: table.firstColumn,
      values: table.columns.map((column) => scalarAt(column, at)),
    };
  }

  value(sheet: string, row: number, column: number): CellScalar {
    const table = this.byName.get(sheet);
    const cells = table?.columns[column - table.firstColumn];
    return table && cells ? scalarAt(cells, row - table.firstRow) : null;
  }

  /** Fingerprint of what people entered in a row: results of formulas may change while the row stays the same. */
  entered(sheet: string, row: number): number {
    const table = this.byName.get(sheet);
    const at = row - (table?.firstRow ?? 0);
    const computed = (table?.formulas ?? []).flatMap((column, index) =>
      table && column && column.kinds[at] !== CellKind.empty ? [table.firstColumn + index] : [],
    );
    return this.print(sheet, row, computed);
  }

  /** Fingerprint of a row without some columns: it finds the row again after sorting. */
  print(sheet: string, row: number, without: readonly number[]): number {
    const cells = this.cells(sheet, row);
    let hash = 2_166_136_261;
    cells?.values.forEach((value, index) => {
      if (!without.includes(cells.column + index)) hash = hashText(`${JSON.stringify(value)}\u001f`, hash);
    });
    return hash;
  }
}
