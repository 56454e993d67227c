import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { readSection, withSection } from '../../core';
import { mappingSection } from '../../core/intake';
import type { Mapping } from '../../core/intake';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useSummary } from '../pane/useSummary';
import { EmptyState } from '../parts/EmptyState';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { RecognisedSheets } from '../parts/RecognisedSheets';
import { TableMapping } from '../parts/TableMapping';

/** 列的对应: what each column was taken for, and the place to say otherwise. Remembered for next month's sheet. */
export default function MappingPage() {
  const { session, wording, route, go } = usePane();
  const { prepare, watch } = useRuns();
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
      <PageLayout title={wording.say('pane.page.mapping')} intro={wording.say('pane.mapping.choose')}>
        <Panel>
          <RecognisedSheets sheets={recognised.summary.sheets} />
        </Panel>
      </PageLayout>
    );
  }

  const keep = async (fingerprint: string, mapping: Mapping) => {
    await watch('mapping', async () => {
      const mappings = readSection(await session.sections(), mappingSection);
      const byFingerprint = { ...mappings.byFingerprint, [fingerprint]: mapping };
      await session.saveSections(withSection({}, mappingSection, { ...mappings, byFingerprint }));
    });
    await prepare('recognise', {});
    go({ page: 'home' });
  };

  const table = sheet.tables[chosen] ?? sheet.tables[0];
  return (
    <PageLayout
      title={wording.say('pane.mapping.title', { sheet: sheet.sheet })}
      intro={wording.say('pane.mapping.intro')}
    >
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
      {table === undefined ? (
        <Text>{wording.say('pane.mapping.nothing')}</Text>
      ) : (
        <TableMapping
          key={table.fingerprint}
          table={table}
          onKeep={(mapping) => void keep(table.fingerprint, mapping)}
        />
      )}
    </PageLayout>
  );
}
