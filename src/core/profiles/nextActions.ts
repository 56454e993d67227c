import { attitude } from '../books';
import { message } from '../message';
import type { Bilingual, Message } from '../message';
import { cutToLines } from '../sheets';
import { serialOfIso } from '../text';
import type { Card } from './card';
import { gapText, roleName } from './gapText';

/** Actions named at most; a list nobody gets through helps nobody. */
const most = 5;
/** Needs named of one sort, so that the others are heard of too. */
const mostOfAKind = 2;
/** Half-width characters of a need's text that an action quotes. */
const quoted = 60;
/** Days without any interaction after which somebody should call. */
const quietDays = 90;

/**
 * What to do next about a customer and why, most pressing first: late needs, silence, needs that are important and
 * urgent, people who oppose, gaps in the decision chain, a quiet line, missing entries.
 *
 * @param today serial of the day
 */
export function nextActions(card: Omit<Card, 'actions'>, today: number): readonly Message[] {
  const open = card.needs.filter(({ need }) => need.status !== 'met');
  const late = open.filter(({ priority }) => priority.overdueDays > 0);
  const pressing = open.filter(({ priority }) => priority.quadrant === 'both' && priority.overdueDays === 0);
  const { rhythm } = card;
  const lastSeen = card.journey.find(({ kind }) => kind === 'interaction')?.date;
  const quiet = lastSeen === undefined ? undefined : today - (serialOfIso(lastSeen) ?? today);
  const missing = card.completeness.missing.filter(({ required }) => required).map(({ field }) => field);
  const opposed = card.chain
    .filter(({ person }) => person.attitude === attitude.opposed)
    .map(({ person: { name } }) => ({ zh: name, en: name }));
  const roles = card.gaps.flatMap((gap) => (gap.kind === 'role' ? [roleName(gap.role)] : []));
  const actions: readonly Message[] = [
    ...late.slice(0, mostOfAKind).map(({ need, priority }) =>
      message('profiles.action.late', {
        need: cutToLines(need.description, quoted, 1),
        days: priority.overdueDays,
      }),
    ),
    ...(rhythm?.risk === 'high' || rhythm?.risk === 'medium'
      ? [
          rhythm.meanGap === null
            ? message('profiles.action.boughtOnce', { days: rhythm.silentDays })
            : message('profiles.action.silent', {
                days: rhythm.silentDays,
                gap: Math.round(rhythm.meanGap),
              }),
        ]
      : []),
    ...pressing
      .slice(0, mostOfAKind)
      .map(({ need }) =>
        message('profiles.action.pressing', { need: cutToLines(need.description, quoted, 1) }),
      ),
    ...(opposed.length > 0 ? [message('profiles.action.opposed', { name: joined(opposed) })] : []),
    ...(roles.length > 0 ? [message('profiles.action.roles', { roles: joined(roles) })] : []),
    ...card.gaps.filter(({ kind }) => kind !== 'role').map(gapText),
    ...(quiet !== undefined && quiet > quietDays
      ? [message('profiles.action.quiet', { days: quiet, date: lastSeen ?? '' })]
      : []),
    ...(missing.length > 0 ? [message('profiles.action.fill', { fields: joined(missing) })] : []),
  ];
  return actions.slice(0, most);
}

/** Names in one line of either language. */
const joined = (names: readonly Bilingual[]): Bilingual => ({
  zh: names.map(({ zh }) => zh).join('、'),
  en: names.map(({ en }) => en).join(', '),
});
