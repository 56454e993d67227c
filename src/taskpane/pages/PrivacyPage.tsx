import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane/PaneContext';
import { PageLayout } from '../parts/PageLayout';
import { Consents } from './privacy/Consents';
import { Erasing } from './privacy/Erasing';
import { MaskedCopy } from './privacy/MaskedCopy';

/** The parts of 脱敏与隐私. */
const parts = { mask: MaskedCopy, consent: Consents, erase: Erasing } as const;
type PartId = keyof typeof parts;

/** 脱敏与隐私: copies that can be shared, who agreed to the use of their data, and whose data has to go. */
export default function PrivacyPage() {
  const { wording } = usePane();
  const [part, setPart] = useState<PartId>('mask');
  const Part = parts[part];
  return (
    <PageLayout title={wording.say('pane.page.privacy')} intro={wording.say('pane.privacy.intro')}>
      <TabList
        size="small"
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setPart(value as PartId);
        }}
      >
        {(Object.keys(parts) as PartId[]).map((id) => (
          <Tab key={id} value={id}>
            {wording.say(`pane.privacy.${id}`)}
          </Tab>
        ))}
      </TabList>
      <Part />
    </PageLayout>
  );
}
