import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TagWriteBackSummary } from '../../core/tags';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useRefusal, useSummary } from '../pane/useSummary';
import { ComputedTags } from '../parts/ComputedTags';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { TagChangeLine } from '../parts/TagChangeLine';
import { VirtualList } from '../parts/VirtualList';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
/** Height of a change with its evidence, in pixels. */
const lineHeight = 84;

/** 标签总览: the tag table wide, and what was changed there on its way back. */
export default function TagOverviewPage() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit } = useRuns();
  const made = useSummary('tagOverview');
  const refusal = useRefusal('tagOverview');
  const changes = useSummary('tagWriteBack');
  const noChanges = useRefusal('tagWriteBack');
  const [evidence, setEvidence] = useState<Readonly<Record<string, string>>>({});
  const [written, setWritten] = useState<number>();

  const make = async (discard: boolean) => {
    const prepared = await prepare('tagOverview', { discard });
    if (prepared?.outcome.kind !== 'result') return;
    const committed = await commit(prepared);
    const [sheet] = committed?.sheets ?? [];
    if (sheet !== undefined) await session.activate(sheet);
  };
  const look = async () => {
    setWritten(undefined);
    setEvidence({});
    await prepare('tagWriteBack', {});
  };
  const write = async () => {
    const shown = changes?.summary;
    // Read once more with what was typed here; should the sheets say something else by now, it is shown first.
    const prepared = await prepare('tagWriteBack', { evidence });
    if (prepared?.outcome.kind !== 'result' || shown === undefined) return;
    const now = prepared.outcome.summary as TagWriteBackSummary;
    if (!isSameChange(shown, now)) return;
    const committed = await commit(prepared);
    if (committed === undefined) return;
    setWritten(now.changes.length);
    await prepare('tagWriteBack', {});
  };

  const listed = changes?.summary;
  const lacking = (listed?.changes ?? []).filter(
    ({ key, lacksEvidence }) => lacksEvidence && (evidence[key] ?? '') === '',
  ).length;
  return (
    <PageLayout title={wording.say('pane.page.tagOverview')} intro={wording.say('pane.tags.intro')}>
      {refusal !== undefined && <Notes notes={[refusal]} />}
      {made !== undefined && <Text>{wording.say('pane.tags.made', { ...made.summary })}</Text>}
      <div className={styles.actions}>
        <Button appearance={made === undefined ? 'primary' : 'secondary'} onClick={() => void make(false)}>
          {wording.say(made === undefined ? 'pane.tags.make' : 'pane.tags.remake')}
        </Button>
        {refusal?.code === 'tags.refused.pending' && (
          <Button onClick={() => void make(true)}>{wording.say('pane.tags.discard')}</Button>
        )}
        <Button onClick={() => void look()}>{wording.say('pane.tags.look')}</Button>
      </div>
      {written !== undefined && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{wording.say('pane.tags.written', { count: written })}</MessageBarBody>
        </MessageBar>
      )}
      {noChanges !== undefined && <Notes notes={[noChanges]} />}
      {changes !== undefined && <Notes notes={changes.result.notes} />}
      {listed !== undefined && listed.changes.length === 0 && written === undefined && (
        <Text>{wording.say('pane.tags.none')}</Text>
      )}
      {listed !== undefined && listed.changes.length > 0 && (
        <Panel title={wording.say('pane.tags.changes', { count: listed.changes.length })}>
          <VirtualList
            items={listed.changes}
            label={wording.say('pane.tags.changes', { count: listed.changes.length })}
            keyOf={({ key }) => key}
            estimate={lineHeight}
          >
            {(change) => (
              <TagChangeLine
                change={change}
                evidence={{
                  text: evidence[change.key] ?? '',
                  onChange: (text) => {
                    setEvidence((before) => ({ ...before, [change.key]: text }));
                  },
                }}
              />
            )}
          </VirtualList>
          {lacking > 0 && <Text size={200}>{wording.say('pane.tags.lacking', { count: lacking })}</Text>}
          <Button appearance="primary" onClick={() => void write()}>
            {wording.say('pane.tags.write', { count: listed.changes.length })}
          </Button>
        </Panel>
      )}
      {listed !== undefined && listed.conflicts.length > 0 && (
        <Panel title={wording.say('pane.tags.conflicts', { count: listed.conflicts.length })}>
          {listed.conflicts.map((change) => (
            <TagChangeLine key={change.key} change={change} />
          ))}
        </Panel>
      )}
      <ComputedTags />
    </PageLayout>
  );
}

const textOf = ({ changes }: TagWriteBackSummary) =>
  changes.map(({ key, before, after }) => [key, before, after].join('\n')).join('\n\n');

function isSameChange(shown: TagWriteBackSummary, now: TagWriteBackSummary): boolean {
  return textOf(shown) === textOf(now);
}
