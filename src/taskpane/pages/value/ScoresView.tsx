import { Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RfmSummary } from '../../../core/value';
import { CustomerLines } from '../../parts/CustomerLines';
import { HeatMap } from '../../parts/HeatMap';
import type { HeatCell } from '../../parts/HeatMap';
import { InfoTip } from '../../parts/InfoTip';
import { Panel } from '../../parts/Panel';
import { ShareBars } from '../../parts/ShareBars';
import { AnalysisView } from './AnalysisView';
import { CutoffTable } from './CutoffTable';
import { ScoreSettings } from './ScoreSettings';
import { scoreOptions, useScoreChoice } from './scoreChoice';
import { useValueWording } from './useValueWording';
import type { ValueWording } from './useValueWording';
import type { ViewProps } from './views';

/** 评分: who buys recently, often and much, and what that makes of them. */
export default function ScoresView({ period, onPeriod, kept }: ViewProps) {
  const wording = useValueWording();
  const [choice, setChoice] = useScoreChoice(kept);
  return (
    <AnalysisView
      job="rfm"
      options={scoreOptions(choice, period)}
      intro={wording.say('pane.value.scores.intro')}
      empty={wording.say('pane.value.scores.empty')}
      run={wording.say('pane.value.scores.run')}
      write={wording.say('pane.value.scores.write')}
      settings={<ScoreSettings choice={choice} onChoice={setChoice} period={period} onPeriod={onPeriod} />}
    >
      {(summary) => <ScoreResult summary={summary} />}
    </AnalysisView>
  );
}

function ScoreResult({ summary }: { readonly summary: RfmSummary }) {
  const wording = useValueWording();
  const [selected, setSelected] = useState<string>();
  const [group, setGroup] = useState<string>();
  const cells = useMemo(() => heatCells(summary, wording), [summary, wording]);
  const rows = summary.levels.recency.map(({ score }) => score).sort((a, b) => b - a);
  const columns = summary.levels.frequency.map(({ score }) => score).sort((a, b) => a - b);
  const cell = cells.find((each) => keyOf(each) === selected);
  const amountOf = (customers: RfmSummary['customers']) =>
    [...customers]
      .sort((a, b) => b.monetary - a.monetary)
      .map((customer) => ({
        ...customer,
        value: wording.number(customer.monetary, { maximumFractionDigits: 0 }),
      }));
  return (
    <>
      <Panel
        title={<InfoTip info={wording.say('pane.value.heat.info')}>{wording.say('pane.value.heat')}</InfoTip>}
      >
        <Text size={200}>
          {wording.say('pane.value.counts', {
            asOf: summary.asOf,
            customers: summary.customers.length,
            without: summary.withoutPurchase,
          })}
        </Text>
        <HeatMap
          label={wording.say('pane.value.heat')}
          rowTitle="R"
          columnTitle="F"
          rows={rows.map(String)}
          columns={columns.map(String)}
          cells={cells}
          {...(cell === undefined ? {} : { selected: cell })}
          onSelect={(chosen) => {
            setSelected(keyOf(chosen));
          }}
        />
        {cell !== undefined && (
          <CustomerLines
            label={cell.description}
            lines={amountOf(summary.customers.filter(({ r, f }) => selected === `${r}/${f}`))}
          />
        )}
      </Panel>
      <Panel title={wording.say('pane.value.groups')}>
        <ShareBars
          bars={summary.groups
            .filter(({ customers }) => customers > 0)
            .map(({ name, customers, amountShare }) => ({
              label: name,
              value: wording.say('pane.value.groupSize', { customers, share: Math.round(amountShare * 100) }),
              share: amountShare,
              onClick: () => {
                setGroup((before) => (before === name ? undefined : name));
              },
            }))}
        />
        {group !== undefined && (
          <CustomerLines
            label={wording.say('pane.value.inGroup', { group })}
            lines={amountOf(summary.customers.filter(({ segment }) => segment === group))}
          />
        )}
      </Panel>
      <Panel
        title={
          <InfoTip info={wording.say('pane.value.cutoffs.info')}>{wording.say('pane.value.cutoffs')}</InfoTip>
        }
      >
        <CutoffTable levels={summary.levels} atCutoff={summary.atCutoff} />
      </Panel>
    </>
  );
}

function keyOf({ row, column }: HeatCell): string {
  return `${row}/${column}`;
}

/** Counts of R and F scores; the colour is the mean amount of the cell's customers against the highest such mean. */
function heatCells(summary: RfmSummary, { say }: ValueWording): readonly HeatCell[] {
  const sums = new Map<string, { r: number; f: number; count: number; amount: number }>();
  for (const { r, f, monetary } of summary.customers) {
    const cell = sums.get(`${r}/${f}`) ?? { r, f, count: 0, amount: 0 };
    cell.count += 1;
    cell.amount += monetary;
    sums.set(`${r}/${f}`, cell);
  }
  const means = [...sums.values()].map(({ count, amount }) => amount / count);
  const highest = Math.max(1, ...means);
  return [...sums.values()].map(({ r, f, count, amount }) => ({
    row: String(r),
    column: String(f),
    count,
    heat: Math.max(0, amount / count / highest),
    description: say('pane.value.cell', { r, f, count, mean: Math.round(amount / count) }),
  }));
}
