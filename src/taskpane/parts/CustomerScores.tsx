import { Text } from '@fluentui/react-components';
import { riskNames } from '../../core/profiles';
import type { CardSummary } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';
import { Facts } from './Facts';

/** R, F, M and the risk of leaving, each in a tile. */
export function CustomerScores({ card, asOf }: { readonly card: CardSummary; readonly asOf: string | null }) {
  const { wording } = usePane();
  const { scores, rhythm, lifetime } = card;
  if (scores === null) return <Text size={200}>{wording.say('pane.profile.noOrders')}</Text>;
  const tiles = scores.measures.map(({ measure, value, score, best }) => ({
    label: wording.say(`pane.profile.${measure}`, {
      value: wording.number(value, { notation: 'compact', maximumFractionDigits: 0 }),
    }),
    value: wording.say('pane.profile.score', { score, best }),
  }));
  const risk = {
    label: wording.say('pane.profile.churn'),
    value: rhythm === null ? '–' : wording.text(riskNames[rhythm.risk]),
  };
  return (
    <>
      <Facts facts={[...tiles, risk]} />
      <Text size={200}>
        {wording.say('pane.profile.group', { group: scores.group, asOf: asOf ?? '' })}
        {rhythm !== null &&
          ` ${
            rhythm.meanGap === null
              ? wording.say('pane.profile.once', { days: rhythm.silentDays })
              : wording.say('pane.profile.rhythm', {
                  gap: Math.round(rhythm.meanGap),
                  days: rhythm.silentDays,
                })
          }`}
      </Text>
      {lifetime !== null && <Text size={200}>{wording.text(lifetime.text)}</Text>}
    </>
  );
}
