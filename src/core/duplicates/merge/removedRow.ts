import { z } from 'zod';
import type { MergeLine } from './mergeLog';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** `by`: how many rows below the removed one it stood. */
const neighbour = z.object({ by: z.number(), id: z.string(), name: z.string() });

/** A row a merge took out, as the log keeps it. Merges of earlier versions know cells and their first column alone. */
const removedRow = z.object({
  column: z.number(),
  cells: z.array(scalar),
  /** Field key or header of every cell, by which its column is found again. */
  headers: z.array(z.string()).optional(),
  /** The customers that stayed next above and below. */
  near: z.array(neighbour).optional(),
  wholeRow: z.literal(true).optional(),
});
export type RemovedRow = z.infer<typeof removedRow>;

/** A customer beside a row that went. */
export type Neighbour = z.infer<typeof neighbour>;

/** Excel holds 32,767 characters a cell; a longer text is carried on in further lines. */
const longest = 30_000;

/** The text of a removed row in pieces that fit a cell. */
export function removedRowTexts(row: RemovedRow): string[] {
  const json = JSON.stringify(row);
  return Array.from({ length: Math.ceil(json.length / longest) }, (_, at) =>
    json.slice(at * longest, (at + 1) * longest),
  );
}

/** What a `remove` line and those that carry it on tell; undefined where somebody damaged one. */
export function readRemovedRow(line: MergeLine, lines: readonly MergeLine[]): RemovedRow | undefined {
  const rest = lines.slice(lines.indexOf(line) + 1);
  const end = rest.findIndex(({ action }) => action !== 'removePart');
  const parts = rest.slice(0, end < 0 ? rest.length : end);
  try {
    const read = removedRow.safeParse(JSON.parse([line, ...parts].map(({ before }) => before).join('')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** By what the edits of a merge and of its undoing name a removed row. */
export function rowKey({ merge, seq }: Pick<MergeLine, 'merge' | 'seq'>): string {
  return `${merge}/${seq}`;
}
