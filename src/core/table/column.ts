import { CellKind } from './cellKind';

/**
 * One column of cells, packed so that it can be posted to a worker without copying cell by cell.
 *
 * `kinds[i]` says what cell i holds. `values[i]` is the number, the date's serial (1900 system), 0 or 1 for a
 * boolean, and for text and errors the index of its string in `dictionary`, which holds each distinct string once.
 */
export interface Column {
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly dictionary: readonly string[];
}

/** A cell's value on its own; what kind it is (date or number, text or error) is the column's to say. */
export type CellScalar = string | number | boolean | null;

export function columnLength(column: Column): number {
  return column.kinds.length;
}

export function kindAt(column: Column, row: number): CellKind {
  return (column.kinds[row] ?? CellKind.empty) as CellKind;
}

/** The text of a text cell; `undefined` for every other kind. */
export function textAt(column: Column, row: number): string | undefined {
  return column.kinds[row] === CellKind.text ? column.dictionary[column.values[row] ?? 0] : undefined;
}

/** The number of a number or date cell; `undefined` for every other kind. */
export function numberAt(column: Column, row: number): number | undefined {
  const kind = column.kinds[row];
  return kind === CellKind.number || kind === CellKind.date ? column.values[row] : undefined;
}

/** The cell's value as a scalar: dates as serials, errors as their text. */
export function scalarAt(column: Column, row: number): CellScalar {
  const value = column.values[row] ?? 0;
  switch (column.kinds[row]) {
    case CellKind.number:
    case CellKind.date:
      return value;
    case CellKind.boolean:
      return value !== 0;
    case CellKind.text:
    case CellKind.error:
      return column.dictionary[value] ?? null;
    default:
      return null;
  }
}

/** The buffers of columns, to be handed over rather than copied when posted. */
export function transferables(columns: Iterable<Column>): ArrayBuffer[] {
  const buffers: ArrayBuffer[] = [];
  for (const { kinds, values } of columns)
    buffers.push(kinds.buffer as ArrayBuffer, values.buffer as ArrayBuffer);
  return buffers;
}
