import type { ListedNeed } from '../../core/needs';
import type { ScatterPoint } from '../parts/ScatterPlot';

/** Needs with both scores, those with equal scores as one point; urgency to the right, importance up. */
export function needPoints(needs: readonly ListedNeed[]): readonly ScatterPoint[] {
  const points = new Map<string, ScatterPoint>();
  for (const { importance, urgency } of needs) {
    if (importance === null || urgency === null) continue;
    const key = `${importance}/${urgency}`;
    const weight = (points.get(key)?.weight ?? 0) + 1;
    points.set(key, { x: urgency, y: importance, weight, label: `${key}: ${weight}` });
  }
  return [...points.values()];
}
