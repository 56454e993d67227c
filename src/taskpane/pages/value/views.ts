import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { PeriodChoice } from './PeriodFields';
import type { KeptOptions } from './remembered';

/** What every part of 价值 is given: the days all of them count by. */
export interface ViewProps {
  readonly period: PeriodChoice;
  readonly onPeriod: (period: PeriodChoice) => void;
  /** What a job last ran with, but for the period: what its form opens with, and goes on with where it has no field. */
  readonly kept: (job: string) => KeptOptions;
}

/** The parts of 价值 in the order of their tabs; each is loaded when first opened. */
export const views = {
  scores: lazy(() => import('./ScoresView')),
  lifetime: lazy(() => import('./LifetimeView')),
  churn: lazy(() => import('./ChurnView')),
  movement: lazy(() => import('./MovementView')),
  clusters: lazy(() => import('./ClustersView')),
  rules: lazy(() => import('./RulesView')),
  ranking: lazy(() => import('./RankingView')),
  leads: lazy(() => import('./LeadsView')),
} as const satisfies Readonly<Record<string, ComponentType<ViewProps>>>;

export type ViewId = keyof typeof views;
export const viewIds = Object.keys(views) as readonly ViewId[];
