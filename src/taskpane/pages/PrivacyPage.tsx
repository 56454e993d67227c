import { usePane } from '../pane/PaneContext';
import { TabbedPage } from '../parts/TabbedPage';
import { Consents } from './privacy/Consents';
import { Erasing } from './privacy/Erasing';
import { MaskedCopy } from './privacy/MaskedCopy';

/** 脱敏与隐私: copies that can be shared, who agreed to the use of their data, and whose data has to go. */
export default function PrivacyPage() {
  const { wording } = usePane();
  return (
    <TabbedPage
      title={wording.say('pane.page.privacy')}
      intro={wording.say('pane.privacy.intro')}
      parts={[
        { id: 'mask', label: wording.say('pane.privacy.mask'), component: MaskedCopy },
        { id: 'consent', label: wording.say('pane.privacy.consent'), component: Consents },
        { id: 'erase', label: wording.say('pane.privacy.erase'), component: Erasing },
      ]}
    />
  );
}
