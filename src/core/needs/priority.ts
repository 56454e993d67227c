import { pressingWords, quadrantFor, quadrantOfLabel } from '../books';
import type { QuadrantId } from '../books';
import type { Need } from './needRows';
import { criteria } from './weights';
import type { Criterion, Weights } from './weights';

/** Where the quadrant comes from. */
export type Ground = 'label' | 'scores' | 'computed';

export interface Priority {
  readonly quadrant: QuadrantId;
  readonly ground: Ground;
  /** What importance and urgency say where the label says something else. */
  readonly scored?: QuadrantId;
  /** 0 to 100 in tenths, as it is shown; the contributions add up to it. */
  readonly score: number;
  readonly contributions: Readonly<Record<Criterion, number>>;
  /** Days the need is late; 0 when it is not. */
  readonly overdueDays: number;
}

/** What a priority is worked out with. */
export interface PrioritySetting {
  readonly weights: Weights;
  /** Importance and urgency from this level on are high. */
  readonly highFrom: number;
  /** Today or the as-of day, as a serial. */
  readonly today: number;
  /** Rank of the need's customer by amount, 0 to 1; undefined without orders. */
  readonly valueOf: (need: Need) => number | undefined;
  /** Customers asking for the same. */
  readonly askingOf: (need: Need) => number;
  /** Most customers asking for one thing. */
  readonly mostAsking: number;
}

/** Quadrant, score and their reasons for one need. */
export function priorityOf(need: Need, setting: PrioritySetting): Priority {
  const { importance, urgency, label } = need;
  const { highFrom } = setting;
  const parts = partsOf(need, setting);
  const total = criteria.reduce((sum, criterion) => sum + setting.weights[criterion], 0);
  const tenths = criteria.map((criterion) =>
    Math.round((1000 * setting.weights[criterion] * parts[criterion]) / total),
  );
  const contributions = Object.fromEntries(
    criteria.map((criterion, at) => [criterion, (tenths[at] ?? 0) / 10]),
  ) as Record<Criterion, number>;
  const score = tenths.reduce((sum, points) => sum + points, 0) / 10;

  const labelled = quadrantOfLabel(label);
  const scored =
    importance === null || urgency === null
      ? undefined
      : quadrantFor(importance >= highFrom, urgency >= highFrom);
  const weighed = quadrantFor(
    importance === null ? impliedImportance(parts) : importance >= highFrom,
    urgency === null ? impliedUrgency(parts) : urgency >= highFrom,
  );
  const quadrant = labelled ?? scored ?? weighed;
  const ground: Ground = labelled !== undefined ? 'label' : scored !== undefined ? 'scores' : 'computed';
  return {
    quadrant,
    ground,
    ...(labelled === undefined || scored === undefined || labelled === scored ? {} : { scored }),
    score,
    contributions,
    overdueDays: overdueDays(need, setting.today),
  };
}

/** Half of the weighing of the criteria that speak for importance: whom it comes from and how many ask. */
const impliedImportance = ({ value, asking, words }: Readonly<Record<Criterion, number>>) =>
  0.45 * value + 0.35 * asking + 0.2 * words >= 0.5;

/** The same for urgency: when it is due, whether something stands still, whether it is still open. */
const impliedUrgency = ({ due, words, status }: Readonly<Record<Criterion, number>>) =>
  0.55 * due + 0.35 * words + 0.1 * status >= 0.5;

/** Each criterion from 0 to 1. */
function partsOf(need: Need, setting: PrioritySetting): Readonly<Record<Criterion, number>> {
  const { importance, urgency, status } = need;
  return {
    importance: importance === null ? 0 : importance / 5,
    urgency: urgency === null ? 0 : urgency / 5,
    value: setting.valueOf(need) ?? 0,
    asking: setting.mostAsking > 1 ? (setting.askingOf(need) - 1) / (setting.mostAsking - 1) : 0,
    due: dueness(need, setting.today),
    status: status === null ? 0.5 : { open: 1, changed: 0.7, partly: 0.5, met: 0 }[status],
    words: pressingWords.test(need.description) ? 1 : 0,
  };
}

/** Late 1; within a week 0.8, a month 0.5, a quarter 0.2; later, undated or met 0. */
function dueness({ dueOn, status }: Need, today: number): number {
  if (dueOn === null || status === 'met') return 0;
  const left = dueOn - today;
  if (left < 0) return 1;
  if (left <= 7) return 0.8;
  if (left <= 31) return 0.5;
  return left <= 92 ? 0.2 : 0;
}

/** A need that is not met is late from the day after it was due. */
export function overdueDays({ dueOn, status }: Pick<Need, 'dueOn' | 'status'>, today: number): number {
  return dueOn === null || status === 'met' ? 0 : Math.max(0, today - dueOn);
}
