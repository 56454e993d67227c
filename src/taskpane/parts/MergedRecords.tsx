import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Message } from '../../core';
import type { MergeEntry, MergesSummary } from '../../core/duplicates';
import { serial } from '../../core';
import { isoDate } from '../../core/text';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { ActionLine } from './ActionLine';
import { Notes } from './Notes';
import { Panel } from './Panel';

const useStyles = makeStyles({
  detail: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** The merges of 合并记录, each of which can be undone at any later time. */
export function MergedRecords({ onUndone }: { readonly onUndone: () => void }) {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { watch, current } = useRuns();
  const [merges, setMerges] = useState<readonly MergeEntry[]>();
  const [notes, setNotes] = useState<readonly Message[]>([]);

  const read = async () => {
    const { outcome } =
      (await watch('merges', (controls) => session.prepare<MergesSummary>('merges', {}, controls))) ?? {};
    if (outcome?.kind === 'result') setMerges(outcome.summary.merges);
  };
  const undo = async (merge: string) => {
    const committed = await watch('merge', async (controls) =>
      session.commit(await session.prepare('merge', { undo: merge }, controls), controls),
    );
    if (committed === undefined) return;
    setNotes(committed.notes);
    await read();
    onUndone();
  };

  return (
    <Panel title={wording.say('pane.merges.title')}>
      <Notes notes={notes} />
      {merges === undefined && (
        <Button size="small" onClick={() => void read()}>
          {wording.say('pane.merges.show')}
        </Button>
      )}
      {merges?.length === 0 && <Text>{wording.say('pane.merges.none')}</Text>}
      {merges?.map(({ merge, on, kept, lost, references, isUndone }) => (
        <ActionLine
          key={merge}
          action={
            isUndone ? (
              <Badge appearance="tint">{wording.say('pane.merges.undone')}</Badge>
            ) : (
              <Button
                size="small"
                icon={<ArrowUndoRegular />}
                disabledFocusable={current !== undefined}
                onClick={() => void undo(merge)}
              >
                {wording.say('pane.merges.undo')}
              </Button>
            )
          }
        >
          <Text block>
            {wording.say('pane.merges.line', { lost: lost.join(wording.say('pane.listSeparator')), kept })}
          </Text>
          <Text block size={200} className={styles.detail}>
            {wording.say('pane.merges.detail', { merge, date: isoDate(serial(on)), references })}
          </Text>
        </ActionLine>
      ))}
    </Panel>
  );
}
