import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { readSection } from '../../core';
import { ownFieldSection } from '../../core/books';
import type { Mapping } from '../../core/intake';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useMappingChange } from '../pane/useMappingChange';
import { readSections, useReading } from '../pane/useReading';
import { useSummary } from '../pane/useSummary';
import { ConvertSheets } from '../parts/ConvertSheets';
import { EmptyState } from '../parts/EmptyState';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { RecognisedSheets } from '../parts/RecognisedSheets';
import { RefreshBar } from '../parts/RefreshBar';
import { TableMapping } from '../parts/TableMapping';

/**
 * 识别转换: what each sheet and column was taken for, and the place to say otherwise, remembered for next month's sheet;
 * then the sheets turned into clean ones.
 */
export default function MappingPage() {
  const { wording, route, go } = usePane();
  const { prepare } = useRuns();
  const changeMappings = useMappingChange();
  const { value: sections } = useReading('mapping', readSections);
  const recognised = useSummary('recognise');
  const [chosen, setChosen] = useState(0);

  if (recognised === undefined) {
    return (
      <PageLayout title={wording.say('pane.page.mapping')}>
        <EmptyState text={wording.say('pane.home.unread')}>
          <Button appearance="primary" onClick={() => void prepare('recognise', {})}>
            {wording.say('pane.oneClick.again')}
          </Button>
        </EmptyState>
      </PageLayout>
    );
  }
  const sheet = recognised.summary.sheets.find((each) => each.sheet === route.detail);
  if (sheet === undefined) {
    return (
      <PageLayout title={wording.say('pane.job.convert')} intro={wording.say('pane.mapping.choose')}>
        <RefreshBar job="recognise" onRefresh={() => void prepare('recognise', {})} />
        <Panel>
          <RecognisedSheets sheets={recognised.summary.sheets} />
        </Panel>
        <ConvertSheets />
      </PageLayout>
    );
  }

  const keep = async (fingerprint: string, mapping: Mapping) => {
    await changeMappings((settled) => ({
      ...settled,
      byFingerprint: { ...settled.byFingerprint, [fingerprint]: mapping },
    }));
    go({ page: 'home' });
  };

  const table = sheet.tables[chosen] ?? sheet.tables[0];
  return (
    <PageLayout
      title={wording.say('pane.mapping.title', { sheet: sheet.sheet })}
      {...(table === undefined ? {} : { intro: wording.say('pane.mapping.intro') })}
    >
      {sheet.unused !== null && <Notes notes={[{ code: `intake.unused.${sheet.unused}`, parameters: {} }]} />}
      {sheet.tables.length > 1 && (
        <Field label={wording.say('pane.mapping.table')} size="small">
          <Select
            size="small"
            value={String(chosen)}
            onChange={(_, { value }) => {
              setChosen(Number(value));
            }}
          >
            {sheet.tables.map(({ fingerprint }, index) => (
              <option key={fingerprint} value={index}>
                {wording.say('pane.mapping.tableNumber', { number: index + 1 })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {table !== undefined && (
        <TableMapping
          key={table.fingerprint}
          table={table}
          own={sections === undefined ? [] : readSection(sections, ownFieldSection)}
          onKeep={(mapping) => void keep(table.fingerprint, mapping)}
        />
      )}
    </PageLayout>
  );
}
