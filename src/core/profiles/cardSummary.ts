import { quadrants } from '../books';
import type { QuadrantId } from '../books';
import type { Message, Text } from '../message';
import { statusNames } from '../needs';
import { isoDate } from '../text';
import { serial } from '../units';
import type { Card } from './card';
import type { CardLifetime } from './cardLifetime';
import { gapText } from './gapText';
import { lifetimeText } from './lifetimeText';

/** One need of a customer as the pane and the command line show it. */
export interface CardNeed {
  readonly sheet: string;
  readonly row: number;
  readonly description: string;
  readonly quadrantId: QuadrantId;
  readonly quadrant: Text;
  /** 0 to 100. */
  readonly score: number;
  readonly status: Text | null;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly overdueDays: number;
  readonly owner: string;
}

/** A card as plain JSON data; texts of ours in both languages or as messages. */
export interface CardSummary extends Omit<Card, 'gaps' | 'needs' | 'lifetime'> {
  /** `text` says the value and what it rests on. */
  readonly lifetime: (CardLifetime & { readonly text: Message }) | null;
  readonly gaps: readonly Message[];
  readonly needs: readonly CardNeed[];
}

/** Result of the profile job as JSON. */
export interface ProfileSummary {
  /** `YYYY-MM-DD`: the day scores and rhythm are told for; null without orders. */
  readonly asOf: string | null;
  readonly cards: readonly CardSummary[];
}

export function summarised(card: Card): CardSummary {
  return {
    ...card,
    lifetime: card.lifetime && { ...card.lifetime, text: lifetimeText(card.lifetime) },
    gaps: card.gaps.map(gapText),
    needs: card.needs.map(({ need, priority }) => ({
      sheet: need.sheet,
      row: need.row,
      description: need.description,
      quadrantId: priority.quadrant,
      quadrant: quadrants[priority.quadrant].name,
      score: priority.score,
      status: need.status === null ? null : statusNames[need.status],
      due: need.dueOn === null ? null : isoDate(serial(need.dueOn)),
      overdueDays: priority.overdueDays,
      owner: need.owner,
    })),
  };
}
