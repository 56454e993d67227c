/** A vertical run of cells in one column, rows and columns from 1, with what each row's index in the input was. */
export interface CellCluster<Item> {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  /** By row offset within the cluster; undefined where the cell is not touched. */
  readonly items: readonly (Item | undefined)[];
}

/** Untouched cells between two that it is cheaper to skip over than to address apart. */
const GAP = 30;

/** Joins cells of a column that lie close together, so that ten thousand fixes are a few blocks. */
export function cellClusters<Item extends { readonly row: number; readonly column: number }>(
  cells: readonly Item[],
): CellCluster<Item>[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const clusters: { column: number; row: number; items: (Item | undefined)[] }[] = [];
  for (const cell of ordered) {
    const last = clusters.at(-1);
    const offset = last ? cell.row - last.row : 0;
    if (last?.column === cell.column && offset < last.items.length + GAP) {
      while (last.items.length <= offset) last.items.push(undefined);
      last.items[offset] = cell;
    } else clusters.push({ column: cell.column, row: cell.row, items: [cell] });
  }
  return clusters.map((cluster) => ({ ...cluster, rows: cluster.items.length }));
}
