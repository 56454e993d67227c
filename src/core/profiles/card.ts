import type { Bilingual, Message } from '../message';
import type { AnalysedNeed } from '../needs';
import type { TagCategory } from './cardTags';
import type { CardRhythm, CardScores } from './cardValue';
import type { CardLifetime } from './cardLifetime';
import type { Completeness } from './completeness';
import type { Gap, Link } from './decisionChain';
import type { Stop } from './journey';
import type { OrderHistory } from './orderHistory';

/** One line of a card's facts. */
export interface Fact {
  readonly key: string;
  readonly title: Bilingual;
  readonly value: string;
  /** Intake could not settle what it means. */
  readonly doubtful: boolean;
}

/** Everything known of one customer, on one page. */
export interface Card {
  readonly id: string;
  readonly name: string;
  /** Where it is registered; row from 1. */
  readonly place: { readonly sheet: string; readonly row: number };
  readonly facts: readonly Fact[];
  readonly chain: readonly Link[];
  readonly gaps: readonly Gap[];
  readonly tags: readonly TagCategory[];
  /** In the order they should be looked at. */
  readonly needs: readonly AnalysedNeed[];
  /** These four are null where there are no orders to tell. */
  readonly orders: OrderHistory | null;
  readonly scores: CardScores | null;
  readonly rhythm: CardRhythm | null;
  readonly lifetime: CardLifetime | null;
  /** Newest first. */
  readonly journey: readonly Stop[];
  readonly completeness: Completeness;
  /** What to do next, most pressing first. */
  readonly actions: readonly Message[];
}
