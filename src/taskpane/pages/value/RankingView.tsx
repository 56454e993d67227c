import { Field, SpinButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { RankingSummary } from '../../../core/value';
import { useSummary } from '../../pane/useSummary';
import { CustomerLines } from '../../parts/CustomerLines';
import { InfoTip } from '../../parts/InfoTip';
import { Panel } from '../../parts/Panel';
import { AnalysisView } from './AnalysisView';
import { ChoiceField } from './ChoiceField';
import { MeasureChoice } from './MeasureChoice';
import { PeriodFields, periodOptions } from './PeriodFields';
import type { KeptOptions } from './remembered';
import { MoreSettings, SettingsGrid } from './SettingsGrid';
import { useValueWording } from './useValueWording';
import type { ViewProps } from './views';

interface RankedBy {
  readonly measure: string;
  readonly better: 'more' | 'less';
  readonly weight: number;
}

const usual: readonly RankedBy[] = [
  { measure: 'yearAmount', better: 'more', weight: 2 },
  { measure: 'frequency', better: 'more', weight: 1 },
  { measure: 'recency', better: 'less', weight: 1 },
];

/** 评分排序: customers by several columns at once, every point accounted for. */
export default function RankingView({ period, onPeriod, kept }: ViewProps) {
  const wording = useValueWording();
  const [start] = useState(() => kept('ranking'));
  const [columns, setColumns] = useState<readonly RankedBy[]>(() => rankedBy(start));
  const offered = useSummary('ranking')?.summary.offered ?? [];
  const titleOf = (measure: string) => {
    const found = offered.find(({ key }) => key === measure);
    return found === undefined ? wording.say('pane.value.ranking.column') : wording.text(found.title);
  };
  const change = (measure: string, changed: Partial<RankedBy>) => {
    setColumns(columns.map((each) => (each.measure === measure ? { ...each, ...changed } : each)));
  };
  return (
    <AnalysisView
      job="ranking"
      options={{ ...start, columns, ...periodOptions(period) }}
      intro={wording.say('pane.value.ranking.intro')}
      empty={wording.say('pane.value.ranking.empty')}
      run={wording.say('pane.value.ranking.run')}
      write={wording.say('pane.value.ranking.write')}
      settings={
        <>
          <PeriodFields period={period} onPeriod={onPeriod} />
          {offered.length > 0 && (
            <MoreSettings label={wording.say('pane.value.columns', { count: columns.length })}>
              {columns.map(({ measure, better, weight }) => (
                <SettingsGrid key={measure}>
                  <ChoiceField
                    label={titleOf(measure)}
                    value={better}
                    values={['more', 'less']}
                    nameOf={(each) => wording.say(`pane.value.ranking.${each}`)}
                    onChoose={(each) => {
                      change(measure, { better: each });
                    }}
                  />
                  <Field size="small" label={wording.say('pane.value.ranking.weight')}>
                    <SpinButton
                      size="small"
                      min={1}
                      max={1000}
                      value={weight}
                      onChange={(_, { value, displayValue }) => {
                        const typed = value ?? Number(displayValue);
                        if (typed > 0 && typed <= 1000) change(measure, { weight: typed });
                      }}
                    />
                  </Field>
                </SettingsGrid>
              ))}
              <MeasureChoice
                label={wording.say('pane.value.columns', { count: columns.length })}
                offered={offered}
                chosen={columns.map(({ measure }) => measure)}
                onChoose={(chosen) => {
                  setColumns(
                    chosen.map(
                      (key) =>
                        columns.find(({ measure }) => measure === key) ?? {
                          measure: key,
                          better: 'more',
                          weight: 1,
                        },
                    ),
                  );
                }}
              />
            </MoreSettings>
          )}
        </>
      }
    >
      {(summary) => <RankingResult summary={summary} />}
    </AnalysisView>
  );
}

/** The columns of the last ranking; what was left out of one counts as usual. */
function rankedBy({ columns }: KeptOptions): readonly RankedBy[] {
  const given = columns as readonly (Partial<RankedBy> & Pick<RankedBy, 'measure'>)[] | undefined;
  return given?.map((each) => ({ better: 'more', weight: 1, ...each })) ?? usual;
}

function RankingResult({ summary }: { readonly summary: RankingSummary }) {
  const wording = useValueWording();
  const points = (value: number) => wording.number(value, { maximumFractionDigits: 1 });
  return (
    <Panel
      title={
        <InfoTip info={wording.say('pane.value.ranking.info')}>
          {wording.say('pane.value.ranking.title')}
        </InfoTip>
      }
    >
      <CustomerLines
        label={wording.say('pane.value.ranking.listed', {
          asOf: summary.asOf,
          count: summary.customers.length,
        })}
        lines={summary.customers.map((customer) => ({
          ...customer,
          value: wording.say('pane.value.ranking.total', {
            rank: customer.rank,
            total: points(customer.total),
          }),
          detail: customer.contributions
            .map((each, c) => `${wording.text(summary.columns[c]?.title ?? '')} ${points(each)}`)
            .join(' + '),
        }))}
      />
    </Panel>
  );
}
