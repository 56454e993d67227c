import type { CellScalar } from '../../core/table';
import type { Edit } from '../../core/sheets';
import { cellName } from '../address';
import { readBlocks } from '../reader/rangeChunks';
import type { SheetHandle } from '../reader/workbookFacts';
import type { CellImage } from '../store/journal';
import { cellClusters } from './cellClusters';
import { widthOf } from './editArea';

const IMAGE_BYTES = 120;

/** Cells the edits of each sheet name, as they are now: value, formula and number format, by address. */
export async function readImages(
  context: Excel.RequestContext,
  groups: readonly { readonly handle: SheetHandle; readonly edits: readonly Edit[] }[],
  signal: AbortSignal | undefined,
): Promise<Map<string, CellImage>[]> {
  const images = groups.map(() => new Map<string, CellImage>());
  const blocks = groups.flatMap(({ handle, edits }, group) =>
    cellClusters(edits.flatMap(cellsOf)).map(({ row, column, rows }) => ({
      group,
      sheet: handle.sheet,
      row: row - 1,
      column: column - 1,
      rows,
      columns: 1,
      rowBytes: IMAGE_BYTES,
    })),
  );
  type Block = (typeof blocks)[number];
  const each =
    (put: (image: CellImage | undefined, value: unknown) => CellImage) =>
    (block: Block, chunk: { readonly row: number }, rows: readonly (readonly unknown[])[]) => {
      rows.forEach(([value], offset) => {
        const cell = cellName(chunk.row + offset + 1, block.column + 1);
        const map = images[block.group];
        map?.set(cell, put(map.get(cell), value));
      });
    };
  await readBlocks(
    context,
    'values',
    blocks,
    each((_, value) => ({ value: value as CellScalar, format: 'General' })),
    signal,
  );
  await readBlocks(context, 'formulas', blocks, each(withFormula), signal);
  await readBlocks(
    context,
    'numberFormat',
    blocks,
    each((image, format) => ({ ...(image ?? { value: '' }), format: String(format) })),
    signal,
  );
  return images;
}

/** Excel gives the text itself as formula of a text cell that begins with `=`; a real formula differs from its value. */
function withFormula(image: CellImage | undefined, formula: unknown): CellImage {
  const known = image ?? { value: '', format: 'General' };
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== known.value;
  return isFormula ? { ...known, formula } : known;
}

function cellsOf(edit: Edit): { row: number; column: number }[] {
  const rows = seenRows(edit);
  return rows.flatMap((row) =>
    Array.from({ length: widthOf(edit) }, (_, offset) => ({ row, column: edit.column + offset })),
  );
}

/** Rows whose cells decide about an edit: its own, and of a new row the neighbours it is to look like. */
function seenRows({ kind, row }: Edit): number[] {
  if (kind === 'appendRows') return row > 1 ? [row - 1] : [];
  return kind === 'insertRow' && row > 1 ? [row - 1, row] : [row];
}
