import { message } from '../message';
import type { Text } from '../message';

/** One stop of a customer's way with the team 客户旅程. */
export interface Stop {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: 'interaction' | 'milestone';
  readonly what: Text;
  /** As somebody wrote it down; may be empty. */
  readonly content: string;
}

/** One interaction as its sheet has it; what is missing is empty. */
export interface Interaction {
  readonly date: string;
  readonly channel: string;
  readonly kind: string;
  readonly contact: string;
  readonly content: string;
}

/** Days `YYYY-MM-DD` that stand out; empty or null where unknown. */
export interface Milestones {
  readonly firstContact: string;
  readonly firstOrder: string | null;
  readonly lastOrder: string | null;
}

/** The way of a customer, newest first; stops of one day stay in the order of their sheets. Undated ones are left out. */
export function journeyOf(interactions: readonly Interaction[], days: Milestones): readonly Stop[] {
  const milestone = (date: string | null, what: Text): readonly Stop[] =>
    date === null || date === '' ? [] : [{ date, kind: 'milestone', what, content: '' }];
  const stops: readonly Stop[] = [
    ...(days.lastOrder === days.firstOrder
      ? []
      : milestone(days.lastOrder, message('profiles.journey.lastOrder'))),
    ...interactions
      .filter(({ date }) => date !== '')
      .map(({ date, channel, kind, contact, content }): Stop => ({
        date,
        kind: 'interaction',
        what: [kind, channel, contact].filter((part) => part !== '').join(' · '),
        content,
      })),
    ...milestone(days.firstOrder, message('profiles.journey.firstOrder')),
    ...milestone(days.firstContact, message('profiles.journey.firstContact')),
  ];
  return [...stops].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
