import { z } from 'zod';
import type { Section } from '../sections';

/** How a team scores 重要性 and 紧急性. */
export interface NeedScale {
  /** A level from 2 to 5: from it on importance and urgency are high. */
  readonly highFrom: number;
  /** Levels 1 to 5 of the team's own words (P0, S级), which go before what a word usually means. */
  readonly words: Readonly<Record<string, number>>;
}

/** The recipe's scale of needs. */
export const needScaleSection: Section<NeedScale> = {
  key: 'needScale',
  schema: z.object({
    highFrom: z.int().min(2).max(5),
    words: z.record(z.string(), z.int().min(1).max(5)),
  }),
  initial: { highFrom: 4, words: {} },
};
