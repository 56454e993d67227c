/** From which probability on pairs are merged without asking, and from which on they are shown for review. */
export interface Thresholds {
  readonly same: number;
  readonly review: number;
}

export const presets = ['strict', 'standard', 'loose'] as const;
export type Preset = (typeof presets)[number];

/** 严格, 标准, 宽松. */
export const thresholdsOf: Readonly<Record<Preset, Thresholds>> = {
  strict: { same: 0.99, review: 0.8 },
  standard: { same: 0.8, review: 0.4 },
  loose: { same: 0.7, review: 0.2 },
};
