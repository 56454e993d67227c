import { z } from 'zod';

const share = z.number().min(0).max(1);

export const thresholdSchema = z
  .object({ same: share, review: share })
  // What is merged without asking is surer than what is asked about.
  .transform(({ same, review }) => ({ same, review: Math.min(same, review) }));

/** From which probability on pairs are merged without asking, and from which on they are shown for review. */
export type Thresholds = Readonly<z.output<typeof thresholdSchema>>;

export const presets = ['strict', 'standard', 'loose'] as const;
export type Preset = (typeof presets)[number];

/** 严格, 标准, 宽松. */
export const thresholdsOf: Readonly<Record<Preset, Thresholds>> = {
  strict: { same: 0.99, review: 0.8 },
  standard: { same: 0.8, review: 0.4 },
  loose: { same: 0.7, review: 0.2 },
};
