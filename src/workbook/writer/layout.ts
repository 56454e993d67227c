import type { Block, ChartBlock, GridBlock, SheetSpec, TableBlock } from '../../core/sheets';

/** A rectangle on the sheet, rows and columns from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block with the cells it takes. A table has at least one row below its header: Excel knows no table without. */
export interface PlacedBlock<Kind extends Block = Block> {
  readonly block: Kind;
  readonly area: Rectangle;
}

export interface SheetLayout {
  readonly titleRow: number | undefined;
  readonly noteRow: number | undefined;
  readonly tables: readonly PlacedBlock<TableBlock>[];
  readonly grids: readonly PlacedBlock<GridBlock>[];
  readonly charts: readonly PlacedBlock<ChartBlock>[];
}

/** Where everything of a sheet goes: title, note, then the blocks; a block without a place goes below the one before. */
export function layOut(spec: SheetSpec): SheetLayout {
  const titleRow = spec.title === undefined ? undefined : 0;
  const noteRow = spec.note === undefined ? undefined : titleRow === undefined ? 0 : 1;
  let nextRow = (titleRow === undefined ? 0 : 1) + (noteRow === undefined ? 0 : 1);
  const tables: PlacedBlock<TableBlock>[] = [];
  const grids: PlacedBlock<GridBlock>[] = [];
  const charts: PlacedBlock<ChartBlock>[] = [];
  for (const block of spec.blocks) {
    if (block.kind === 'chart') {
      charts.push({ block, area: { ...block.at, ...block.size } });
      continue;
    }
    const place = block.at ?? { row: nextRow, column: 0 };
    if (block.kind === 'table') {
      const rows = Math.max(1, block.rowCount) + 1;
      tables.push({ block, area: { ...place, rows, columns: block.columns.length } });
      nextRow = Math.max(nextRow, place.row + rows + 1);
    } else {
      const columns = Math.max(1, ...block.rows.map((row) => row.length));
      grids.push({ block, area: { ...place, rows: block.rows.length, columns } });
      nextRow = Math.max(nextRow, place.row + block.rows.length + 1);
    }
  }
  return { titleRow, noteRow, tables, grids, charts };
}

/** Rows and columns to freeze; `header` means everything down to the first table's header. */
export function frozen(spec: SheetSpec, { tables }: SheetLayout): { rows: number; columns: number } {
  if (spec.freeze === undefined) return { rows: 0, columns: 0 };
  if (spec.freeze !== 'header') return spec.freeze;
  const first = tables[0];
  return { rows: first ? first.area.row + 1 : 0, columns: 0 };
}
