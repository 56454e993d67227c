import type { Records } from '../books';
import type { FoundTable, ReadSheet, ReadTable } from '../intake';
import { CellKind } from '../table';
import type { Column } from '../table';

export interface ShownColumn {
  readonly header: string;
  readonly column: Column;
  /** Where the column stands, by sheet. */
  readonly places: readonly ColumnPlace[];
}

/** A column of a sheet. */
export interface ColumnPlace {
  readonly sheet: string;
  /** From 1; 0 when it was put together from cells of a form or a heading. */
  readonly column: number;
  /** The field it is mapped to; its header where it is carried along. */
  readonly key: string;
}

/** One table's rows: indexes into its columns' cells, and the sheet row of each. */
export interface TableRows {
  readonly sheet: string;
  readonly table: FoundTable;
  readonly indexes: Int32Array;
  readonly rows: Int32Array;
  readonly records?: Records;
}

/** The rows of every table on the sheets that is a book sheet or nothing known. */
export function tableRowsOf(read: readonly ReadSheet[]): TableRows[] {
  return read
    .filter(({ unused }) => unused !== 'converted')
    .flatMap(({ sheet, tables }) =>
      tables.map((table) => tableRows(sheet.view.table.name, sheet.view.table.firstRow, table)),
    );
}

function tableRows(sheet: string, firstRow: number, { recognised, extracted }: ReadTable): TableRows {
  const { table } = recognised;
  if (extracted) {
    const { rows } = extracted.records;
    const indexes = table.blockRows ? Int32Array.from(rows.keys()) : rows.map((row) => row - firstRow);
    return { sheet, table, indexes, rows, records: extracted.records };
  }
  const indexes: number[] = [];
  for (let index = table.from; index <= table.to; index += 1) {
    if (table.columns.some(({ cells }) => cells.kinds[index] !== CellKind.empty)) indexes.push(index);
  }
  return {
    sheet,
    table,
    indexes: Int32Array.from(indexes),
    rows: Int32Array.from(indexes, (index) => table.blockRows?.[index] ?? index + firstRow),
  };
}

/** The columns of a table that have a header, its own rows only. */
export function columnsOf({ sheet, table, indexes, records }: TableRows): ShownColumn[] {
  const keys = new Map(
    Object.entries(records?.fields ?? {}).map(([key, field]) => [field?.column ?? 0, key] as const),
  );
  return table.columns
    .filter(({ label }) => label !== '')
    .map(({ label, cells, sheetColumn }) => ({
      header: label,
      column: gather(cells, indexes),
      places: [{ sheet, column: sheetColumn, key: keys.get(sheetColumn) ?? label }],
    }));
}

/** The cells at some indexes, sharing the dictionary. */
export function gather({ kinds, values, dictionary }: Column, indexes: Int32Array): Column {
  return {
    kinds: Uint8Array.from(indexes, (index) => kinds[index] ?? CellKind.empty),
    values: Float64Array.from(indexes, (index) => values[index] ?? 0),
    dictionary,
  };
}

/** Columns below each other; a missing one is empty cells. */
export function concatenated(
  parts: readonly (readonly [column: Column | undefined, count: number])[],
): Column {
  const count = parts.reduce((sum, [, rows]) => sum + rows, 0);
  const kinds = new Uint8Array(count);
  const values = new Float64Array(count);
  const dictionary: string[] = [];
  let at = 0;
  for (const [column, rows] of parts) {
    if (column) {
      kinds.set(column.kinds.subarray(0, rows), at);
      for (let row = 0; row < rows; row += 1) {
        const isText = column.kinds[row] === CellKind.text || column.kinds[row] === CellKind.error;
        values[at + row] = (column.values[row] ?? 0) + (isText ? dictionary.length : 0);
      }
      for (const text of column.dictionary) dictionary.push(text);
    }
    at += rows;
  }
  return { kinds, values, dictionary };
}
