import { Field, SpinButton, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { LifetimeSummary } from '../../../core/value';
import { CustomerLines } from '../../parts/CustomerLines';
import { Facts } from '../../parts/Facts';
import { InfoTip } from '../../parts/InfoTip';
import { Panel } from '../../parts/Panel';
import { AnalysisView } from './AnalysisView';
import { ModelTable } from './ModelTable';
import { PeriodFields, periodOptions } from './PeriodFields';
import { percentOf } from './remembered';
import type { KeptOptions } from './remembered';
import { MoreSettings, SettingsGrid } from './SettingsGrid';
import { useValueWording } from './useValueWording';
import type { ViewProps } from './views';

interface LifetimeChoice {
  readonly months: number;
  /** Percent a year. */
  readonly discount: number;
  /** Percent of the amount. */
  readonly margin: number;
}

/** Fields of the choice with their limits. */
const fields = [
  { key: 'months', low: 1, high: 60 },
  { key: 'discount', low: 0, high: 100 },
  { key: 'margin', low: 1, high: 100 },
] as const;

/** 终身价值: what customers are expected to buy, how sure that is, and where the data cannot tell. */
export default function LifetimeView({ period, onPeriod, kept }: ViewProps) {
  const wording = useValueWording();
  const [start] = useState(() => kept('lifetime'));
  const [choice, setChoice] = useState(() => lifetimeChoice(start));
  const { asOf } = period;
  return (
    <AnalysisView
      job="lifetime"
      options={{
        ...start,
        months: choice.months,
        discount: choice.discount / 100,
        margin: choice.margin / 100,
        ...periodOptions({ asOf, window: 'all', from: '' }),
      }}
      intro={wording.say('pane.value.lifetime.intro')}
      empty={wording.say('pane.value.lifetime.empty')}
      run={wording.say('pane.value.lifetime.run')}
      write={wording.say('pane.value.lifetime.write')}
      settings={
        <>
          <PeriodFields period={period} onPeriod={onPeriod} withoutWindow />
          <MoreSettings label={wording.say('pane.value.more')}>
            <SettingsGrid>
              {fields.map(({ key, low, high }) => (
                <Field key={key} size="small" label={wording.say(`pane.value.lifetime.${key}`)}>
                  <SpinButton
                    size="small"
                    min={low}
                    max={high}
                    value={choice[key]}
                    onChange={(_, { value, displayValue }) => {
                      const typed = value ?? Number(displayValue);
                      if (typed >= low && typed <= high) setChoice({ ...choice, [key]: typed });
                    }}
                  />
                </Field>
              ))}
            </SettingsGrid>
          </MoreSettings>
        </>
      }
    >
      {(summary) => <LifetimeResult summary={summary} />}
    </AnalysisView>
  );
}

function lifetimeChoice(start: KeptOptions): LifetimeChoice {
  const { months = 12, discount = 0.1, margin = 1 } = start as Partial<LifetimeChoice>;
  return { months, discount: percentOf(discount), margin: percentOf(margin) };
}

/** Customers listed; the sheet has all. */
const shown = 200;

function LifetimeResult({ summary }: { readonly summary: LifetimeSummary }) {
  const wording = useValueWording();
  const { totalExpected } = summary;
  const whole = (value: number) => wording.number(value, { maximumFractionDigits: 0 });
  const best = [...summary.customers].sort((a, b) => b.lifetimeValue - a.lifetimeValue).slice(0, shown);
  const isModel = summary.basis === 'model';
  const total = summary.customers.reduce((sum, { lifetimeValue }) => sum + lifetimeValue, 0);
  return (
    <>
      <Facts
        facts={[
          { label: wording.say('pane.value.lifetime.buyers'), value: whole(summary.buyers) },
          { label: wording.say('pane.value.lifetime.repeaters'), value: whole(summary.repeaters) },
          ...(totalExpected
            ? [
                {
                  label: wording.say('pane.value.lifetime.expectedAll', { months: summary.months }),
                  value: `${whole(totalExpected.mean)} (${whole(totalExpected.low)}–${whole(totalExpected.high)})`,
                },
              ]
            : []),
          { label: wording.say('pane.value.lifetime.total'), value: whole(total) },
        ]}
      />
      <Panel
        title={
          <InfoTip
            info={wording.say(
              isModel ? 'pane.value.lifetime.list.info' : 'pane.value.lifetime.historical.info',
              { months: summary.months },
            )}
          >
            {wording.say(isModel ? 'pane.value.lifetime.list' : 'pane.value.lifetime.historical')}
          </InfoTip>
        }
      >
        <CustomerLines
          label={wording.say('pane.value.lifetime.shown', { asOf: summary.asOf, count: best.length })}
          lines={best.map((customer) => {
            const { probabilityAlive, expectedOrders, expectedLow, expectedHigh } = customer;
            return {
              ...customer,
              value: whole(customer.lifetimeValue),
              ...(probabilityAlive === null || expectedOrders === null
                ? {}
                : {
                    detail: wording.say('pane.value.lifetime.detail', {
                      alive: `${Math.round(probabilityAlive * 100)}%`,
                      expected: wording.number(expectedOrders, { maximumFractionDigits: 1 }),
                      low: expectedLow ?? 0,
                      high: expectedHigh ?? 0,
                    }),
                  }),
            };
          })}
        />
      </Panel>
      <Panel
        title={
          <InfoTip info={wording.say('pane.value.lifetime.model.info')}>
            {wording.say('pane.value.lifetime.model')}
          </InfoTip>
        }
      >
        {summary.model.r === null ? (
          <Text size={200}>{wording.say('pane.value.lifetime.noModel')}</Text>
        ) : (
          <ModelTable summary={summary} />
        )}
      </Panel>
    </>
  );
}
