import { useState } from 'react';
import { periodOptions } from './PeriodFields';
import type { PeriodChoice } from './PeriodFields';
import type { ViewProps } from './views';

export const methods = ['quantiles', 'thresholds', 'mean'] as const;
export const namings = ['eight', 'eleven', 'three'] as const;
export const monetaryKinds = ['amount', 'mean', 'profit'] as const;
export const measures = ['recency', 'frequency', 'monetary'] as const;
export type Measure = (typeof measures)[number];

/** Choices of 评分 and 变动, which are one job. */
export interface ScoreChoice {
  readonly method: (typeof methods)[number];
  readonly bins: number;
  readonly thresholds: Partial<Readonly<Record<Measure, readonly number[]>>>;
  readonly monetary: (typeof monetaryKinds)[number];
  readonly weights: Readonly<Record<Measure, number>>;
  readonly naming: (typeof namings)[number];
  /** Names the team gave, by group id. */
  readonly names: Readonly<Record<string, string>>;
  readonly unlisted: 'leave' | 'score';
  readonly formulaTwin: boolean;
  readonly compare: { readonly kind: 'kept' } | { readonly kind: 'months'; readonly months: number };
  readonly trend: number;
}

const initial: ScoreChoice = {
  method: 'quantiles',
  bins: 5,
  thresholds: {},
  monetary: 'amount',
  weights: { recency: 1, frequency: 1, monetary: 1 },
  naming: 'eight',
  names: {},
  unlisted: 'leave',
  formulaTwin: false,
  compare: { kind: 'kept' },
  trend: 6,
};

/** The choices the last scores were made by, the usual ones where it left them open, and how to change them. */
export function useScoreChoice(kept: ViewProps['kept']): [ScoreChoice, (choice: ScoreChoice) => void] {
  return useState<ScoreChoice>(() => ({ ...initial, ...kept('rfm') }));
}

/** Choices as options of the job. */
export function scoreOptions(choice: ScoreChoice, period: PeriodChoice): object {
  return { ...choice, ...periodOptions(period) };
}
