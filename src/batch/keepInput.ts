import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { BatchError } from './batchError';
import type { Command } from './commandLine';

/**
 * Results are written beside what was read, never over it: who may write to a folder may not have meant to.
 * @throws BatchError when a file to be written is one of those to be read, under whatever path
 */
export async function keepInput({ files, options, out, json }: Command): Promise<void> {
  const read = new Set(
    await Promise.all([...files, ...(options === undefined ? [] : [options])].map(placeOf)),
  );
  for (const file of [out, json])
    if (file !== undefined && read.has(await placeOf(file)))
      throw new BatchError('batch.outIsInput', { file });
}

/** Where a path leads to, links followed as far as there is a file. */
async function placeOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return path.resolve(file);
  }
}
