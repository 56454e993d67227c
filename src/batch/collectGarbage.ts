import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back what nobody refers to any more. Reading a large workbook leaves half a gigabyte of answers behind; the
 * engine sees no reason to collect it while this thread only waits, and it would stand beside the worker's own memory.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
