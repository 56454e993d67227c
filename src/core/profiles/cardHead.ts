import { message } from '../message';
import { cutToLines, wrappedRow } from '../sheets';
import type { CellStyle } from '../sheets';
import type { Card } from './card';
import { cell, head, label, room, width } from './cardPage';
import type { Row } from './cardPage';
import { riskNames } from './cardValue';
import { lifetimeText } from './lifetimeText';

const titleSize = 16;
/** Of Excel's default font. */
const textSize = 11;
const titleLines = 2;

/** Whose card it is, of which day, and how far the registration is filled in. */
export function titleRows({ name, id, completeness }: Card, date: string, scoredOn: string): readonly Row[] {
  const { filled, wanted } = completeness;
  const enlarged = titleSize / textSize;
  const fitting = cutToLines(name, room(0, width) / enlarged - id.length, titleLines);
  return [
    wrappedRow([
      message('profiles.card.title', { name: fitting, id }),
      width,
      { bold: true, size: titleSize },
    ]),
    wrappedRow([
      message('profiles.card.note', { date, scoredOn, filled, wanted }),
      width,
      { color: '#666666' },
    ]),
  ];
}

/** Four tiles: R, F, M and the risk of leaving, with the group above. */
export function scoreRows({ scores, rhythm, lifetime }: Card): readonly Row[] {
  if (scores === null) return [];
  const tile: CellStyle = { border: true, align: 'center', bold: true, size: 14, fill: '#F2F2F2' };
  const caption: CellStyle = { ...label, align: 'center' };
  return [
    wrappedRow([scores.group, 2, { ...head, color: scores.color }], [scores.strategy, width - 2, cell]),
    wrappedRow(
      ...scores.measures.map(
        ({ measure, score, best }) =>
          [message(`profiles.tile.${measure}`, { score, best }), 2, tile] as const,
      ),
      [rhythm === null ? '–' : riskNames[rhythm.risk], 2, tile],
    ),
    wrappedRow(
      ...scores.measures.map(
        ({ measure, value }) =>
          [message(`profiles.tile.${measure}Value`, { value: Math.round(value) }), 2, caption] as const,
      ),
      [
        rhythm === null || rhythm.meanGap === null
          ? message('profiles.tile.churn')
          : message('profiles.tile.churnGap', { gap: Math.round(rhythm.meanGap) }),
        2,
        caption,
      ],
    ),
    ...(lifetime === null
      ? []
      : [wrappedRow([lifetimeText(lifetime), width, { ...caption, align: 'left' }])]),
  ];
}
