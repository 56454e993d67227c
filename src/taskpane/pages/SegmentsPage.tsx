import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useRefusal, useSummary } from '../pane/useSummary';
import { EmptyState } from '../parts/EmptyState';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { RefreshBar } from '../parts/RefreshBar';
import { SegmentBars } from '../parts/SegmentBars';

/** 分群: the segments with their sizes, and one sheet for each. */
export default function SegmentsPage() {
  const { session, wording } = usePane();
  const { prepare, commit } = useRuns();
  const result = useSummary('segments');
  const refusal = useRefusal('segments');
  const [made, setMade] = useState<number>();

  const find = async (options: unknown) => {
    setMade(undefined);
    await prepare('segments', options);
  };
  const write = async () => {
    if (result === undefined) return;
    const committed = await commit(result.prepared);
    if (committed === undefined) return;
    setMade(committed.sheets.length);
    const first = committed.sheets[0];
    if (first !== undefined) await session.activate(first);
  };

  return (
    <PageLayout title={wording.say('pane.page.segments')} intro={wording.say('pane.segments.intro')}>
      {refusal !== undefined && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{wording.text(refusal)}</MessageBarBody>
          </MessageBar>
          {refusal.code === 'segments.refused.tooMany' && (
            <Button onClick={() => void find({ confirmed: true })}>{wording.say('pane.segments.all')}</Button>
          )}
        </>
      )}
      {result === undefined ? (
        <EmptyState text={wording.say('pane.segments.empty')}>
          <Button appearance="primary" onClick={() => void find({})}>
            {wording.say('pane.segments.run')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <RefreshBar onRefresh={() => void find(result.prepared.options)} />
          <Notes notes={result.result.notes} />
          <Panel title={wording.say('pane.segments.list')}>
            <Text size={200}>{wording.say('pane.segments.asOf', { asOf: result.summary.asOf })}</Text>
            <SegmentBars segments={result.summary.segments} />
          </Panel>
          {made !== undefined && (
            <MessageBar intent="success" role="status">
              <MessageBarBody>{wording.say('pane.segments.made', { count: made })}</MessageBarBody>
            </MessageBar>
          )}
          <Button appearance="primary" onClick={() => void write()}>
            {wording.say('pane.segments.write', {
              count: result.summary.segments.filter(({ sheet }) => sheet).length,
            })}
          </Button>
        </>
      )}
    </PageLayout>
  );
}
