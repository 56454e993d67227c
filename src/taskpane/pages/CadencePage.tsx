import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane/PaneContext';
import { PageLayout } from '../parts/PageLayout';
import { Checks } from './cadence/Checks';
import { Confirmations } from './cadence/Confirmations';
import { SampleCheck } from './cadence/SampleCheck';

/** The parts of 核对与复盘. */
const parts = { checks: Checks, confirmations: Confirmations, sample: SampleCheck } as const;
type PartId = keyof typeof parts;

/** 核对与复盘: what is stale and whose it is, what customers confirm themselves, and how far tags hold. */
export default function CadencePage() {
  const { wording } = usePane();
  const [part, setPart] = useState<PartId>('checks');
  const Part = parts[part];
  return (
    <PageLayout title={wording.say('pane.page.cadence')} intro={wording.say('pane.cadence.intro')}>
      <TabList
        size="small"
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setPart(value as PartId);
        }}
      >
        {(Object.keys(parts) as PartId[]).map((id) => (
          <Tab key={id} value={id}>
            {wording.say(`pane.cadence.${id}`)}
          </Tab>
        ))}
      </TabList>
      <Part />
    </PageLayout>
  );
}
