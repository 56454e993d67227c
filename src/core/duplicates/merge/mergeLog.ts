import { z } from 'zod';
import { message } from '../../message';
import type { SheetSpec } from '../../sheets';
import { columnsByKey, reportTable } from '../../table';
import type { CellScalar, SheetTable } from '../../table';
import { mergeLogColumns } from './mergeLogColumns';

/**
 * What a line of 合并记录 records. `removePart` carries on a row too long for one cell; `formula` tells which formulas
 * lost cells with a removed row.
 */
export const mergeActions = ['change', 'remove', 'removePart', 'repoint', 'restore', 'formula'] as const;
export type MergeAction = (typeof mergeActions)[number];

/** One change of a merge, or of its undoing. Together the lines say how to take every merge back. */
export interface MergeLine {
  /** Running number: the order of events. */
  readonly seq: number;
  /** Changes of one run happened at once: their rows are those before it. */
  readonly run: number;
  /** Number of the merge, `M0001`. */
  readonly merge: string;
  /** Serial of the day. */
  readonly on: number;
  readonly action: MergeAction;
  readonly sheet: string;
  /** Sheet row when it happened. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  /** JSON of the cell, of a removed row or of formulas; of a `restore` the `seq` of the line it answers. */
  readonly before: string;
  readonly after: string;
  /** Fingerprint of the row's other cells, to find it again. */
  readonly print: number;
  readonly kept: string;
  readonly keptName: string;
  readonly lost: string;
  readonly lostName: string;
  readonly rule: string;
  /** Probability the merge was made at; 0 when a person chose the rows without one. */
  readonly probability: number;
  /** Serial of the day it was taken back; 0 while it stands. */
  readonly undone: number;
}

/** A line that cannot be read any more: its cells as they stand. */
export type DamagedLine = Readonly<Partial<Record<keyof MergeLine, CellScalar>>>;

/** What 合并记录 holds. */
export interface MergeLog {
  /** In their order. */
  readonly lines: readonly MergeLine[];
  /** Lines people damaged: they cannot be taken back, and stay as they are. */
  readonly damaged: readonly DamagedLine[];
}

export const emptyLog: MergeLog = { lines: [], damaged: [] };

/** Id of the sheet 合并记录. */
export const mergeLogId = 'merge-log';
const mergeLogTable = 'kb_merges';

const keys = Object.keys(mergeLogColumns) as (keyof typeof mergeLogColumns)[];

const lineSchema: z.ZodType<MergeLine> = z.object({
  seq: z.coerce.number(),
  run: z.coerce.number(),
  merge: z.coerce.string(),
  on: z.coerce.number(),
  action: z.enum(mergeActions),
  sheet: text(),
  row: z.coerce.number(),
  column: z.coerce.number(),
  header: text(),
  before: text(),
  after: text(),
  print: z.coerce.number(),
  kept: text(),
  keptName: text(),
  lost: text(),
  lostName: text(),
  rule: text(),
  probability: z.coerce.number(),
  undone: z.coerce.number(),
});

function text() {
  return z
    .union([z.string(), z.number(), z.boolean(), z.null()])
    .transform((value) => (value === null ? '' : String(value)));
}

/** The log of a workbook; an empty one where it has none. */
export function readMergeLog(sheets: readonly SheetTable[]): MergeLog {
  const table = reportTable(sheets, mergeLogId, mergeLogTable);
  if (!table) return emptyLog;
  const columns = columnsByKey(table, mergeLogColumns);
  const lines: MergeLine[] = [];
  const damaged: DamagedLine[] = [];
  for (let row = 0; row < table.count; row += 1) {
    const cells = Object.fromEntries(
      keys.map((key) => [key, columns[key]?.cell(row) ?? null]),
    ) as DamagedLine;
    if (Object.values(cells).every((cell) => cell === null)) continue;
    const line = lineSchema.safeParse(cells);
    if (line.success && isWhole(line.data)) lines.push(line.data);
    else damaged.push(cells);
  }
  return { lines: lines.sort((a, b) => a.seq - b.seq), damaged };
}

/** Whether a line has a number and, where it tells of a cell, what the cell held; a row's parts are read together. */
function isWhole({ seq, action, before, after }: MergeLine): boolean {
  if (seq < 1) return false;
  return action === 'change' || action === 'repoint' ? isJson(before) && isJson(after) : true;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Number of the merge after the last one, counted on by `more`. */
export function nextMerge({ lines, damaged }: MergeLog, more = 0): string {
  const last = [...lines, ...damaged].reduce(
    (most, { merge }) => Math.max(most, Number(/\d+/u.exec(String(merge))?.[0] ?? 0)),
    0,
  );
  return `M${String(last + 1 + more).padStart(4, '0')}`;
}

/** 「合并记录」: every change of every merge, the newest last. Undoing reads it, so it must stay. */
export function mergeLogSheet({ lines, damaged }: MergeLog): SheetSpec {
  const cell = (line: MergeLine, key: keyof MergeLine) =>
    key === 'undone' && line.undone === 0 ? null : line[key];
  return {
    id: mergeLogId,
    name: message('duplicates.log.name'),
    title: message('duplicates.log.name'),
    note: message('duplicates.log.note'),
    blocks: [
      {
        kind: 'table',
        id: mergeLogTable,
        rowCount: lines.length + damaged.length,
        columns: keys.map((key) => {
          const { title, format, width } = mergeLogColumns[key];
          const values = [
            ...lines.map((line) => cell(line, key)),
            ...damaged.map((line) => line[key] ?? null),
          ];
          return { key, header: title, format, width, values, hidden: key === 'print' };
        }),
      },
    ],
    freeze: 'header',
    tabColor: '#7F7F7F',
    existing: { mode: 'rewrite' },
  };
}
