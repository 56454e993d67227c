import { usePane } from '../pane/PaneContext';
import { TabbedPage } from '../parts/TabbedPage';
import { Checks } from './cadence/Checks';
import { Confirmations } from './cadence/Confirmations';
import { SampleCheck } from './cadence/SampleCheck';

/** 核对与复盘: what is stale and whose it is, what customers confirm themselves, and how far tags hold. */
export default function CadencePage() {
  const { wording } = usePane();
  return (
    <TabbedPage
      title={wording.say('pane.page.cadence')}
      intro={wording.say('pane.cadence.intro')}
      parts={[
        { id: 'checks', label: wording.say('pane.cadence.checks'), component: Checks },
        { id: 'confirmations', label: wording.say('pane.cadence.confirmations'), component: Confirmations },
        { id: 'sample', label: wording.say('pane.cadence.sample'), component: SampleCheck },
      ]}
    />
  );
}
