import { Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { dimensions } from '../../../core/needs';
import type { NeedsSummary } from '../../../core/needs';
import { usePane } from '../../pane/PaneContext';
import { ShareBars } from '../../parts/ShareBars';
import { useNeedsWording } from './useNeedsWording';

const shown = 12;

/** 共性需求: shares of customers who ask for the same, by industry, size, region or all of them; the largest first. */
export function CommonShares({ common }: Pick<NeedsSummary, 'common'>) {
  const { wording } = usePane();
  const own = useNeedsWording();
  const shared = common.filter(({ asking }) => asking > 1);
  const present = dimensions.filter((each) => shared.some(({ dimension }) => dimension === each));
  const [chosen, setChosen] = useState<string>();
  const by = present.find((each) => each === chosen) ?? present[0];
  const largest = shared
    .filter(({ dimension }) => dimension === by)
    .sort((a, b) => Number(b.common) - Number(a.common) || b.share - a.share || b.asking - a.asking)
    .slice(0, shown);
  if (largest.length === 0) return <Text size={200}>{wording.say('pane.needs.noCommon')}</Text>;
  return (
    <>
      <Field size="small" label={own.say('pane.need.dimension')}>
        <Select
          size="small"
          value={by ?? ''}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {present.map((each) => (
            <option key={each} value={each}>
              {own.say(`pane.need.dimension.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <ShareBars
        bars={largest.map(({ name, label, share, asking, withNeeds, common: isCommon }) => {
          const value = wording.say('pane.needs.share', {
            percent: Math.round(share * 100),
            asking,
            withNeeds,
          });
          return {
            label: `${name} · ${label}`,
            value: isCommon ? own.say('pane.need.common.yes', { share: value }) : value,
            share,
          };
        })}
      />
    </>
  );
}
