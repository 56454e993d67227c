import { message } from '../../message';
import type { Message } from '../../message';
import type { Measure } from './rfm';
import type { LevelRange, Scale } from './scale';

/** A measure's value with its unit, rounded as people read it. */
export function amountText(measure: Measure, value: number): Message {
  const count = Number(value.toFixed(Math.abs(value) < 1000 ? 2 : 0));
  if (measure === 'recency') return message('value.unit.days', { count });
  return measure === 'frequency'
    ? message('value.unit.orders', { count })
    : message('value.unit.yuan', { count });
}

/** Says which values get a score, and on which side a value equal to a cut-off falls. */
export function rangeText(measure: Measure, { from, to }: LevelRange, { atCutoff }: Scale): Message {
  const low = amountText(measure, from);
  const high = amountText(measure, to);
  const isBelow = atCutoff === 'below';
  if (from === -Infinity && to === Infinity) return message('value.range.all');
  if (from === -Infinity) {
    return isBelow ? message('value.range.upTo', { to: high }) : message('value.range.below', { to: high });
  }
  if (to === Infinity) {
    return isBelow ? message('value.range.over', { from: low }) : message('value.range.from', { from: low });
  }
  return isBelow
    ? message('value.range.overUpTo', { from: low, to: high })
    : message('value.range.fromBelow', { from: low, to: high });
}
