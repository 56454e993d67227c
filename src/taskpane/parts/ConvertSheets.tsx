import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Committed } from '../../session';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useRefusal } from '../pane/useSummary';
import { Notes } from './Notes';

/** 转换: clean book sheets of everything recognised; the sheets they come from stay as they are. */
export function ConvertSheets() {
  const { session, wording } = usePane();
  const { prepare, commit, current } = useRuns();
  const refusal = useRefusal('convert');
  const [committed, setCommitted] = useState<Committed>();

  const convert = async () => {
    const prepared = await prepare('convert', {});
    if (prepared?.outcome.kind !== 'result') return;
    const written = await commit(prepared);
    setCommitted(written);
    const first = written?.sheets[0];
    if (first !== undefined) await session.activate(first);
  };

  return (
    <>
      <Text size={200}>{wording.say('pane.convert.intro')}</Text>
      <Button appearance="primary" disabledFocusable={current !== undefined} onClick={() => void convert()}>
        {wording.say('pane.convert.run')}
      </Button>
      <Notes notes={refusal === undefined ? (committed?.notes ?? []) : [refusal]} />
      {committed !== undefined && committed.sheets.length > 0 && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {wording.say('pane.convert.made', {
              count: committed.sheets.length,
              sheets: committed.sheets.join(wording.say('pane.listSeparator')),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
