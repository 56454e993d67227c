import { Button } from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';

/** A workbook made up for trying, delivered beside the pane. */
const SAMPLE = 'samples/客户台账示例.xlsx';

/** Puts the sheets of the sample workbook into this one and shows what was recognised in them. */
export function SampleButton() {
  const { session, wording, changeSettings, go } = usePane();
  const { prepare, watch } = useRuns();
  const add = async () => {
    const inserted = await watch('sample', async () => {
      const response = await fetch(SAMPLE);
      if (!response.ok) throw new Error(`The sample workbook is not there: ${String(response.status)}`);
      return session.insertFile(new Uint8Array(await response.arrayBuffer()));
    });
    if (inserted === undefined) return;
    changeSettings({ welcomed: true });
    go({ page: 'home' });
    await prepare('recognise', {});
  };
  return <Button onClick={() => void add()}>{wording.say('pane.sample.add')}</Button>;
}
