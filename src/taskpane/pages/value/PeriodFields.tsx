import { Field, Input, Select } from '@fluentui/react-components';
import { InfoField } from '../../parts/InfoField';
import { SettingsGrid } from './SettingsGrid';
import type { KeptOptions } from './remembered';
import { useValueWording } from './useValueWording';

/** Windows everybody is offered; one a run was given elsewhere joins them. */
const usualMonths = [12, 24] as const;

/** The as-of day and how far back orders count, as the fields hold it. */
export interface PeriodChoice {
  /** `YYYY-MM-DD`, empty for the day after the last order. */
  readonly asOf: string;
  /** How many months back. */
  readonly window: 'all' | 'from' | number;
  /** `YYYY-MM-DD` of the window `from`. */
  readonly from: string;
}

/** The choice as options of a job. */
export function periodOptions({ asOf, window, from }: PeriodChoice): object {
  return {
    ...(asOf === '' ? {} : { asOf }),
    ...(typeof window === 'number' ? { window: { kind: 'months', months: window } } : {}),
    ...(window === 'from' && from !== '' ? { window: { kind: 'from', from } } : {}),
  };
}

/** The choice a job was given by its options. */
export function periodOf(options: KeptOptions): PeriodChoice {
  const { asOf = '', window } = options as {
    asOf?: string;
    window?: { kind: 'all' } | { kind: 'months'; months: number } | { kind: 'from'; from: string };
  };
  if (window?.kind === 'months') return { asOf, window: window.months, from: '' };
  return window?.kind === 'from'
    ? { asOf, window: 'from', from: window.from }
    : { asOf, window: 'all', from: '' };
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
  const { window } = period;
  const months = [...new Set([...usualMonths, ...(typeof window === 'number' ? [window] : [])])].sort(
    (a, b) => a - b,
  );
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
            value={String(window)}
            onChange={(_, { value }) => {
              onPeriod({ ...period, window: value === 'all' || value === 'from' ? value : Number(value) });
            }}
          >
            <option value="all">{wording.say('pane.value.window.all')}</option>
            {months.map((each) => (
              <option key={each} value={each}>
                {wording.say('pane.value.window.months', { months: each })}
              </option>
            ))}
            <option value="from">{wording.say('pane.value.window.from')}</option>
          </Select>
        </Field>
      )}
      {!withoutWindow && window === 'from' && (
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
