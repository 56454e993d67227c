import { z } from 'zod';
import type { CellStyle, GridCell, SheetSpec } from '../../core/sheets';
import type { Wording } from '../../locales';
import { fitting } from '../writer/cellText';
import { styleOf } from '../writer/gridWriter';
import { textOf } from './cellText';
import { leaversHeading } from './leavers';

export const writtenGrid = z.object({
  /** By row and column of the grid; empty for cells nothing was written into. */
  texts: z.array(z.array(z.string())),
  /** The looks of its cells, each once. */
  looks: z.array(z.string()),
  /** Which of them each cell has, by row and column. */
  lookOf: z.array(z.array(z.number())),
});
/** What a run wrote of a grid, for the next to know what users have changed in it. */
export type WrittenGrid = z.infer<typeof writtenGrid>;

/** The grids of a sheet as a run leaves them, by block id; the heading above who left is no job's. */
export function writtenGrids({ blocks, existing }: SheetSpec, wording: Wording): Record<string, WrittenGrid> {
  const heading = existing.mode === 'refresh' ? leaversHeading(existing.table) : undefined;
  return Object.fromEntries(
    blocks.flatMap((block) => {
      if (block.kind !== 'grid' || block.id === heading) return [];
      const looks: string[] = [];
      const numberOf = (look: string) => {
        const known = looks.indexOf(look);
        return known < 0 ? looks.push(look) - 1 : known;
      };
      const cells = block.rows.map((row) => row.map((cell) => cell ?? {}));
      const texts = cells.map((row) => row.map((cell) => gridText(cell, wording)));
      const lookOf = cells.map((row) => row.map((cell) => numberOf(JSON.stringify(lookOfCell(cell)))));
      return [[block.id, { texts, looks, lookOf }] as const];
    }),
  );
}

/** What makes a cell look as it does. */
export interface Look {
  readonly style: CellStyle;
  readonly span: NonNullable<GridCell['span']>;
}

export function lookOfCell(cell: GridCell): Look {
  return { style: styleOf(cell) ?? {}, span: cell.span ?? { rows: 1, columns: 1 } };
}

/** How a cell of a grid looked when it was written; undefined where the grid had none. */
export function formerLook({ looks, lookOf }: WrittenGrid, row: number, column: number): Look | undefined {
  const look = looks[lookOf[row]?.[column] ?? -1];
  return look === undefined ? undefined : (JSON.parse(look) as Look);
}

function gridText({ value }: GridCell, wording: Wording): string {
  if (typeof value === 'string' || (typeof value === 'object' && value !== null))
    return fitting(wording.text(value));
  return textOf(value);
}
