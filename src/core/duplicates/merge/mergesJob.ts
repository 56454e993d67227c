import { z } from 'zod';
import type { Job } from '../../job';
import { readMergeLog } from './mergeLog';
import type { MergeLine } from './mergeLog';

/** A merge as the log tells of it. */
export interface MergeEntry {
  readonly merge: string;
  /** Serial of the day. */
  readonly on: number;
  readonly kept: string;
  /** Names of the customers that went into the kept one. */
  readonly lost: readonly string[];
  /** Rows of other sheets that name the kept customer since. */
  readonly references: number;
  readonly isUndone: boolean;
}

export interface MergesSummary {
  /** The latest first. */
  readonly merges: readonly MergeEntry[];
}

/** Lists the merges of 合并记录 as a job. */
export const mergesJob: Job<object, MergesSummary> = {
  id: 'merges',
  needs: [],
  options: z.object({}),
  *run({ sheets }) {
    const merges = mergeEntries(readMergeLog(sheets).lines);
    return { kind: 'result', sheets: [], edits: [], sections: {}, summary: { merges }, notes: [] };
  },
};

/** The merges of a log, the latest first. */
export function mergeEntries(log: readonly MergeLine[]): MergeEntry[] {
  const lines = new Map<string, MergeLine[]>();
  for (const line of log) {
    if (line.action === 'restore' || line.action === 'formula') continue;
    const held = lines.get(line.merge);
    if (held) held.push(line);
    else lines.set(line.merge, [line]);
  }
  return Array.from(lines, ([merge, own]): MergeEntry => {
    const [first] = own;
    const repointed = own.filter(({ action }) => action === 'repoint');
    return {
      merge,
      on: first?.on ?? 0,
      kept: first?.keptName ?? '',
      lost: own.filter(({ action }) => action === 'remove').map(({ lostName }) => lostName),
      references: new Set(repointed.map(({ sheet, row }) => `${sheet}\u001f${row}`)).size,
      isUndone: own.every(({ undone }) => undone > 0),
    };
  }).reverse();
}
