import { Field, SpinButton, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { LeadsSummary } from '../../../core/value';
import { useSummary } from '../../pane/useSummary';
import { CalibrationPlot } from '../../parts/CalibrationPlot';
import { CustomerLines } from '../../parts/CustomerLines';
import { InfoField } from '../../parts/InfoField';
import { InfoTip } from '../../parts/InfoTip';
import { Panel } from '../../parts/Panel';
import { ShareBars } from '../../parts/ShareBars';
import { AnalysisView } from './AnalysisView';
import { PeriodFields, periodOptions } from './PeriodFields';
import type { KeptOptions } from './remembered';
import { MoreSettings, SettingsGrid } from './SettingsGrid';
import { useValueWording } from './useValueWording';
import type { ViewProps } from './views';

interface KindPoints {
  readonly points: number;
  readonly halfLife: number;
}
type Kinds = Readonly<Record<string, KindPoints>>;

/** Points from which intent is medium and high. */
type IntentLimits = LeadsSummary['limits'];

const usualLimits: IntentLimits = { medium: 8, high: 20 };
const mostPoints = 1000;

function limitsIn({ medium, high }: KeptOptions): Partial<IntentLimits> {
  return { ...(typeof medium === 'number' && { medium }), ...(typeof high === 'number' && { high }) };
}

/** 意向: points for what customers do, and the chance that they become customers where outcomes are known. */
export default function LeadsView({ period, onPeriod, kept }: ViewProps) {
  const wording = useValueWording();
  const [start] = useState(() => kept('leads'));
  const [kinds, setKinds] = useState(start['kinds'] as Kinds | undefined);
  const [limits, setLimits] = useState<IntentLimits>(() => ({ ...usualLimits, ...limitsIn(start) }));
  const found = useSummary('leads')?.summary.kinds ?? [];
  const change = (kind: string, changed: Partial<KindPoints>) => {
    const all = Object.fromEntries(
      found.map(({ kind: key, points, halfLife }) => [key, { points, halfLife }]),
    );
    const now: Kinds = { ...all, ...kinds };
    const before = now[kind];
    if (before) setKinds({ ...now, [kind]: { ...before, ...changed } });
  };
  return (
    <AnalysisView
      job="leads"
      options={{
        ...start,
        ...(kinds === undefined ? {} : { kinds }),
        ...limits,
        ...periodOptions({ ...period, window: 'all' }),
      }}
      intro={wording.say('pane.value.leads.intro')}
      empty={wording.say('pane.value.leads.empty')}
      run={wording.say('pane.value.leads.run')}
      write={wording.say('pane.value.leads.write')}
      settings={
        <>
          <PeriodFields period={period} onPeriod={onPeriod} withoutWindow />
          <SettingsGrid>
            {(['high', 'medium'] as const).map((level) => (
              <InfoField
                key={level}
                size="small"
                label={wording.say(`pane.value.leads.from.${level}`)}
                info={wording.say('pane.value.leads.from.info')}
              >
                <SpinButton
                  size="small"
                  min={0}
                  max={mostPoints}
                  value={limits[level]}
                  onChange={(_, { value, displayValue }) => {
                    const typed = { ...limits, [level]: value ?? Number(displayValue) };
                    if (typed.medium >= 0 && typed.medium <= typed.high && typed.high <= mostPoints)
                      setLimits(typed);
                  }}
                />
              </InfoField>
            ))}
          </SettingsGrid>
          {found.length > 0 && (
            <MoreSettings label={wording.say('pane.value.leads.points')}>
              {found.map((given) => {
                const { points, halfLife } = kinds?.[given.kind] ?? given;
                return (
                  <SettingsGrid key={given.kind}>
                    <Field
                      size="small"
                      label={wording.say('pane.value.leads.kindPoints', { kind: given.kind })}
                    >
                      <SpinButton
                        size="small"
                        min={-100}
                        max={100}
                        value={points}
                        onChange={(_, { value, displayValue }) => {
                          const typed = value ?? Number(displayValue);
                          if (Math.abs(typed) <= 100) change(given.kind, { points: typed });
                        }}
                      />
                    </Field>
                    <Field size="small" label={wording.say('pane.value.leads.halfLife')}>
                      <SpinButton
                        size="small"
                        min={1}
                        max={3650}
                        value={halfLife}
                        onChange={(_, { value, displayValue }) => {
                          const typed = value ?? Number(displayValue);
                          if (typed >= 1 && typed <= 3650) change(given.kind, { halfLife: typed });
                        }}
                      />
                    </Field>
                  </SettingsGrid>
                );
              })}
            </MoreSettings>
          )}
        </>
      }
    >
      {(summary) => <LeadsResult summary={summary} />}
    </AnalysisView>
  );
}

const intents = ['high', 'medium', 'low', 'none'] as const;

function LeadsResult({ summary }: { readonly summary: LeadsSummary }) {
  const wording = useValueWording();
  const [intent, setIntent] = useState<(typeof intents)[number]>(
    () => intents.find((each) => summary.intents[each] > 0) ?? 'high',
  );
  const { model } = summary;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const listed = summary.customers
    .filter((customer) => customer.intent === intent)
    .sort((a, b) => (b.chance ?? 0) - (a.chance ?? 0) || b.points - a.points);
  const heaviest = Math.max(1e-9, ...(model?.weights ?? []).map(({ weight }) => Math.abs(weight)));
  return (
    <>
      <Panel
        title={
          <InfoTip info={wording.say('pane.value.leads.info', { ...summary.limits })}>
            {wording.say('pane.value.leads.title')}
          </InfoTip>
        }
      >
        <ShareBars
          bars={intents.map((each) => ({
            label: wording.say(`pane.value.leads.${each}`),
            value: wording.say('pane.value.people', { count: summary.intents[each] }),
            share: summary.intents[each] / Math.max(1, summary.customers.length),
            onClick: () => {
              setIntent(each);
            },
          }))}
        />
        <CustomerLines
          label={wording.say(model === null ? 'pane.value.leads.listed' : 'pane.value.leads.listedChances', {
            asOf: summary.asOf,
            intent: wording.say(`pane.value.leads.${intent}`),
          })}
          lines={listed.map((customer) => ({
            ...customer,
            value:
              customer.chance === null
                ? wording.number(customer.points, { maximumFractionDigits: 1 })
                : `${wording.number(customer.points, { maximumFractionDigits: 1 })} · ${percent(customer.chance)}`,
          }))}
        />
      </Panel>
      {model !== null && (
        <Panel
          title={
            <InfoTip info={wording.say('pane.value.leads.model.info')}>
              {wording.say('pane.value.leads.model', { area: model.area.toFixed(2) })}
            </InfoTip>
          }
        >
          <Text size={200}>
            {wording.say('pane.value.leads.outcomes', { yes: model.outcomes.yes, no: model.outcomes.no })}
          </Text>
          <CalibrationPlot
            label={wording.say('pane.value.leads.calibration', {
              bands: model.bands
                .map(({ predicted, observed }) => `${percent(predicted)} / ${percent(observed)}`)
                .join(wording.say('pane.value.comma')),
            })}
            xTitle={wording.say('pane.value.leads.predicted')}
            yTitle={wording.say('pane.value.leads.observed')}
            points={model.bands}
          />
          <Text size={200}>{wording.say('pane.value.leads.weights')}</Text>
          <ShareBars
            bars={model.weights.map(({ name, weight }) => ({
              label: wording.text(name),
              value: `${weight > 0 ? '+' : ''}${weight.toFixed(2)}`,
              share: Math.abs(weight) / heaviest,
            }))}
          />
        </Panel>
      )}
    </>
  );
}
