import { CellKind, scalarAt } from '../../table';
import type { CellScalar, SheetTable } from '../../table';
import { hashText } from '../../text';

/** The filled part of a sheet row. */
interface RowCells {
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

  private cells(sheet: string, row: number): RowCells | undefined {
    const table = this.byName.get(sheet);
    const at = row - (table?.firstRow ?? 0);
    if (!table || at < 0 || at >= table.rowCount) return undefined;
    return {
      column: table.firstColumn,
      values: table.columns.map((column) => scalarAt(column, at)),
    };
  }

  /** Sheet columns that hold anything in some rows, both ends included. */
  filledColumns(sheet: string, firstRow: number, lastRow: number): ReadonlySet<number> {
    const table = this.byName.get(sheet);
    const from = Math.max(0, firstRow - (table?.firstRow ?? 0));
    const to = lastRow - (table?.firstRow ?? 0) + 1;
    return new Set(
      (table?.columns ?? []).flatMap(({ kinds }, index) =>
        kinds.subarray(from, to).some((kind) => kind !== CellKind.empty)
          ? [(table?.firstColumn ?? 1) + index]
          : [],
      ),
    );
  }

  /** Sheet columns of the Excel table a cell lies in; none in a plain list. */
  tableColumns(sheet: string, row: number, column: number): readonly number[] {
    const table = this.byName
      .get(sheet)
      ?.nativeTables.find(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
    return Array.from({ length: table?.area.columns ?? 0 }, (_, index) => (table?.area.column ?? 0) + index);
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
    return this.hash(sheet, row, (column) => !computed.includes(column));
  }

  /** Fingerprint of a row without some columns: it finds the row again after sorting, or beside new empty columns. */
  print(sheet: string, row: number, without: readonly number[]): number {
    return this.hash(sheet, row, (column, value) => value !== null && !without.includes(column));
  }

  private hash(sheet: string, row: number, counts: (column: number, value: CellScalar) => boolean): number {
    const cells = this.cells(sheet, row);
    let hash = 2_166_136_261;
    cells?.values.forEach((value, index) => {
      if (counts(cells.column + index, value)) hash = hashText(`${JSON.stringify(value)}\u001f`, hash);
    });
    return hash;
  }
}
