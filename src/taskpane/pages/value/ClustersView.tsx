import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClustersSummary } from '../../../core/value';
import { useSummary } from '../../pane/useSummary';
import { CustomerLines } from '../../parts/CustomerLines';
import { InfoTip } from '../../parts/InfoTip';
import { Panel } from '../../parts/Panel';
import { ShareBars } from '../../parts/ShareBars';
import { AnalysisView } from './AnalysisView';
import { ChoiceField } from './ChoiceField';
import { MeasureChoice } from './MeasureChoice';
import { PeriodFields, periodOptions } from './PeriodFields';
import { MoreSettings, SettingsGrid } from './SettingsGrid';
import { useValueWording } from './useValueWording';
import type { ViewProps } from './views';

const counts = ['auto', '2', '3', '4', '5', '6', '7', '8'] as const;

interface ClusterChoice {
  readonly columns: readonly string[];
  /** Left out, the number the silhouette suggests. */
  readonly k?: number;
}

/** 分组: groups the data show by themselves, and what sets each apart. */
export default function ClustersView({ period, onPeriod, kept }: ViewProps) {
  const wording = useValueWording();
  const [{ k: startK, ...start }] = useState(() => kept('clusters'));
  const [choice, setChoice] = useState<ClusterChoice>(() => {
    const { columns = ['recency', 'frequency', 'monetary'] } = start as Partial<ClusterChoice>;
    return { columns, ...(typeof startK === 'number' ? { k: startK } : {}) };
  });
  const offered = useSummary('clusters')?.summary.offered ?? [];
  return (
    <AnalysisView
      job="clusters"
      options={{ ...start, ...choice, ...periodOptions(period) }}
      intro={wording.say('pane.value.clusters.intro')}
      empty={wording.say('pane.value.clusters.empty')}
      run={wording.say('pane.value.clusters.run')}
      write={wording.say('pane.value.clusters.write')}
      settings={
        <>
          <PeriodFields period={period} onPeriod={onPeriod} />
          <SettingsGrid>
            <ChoiceField
              label={wording.say('pane.value.clusters.count')}
              value={counts.find((each) => each === String(choice.k)) ?? 'auto'}
              values={counts}
              nameOf={(each) => (each === 'auto' ? wording.say('pane.value.clusters.auto') : each)}
              onChoose={(each) => {
                const { columns } = choice;
                setChoice(each === 'auto' ? { columns } : { columns, k: Number(each) });
              }}
            />
          </SettingsGrid>
          {offered.length > 0 && (
            <MoreSettings label={wording.say('pane.value.columns', { count: choice.columns.length })}>
              <MeasureChoice
                label={wording.say('pane.value.columns', { count: choice.columns.length })}
                offered={offered}
                chosen={choice.columns}
                onChoose={(columns) => {
                  setChoice({ ...choice, columns });
                }}
              />
            </MoreSettings>
          )}
        </>
      }
    >
      {(summary) => <ClustersResult summary={summary} />}
    </AnalysisView>
  );
}

function ClustersResult({ summary }: { readonly summary: ClustersSummary }) {
  const wording = useValueWording();
  const [selected, setSelected] = useState<number>();
  const number = (value: number) => wording.number(value, { maximumFractionDigits: 1 });
  return (
    <>
      <Panel
        title={
          <InfoTip info={wording.say('pane.value.clusters.info')}>
            {wording.say('pane.value.clusters.title', {
              k: summary.k,
              silhouette: summary.silhouette.toFixed(2),
            })}
          </InfoTip>
        }
      >
        <ShareBars
          bars={summary.clusters.map(({ cluster, customers }) => ({
            label: wording.say('pane.value.clusters.one', { number: cluster }),
            value: wording.say('pane.value.people', { count: customers }),
            share: customers / Math.max(1, summary.assignments.length),
            onClick: () => {
              setSelected((before) => (before === cluster ? undefined : cluster));
            },
          }))}
        />
        {summary.clusters.map(({ cluster, medians, traits }) => (
          <Text key={cluster} size={200}>
            <strong>{wording.say('pane.value.clusters.one', { number: cluster })}</strong>{' '}
            {wording.text(traits)}
            <br />
            {wording.say('pane.value.clusters.medians', {
              medians: summary.columns
                .map(({ title }, c) => `${wording.text(title)} ${number(medians[c] ?? 0)}`)
                .join(wording.say('pane.value.comma')),
            })}
          </Text>
        ))}
      </Panel>
      {selected !== undefined && (
        <Panel title={wording.say('pane.value.clusters.one', { number: selected })}>
          <CustomerLines
            label={wording.say('pane.value.clusters.members')}
            lines={summary.assignments
              .filter(({ cluster }) => cluster === selected)
              .map((customer) => ({ ...customer, value: '' }))}
          />
        </Panel>
      )}
      {summary.trials.length > 0 && (
        <Panel
          title={
            <InfoTip info={wording.say('pane.value.clusters.trials.info')}>
              {wording.say('pane.value.clusters.trials')}
            </InfoTip>
          }
        >
          <ShareBars
            bars={summary.trials.map(({ k, silhouette }) => ({
              label: wording.say('pane.value.clusters.into', { k }),
              value: silhouette.toFixed(2),
              share: silhouette,
            }))}
          />
        </Panel>
      )}
    </>
  );
}
