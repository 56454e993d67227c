import { Field, Input, SpinButton, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { useSummary } from '../../pane/useSummary';
import { InfoField } from '../../parts/InfoField';
import { ChoiceField } from './ChoiceField';
import { PeriodFields } from './PeriodFields';
import { MoreSettings, SettingsGrid } from './SettingsGrid';
import { measures, methods, monetaryKinds, namings } from './scoreChoice';
import type { Measure, ScoreChoice } from './scoreChoice';
import { useValueWording } from './useValueWording';
import type { ViewProps } from './views';

interface ScoreSettingsProps extends Pick<ViewProps, 'period' | 'onPeriod'> {
  readonly choice: ScoreChoice;
  readonly onChoice: (choice: ScoreChoice) => void;
}

/** How scores are made: as-of day, window, method and names; cut-offs, weights and the rest when asked for. */
export function ScoreSettings({ choice, onChoice, period, onPeriod }: ScoreSettingsProps) {
  const wording = useValueWording();
  return (
    <>
      <PeriodFields period={period} onPeriod={onPeriod} />
      <SettingsGrid>
        <ChoiceField
          label={wording.say('pane.value.method')}
          value={choice.method}
          values={methods}
          nameOf={(method) => wording.say(`pane.value.method.${method}`)}
          onChoose={(method) => {
            onChoice({ ...choice, method });
          }}
        />
        <ChoiceField
          label={wording.say('pane.value.naming')}
          value={choice.naming}
          values={namings}
          nameOf={(naming) => wording.say(`pane.value.naming.${naming}`)}
          onChoose={(naming) => {
            onChoice({ ...choice, naming, names: {} });
          }}
        />
      </SettingsGrid>
      {choice.method === 'thresholds' &&
        measures.map((measure) => (
          <CutoffField key={measure} measure={measure} choice={choice} onChoice={onChoice} />
        ))}
      <MoreSettings label={wording.say('pane.value.more')}>
        <SettingsGrid>
          <ChoiceField
            label={wording.say('pane.value.monetary')}
            value={choice.monetary}
            values={monetaryKinds}
            nameOf={(kind) => wording.say(`pane.value.monetary.${kind}`)}
            onChoose={(monetary) => {
              onChoice({ ...choice, monetary });
            }}
          />
          <ChoiceField
            label={wording.say('pane.value.bins')}
            value={String(choice.bins)}
            values={['3', '4', '5', '10']}
            nameOf={(bins) => bins}
            onChoose={(bins) => {
              onChoice({ ...choice, bins: Number(bins) });
            }}
          />
          {measures.map((measure) => (
            <InfoField
              key={measure}
              size="small"
              label={wording.say('pane.value.weight', {
                measure: wording.say(`pane.value.measure.${measure}`),
              })}
              info={wording.say('pane.value.weight.info')}
            >
              <SpinButton
                size="small"
                min={0}
                max={1000}
                value={choice.weights[measure]}
                onChange={(_, { value, displayValue }) => {
                  const weight = value ?? Number(displayValue);
                  const weights = { ...choice.weights, [measure]: weight };
                  const isValid = weight >= 0 && measures.some((each) => weights[each] > 0);
                  if (isValid) onChoice({ ...choice, weights });
                }}
              />
            </InfoField>
          ))}
        </SettingsGrid>
        <Switch
          checked={choice.formulaTwin}
          label={wording.say('pane.value.formulas')}
          onChange={(_, { checked }) => {
            onChoice({ ...choice, formulaTwin: checked });
          }}
        />
        <Switch
          checked={choice.unlisted === 'score'}
          label={wording.say('pane.value.unlisted')}
          onChange={(_, { checked }) => {
            onChoice({ ...choice, unlisted: checked ? 'score' : 'leave' });
          }}
        />
        <GroupNames choice={choice} onChoice={onChoice} />
      </MoreSettings>
    </>
  );
}

/** Cut-offs typed as a list; empty takes what the data suggest. */
function CutoffField({
  measure,
  choice,
  onChoice,
}: Pick<ScoreSettingsProps, 'choice' | 'onChoice'> & { readonly measure: Measure }) {
  const wording = useValueWording();
  const used = useSummary('rfm')?.summary.cutoffs[measure];
  const [text, setText] = useState((choice.thresholds[measure] ?? []).join(' '));
  const isValid = numbersIn(text) !== undefined;
  return (
    <InfoField
      size="small"
      label={wording.say('pane.value.threshold', { measure: wording.say(`pane.value.measure.${measure}`) })}
      info={wording.say('pane.value.threshold.info')}
      {...(isValid
        ? {}
        : {
            validationState: 'error' as const,
            validationMessage: wording.say('pane.value.threshold.invalid'),
          })}
    >
      <Input
        size="small"
        value={text}
        placeholder={used === undefined ? wording.say('pane.value.threshold.suggested') : used.join(' ')}
        onChange={(_, { value }) => {
          setText(value);
          const typed = numbersIn(value);
          if (typed === undefined) return;
          const others = without(choice.thresholds, measure);
          onChoice({ ...choice, thresholds: typed.length === 0 ? others : { ...others, [measure]: typed } });
        }}
      />
    </InfoField>
  );
}

/** Most cut-offs of a measure. */
const mostCutoffs = 9;

/** Numbers typed one after the other; undefined when there is something else among them. */
function numbersIn(text: string): number[] | undefined {
  const numbers = text
    .split(/[\s,，、;；]+/u)
    .filter((part) => part !== '')
    .map(Number);
  return numbers.length <= mostCutoffs && numbers.every(Number.isFinite) ? numbers : undefined;
}

/** The entries but one. */
function without<Value>(entries: Readonly<Record<string, Value>>, left: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== left));
}

/** The team's own names for the groups. */
function GroupNames({ choice, onChoice }: Pick<ScoreSettingsProps, 'choice' | 'onChoice'>) {
  const wording = useValueWording();
  const summary = useSummary('rfm')?.summary;
  if (!summary) return null;
  return (
    <MoreSettings label={wording.say('pane.value.rename')}>
      <SettingsGrid>
        {summary.groups.map(({ id, name }) => (
          <Field key={id} size="small" label={name}>
            <Input
              size="small"
              value={choice.names[id] ?? ''}
              placeholder={name}
              onChange={(_, { value }) => {
                const others = without(choice.names, id);
                onChoice({ ...choice, names: value.trim() === '' ? others : { ...others, [id]: value } });
              }}
            />
          </Field>
        ))}
      </SettingsGrid>
    </MoreSettings>
  );
}
