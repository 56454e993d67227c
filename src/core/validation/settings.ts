import { z } from 'zod';
import type { Section } from '../sections';
import type { SeverityChoices } from './rules';

/** How a team wants its rules: only what differs from the defaults is kept. */
export interface ValidationSettings {
  readonly severities: SeverityChoices;
  /** Findings the team wants to hear no more of, by `findingKeys`; the oldest first. */
  readonly ignored: readonly string[];
}

export const validationSection: Section<ValidationSettings> = {
  key: 'validation',
  schema: z.object({
    severities: z.record(z.string(), z.enum(['error', 'warning', 'hint', 'off'])).default({}),
    ignored: z.array(z.string()).default([]),
  }),
  initial: { severities: {}, ignored: [] },
};
