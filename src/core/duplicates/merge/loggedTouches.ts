import { z } from 'zod';
import type { FormulaTouch, TouchedFormula } from './formulaTouches';
import type { MergeLine } from './mergeLog';

const loggedTouch = z.object({
  /** `seq` of the line of the removed row. */
  of: z.number(),
  /** Where the formula stood. */
  row: z.number(),
  column: z.number(),
  /** The defined name it is the formula of, which stands nowhere. */
  name: z.string().optional(),
  print: z.number(),
  /** Fingerprint of the texts beside it. */
  label: z.number(),
  /** Which of its references, and how that read. */
  at: z.number(),
  text: z.string(),
  moved: z.literal(true).optional(),
});

/** A reference that lost cells with a removed row, as the log keeps it. */
export type LoggedTouch = z.infer<typeof loggedTouch>;

const touchList = z.array(loggedTouch);

/** Touches of a line: a cell holds 32,767 characters. */
const MOST = 100;

export function loggedTouchOf(
  { row, column, name, print, label }: TouchedFormula,
  { at, text, isMoved }: FormulaTouch,
  of: number,
): LoggedTouch {
  return {
    ...{ of, row, column, print, label, at, text },
    ...(name === undefined ? {} : { name }),
    ...(isMoved ? { moved: true } : {}),
  };
}

/** Texts of as many lines as they need. */
export function touchTexts(touches: readonly LoggedTouch[]): string[] {
  return Array.from({ length: Math.ceil(touches.length / MOST) }, (_, at) =>
    JSON.stringify(touches.slice(at * MOST, (at + 1) * MOST)),
  );
}

/** What a `formula` line tells; nothing where somebody damaged it. */
export function readTouches({ before }: MergeLine): readonly LoggedTouch[] {
  try {
    const read = touchList.safeParse(JSON.parse(before));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
