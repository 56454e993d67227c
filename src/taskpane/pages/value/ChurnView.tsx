import { useState } from 'react';
import type { ChurnSummary } from '../../../core/value';
import { CustomerLines } from '../../parts/CustomerLines';
import { InfoTip } from '../../parts/InfoTip';
import { Panel } from '../../parts/Panel';
import { ShareBars } from '../../parts/ShareBars';
import { AnalysisView } from './AnalysisView';
import { PeriodFields, periodOptions } from './PeriodFields';
import { useValueWording } from './useValueWording';
import type { ViewProps } from './views';

/** 流失风险: whom to call first, and why. */
export default function ChurnView({ period, onPeriod, kept }: ViewProps) {
  const [start] = useState(() => kept('churn'));
  const wording = useValueWording();
  return (
    <AnalysisView
      job="churn"
      options={{ ...start, ...periodOptions({ ...period, window: 'all' }) }}
      intro={wording.say('pane.value.churn.intro')}
      empty={wording.say('pane.value.churn.empty')}
      run={wording.say('pane.value.churn.run')}
      write={wording.say('pane.value.churn.write')}
      settings={<PeriodFields period={period} onPeriod={onPeriod} withoutWindow />}
    >
      {(summary) => <ChurnResult summary={summary} />}
    </AnalysisView>
  );
}

const levels = ['high', 'medium', 'low'] as const;

function ChurnResult({ summary }: { readonly summary: ChurnSummary }) {
  const wording = useValueWording();
  const [level, setLevel] = useState<(typeof levels)[number]>(
    () => levels.find((each) => summary.risks[each].customers > 0) ?? 'high',
  );
  const listed = summary.customers.filter(({ risk }) => risk === level);
  const whole = (value: number) => wording.number(value, { maximumFractionDigits: 0 });
  return (
    <Panel
      title={
        <InfoTip info={wording.say('pane.value.churn.info')}>{wording.say('pane.value.churn.title')}</InfoTip>
      }
    >
      <ShareBars
        bars={levels.map((each) => ({
          label: wording.say(`pane.value.churn.${each}`),
          value: wording.say('pane.value.churn.size', {
            customers: summary.risks[each].customers,
            amount: whole(summary.risks[each].amount),
          }),
          share: summary.risks[each].customers / Math.max(1, summary.customers.length),
          onClick: () => {
            setLevel(each);
          },
        }))}
      />
      <CustomerLines
        label={wording.say('pane.value.churn.listed', {
          asOf: summary.asOf,
          risk: wording.say(`pane.value.churn.${level}`),
        })}
        lines={listed.map((customer) => ({
          ...customer,
          value: whole(customer.amount),
          detail: wording.text(customer.reason),
        }))}
      />
    </Panel>
  );
}
