import type { Block, ChartBlock, GridBlock } from './sheetSpec';

/** A board or chart of a dashboard, and the sheet column it starts in; its row follows from what stands above. */
export interface DashboardPart {
  readonly column: number;
  readonly block: GridBlock | Omit<ChartBlock, 'at'>;
}

/**
 * Lays out a dashboard: bands below each other from sheet row `firstRow` (from 0), the parts of a band side by side. A
 * band is as high as its highest part, and one empty row follows it. Bands without parts take no room.
 */
export function dashboard(firstRow: number, bands: readonly (readonly DashboardPart[])[]): Block[] {
  const blocks: Block[] = [];
  let row = firstRow;
  for (const parts of bands) {
    if (parts.length === 0) continue;
    for (const { column, block } of parts) blocks.push({ ...block, at: { row, column } });
    row += Math.max(...parts.map(({ block }) => rowsOf(block))) + 1;
  }
  return blocks;
}

function rowsOf(block: DashboardPart['block']): number {
  return block.kind === 'grid' ? block.rows.length : block.size.rows;
}
