import type { Edit } from '../../core/sheets';
import type { CellArea } from '../reader/cellArea';

/** Columns an edit touches. */
export function widthOf(edit: Edit): number {
  switch (edit.kind) {
    case 'cell':
    case 'formula':
      return 1;
    case 'appendRows':
      return edit.after[0]?.length ?? 1;
    case 'removeRow':
      return edit.before.length;
    case 'insertRow':
      return edit.after.length;
  }
}

/** The columns in which rows move, from 1. */
export function columnsOf(edit: Edit): { readonly column: number; readonly width: number } {
  return { column: edit.column, width: widthOf(edit) };
}

/** The area around everything the edits of a sheet touch or look at. */
export function boundsOf(edits: readonly Edit[]): CellArea {
  const rows = edits.map(({ kind, row }) => (kind === 'appendRows' ? Math.max(1, row - 1) : row));
  const firstColumns = edits.map(({ column }) => column);
  const lastColumns = edits.map((edit) => edit.column + widthOf(edit) - 1);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return {
    rowIndex: least(rows) - 1,
    columnIndex: least(firstColumns) - 1,
    rowCount: greatest(rows) - least(rows) + 1,
    columnCount: greatest(lastColumns) - least(firstColumns) + 1,
  };
}

/** From the bottom up: none moves the rows of one still to come. */
export function bottomUp(a: { readonly row: number }, b: { readonly row: number }): number {
  return b.row - a.row;
}
