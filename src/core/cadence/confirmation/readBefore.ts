import { z } from 'zod';
import { sha256 } from '../../privacy';
import type { Section } from '../../sections';
import type { Returned } from './answers';

/** Marks of the answers that were taken over; of a sheet that stays in the workbook they are read once. */
export const readBeforeSection: Section<readonly string[]> = {
  key: 'confirmations',
  schema: z.array(z.string()),
  initial: [],
};

/** Enough that two answers never share a mark by chance. */
const markLength = 24;

/** A mark of what a sheet says, which tells nothing of it. */
export function markOf({ id, answers }: Returned): string {
  return sha256(JSON.stringify([id, answers])).slice(0, markLength);
}
