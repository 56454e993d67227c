import { Field, Input, Select } from '@fluentui/react-components';
import { InfoField } from '../../parts/InfoField';
import { SettingsGrid } from './SettingsGrid';
import { useValueWording } from './useValueWording';

const windows = ['all', '12', '24', 'from'] as const;

/** The as-of day and how far back orders count, as the fields hold it. */
export interface PeriodChoice {
  /** `YYYY-MM-DD`, empty for the day after the last order. */
  readonly asOf: string;
  readonly window: (typeof windows)[number];
  /** `YYYY-MM-DD` of the window `from`. */
  readonly from: string;
}

/** The choice as options of a job. */
export function periodOptions({ asOf, window, from }: PeriodChoice): object {
  const months = Number(window);
  return {
    ...(asOf === '' ? {} : { asOf }),
    ...(months > 0 ? { window: { kind: 'months', months } } : {}),
    ...(window === 'from' && from !== '' ? { window: { kind: 'from', from } } : {}),
  };
}

interface PeriodFieldsProps {
  readonly period: PeriodChoice;
  readonly onPeriod: (period: PeriodChoice) => void;
  /** Some analyses need every order there is. */
  readonly withoutWindow?: boolean;
}

/** 统计截止日 and 统计范围. */
export function PeriodFields({ period, onPeriod, withoutWindow = false }: PeriodFieldsProps) {
  const wording = useValueWording();
  return (
    <SettingsGrid>
      <InfoField
        size="small"
        label={wording.say('pane.value.asOf')}
        info={wording.say('pane.value.asOf.info')}
      >
        <Input
          size="small"
          type="date"
          value={period.asOf}
          onChange={(_, { value }) => {
            onPeriod({ ...period, asOf: value });
          }}
        />
      </InfoField>
      {!withoutWindow && (
        <Field size="small" label={wording.say('pane.value.window')}>
          <Select
            size="small"
            value={period.window}
            onChange={(_, { value }) => {
              onPeriod({ ...period, window: windows.find((each) => each === value) ?? 'all' });
            }}
          >
            {windows.map((each) => (
              <option key={each} value={each}>
                {wording.say(`pane.value.window.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!withoutWindow && period.window === 'from' && (
        <Field size="small" label={wording.say('pane.value.from')}>
          <Input
            size="small"
            type="date"
            value={period.from}
            onChange={(_, { value }) => {
              onPeriod({ ...period, from: value });
            }}
          />
        </Field>
      )}
    </SettingsGrid>
  );
}
