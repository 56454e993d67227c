import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Message } from '../../core';
import type { HistoryEntry, Session } from '../../session';
import { entryName } from '../pane/jobNames';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useReading } from '../pane/useReading';
import { ActionLine } from '../parts/ActionLine';
import { EmptyState } from '../parts/EmptyState';
import { MergedRecords } from '../parts/MergedRecords';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';

const useStyles = makeStyles({
  at: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  answers: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

const readHistory = (session: Session) => session.history();

/** Every run and edit batch, newest first, each of which can be taken back. */
export default function HistoryPage() {
  const { session, wording } = usePane();
  const { watch } = useRuns();
  const { value: entries, readAgain } = useReading('history', readHistory);
  const [notes, setNotes] = useState<readonly Message[]>([]);

  const revert = async (batch: string) => {
    const reverted = await watch('history', () => session.revert(batch));
    setNotes(reverted?.notes ?? []);
    readAgain();
  };

  return (
    <PageLayout title={wording.say('pane.page.history')} intro={wording.say('pane.history.intro')}>
      <Notes notes={notes} />
      {entries?.length === 0 && <EmptyState text={wording.say('pane.history.empty')} />}
      {entries?.map((entry) => (
        <HistoryLine key={entry.batch} entry={entry} onRevert={() => void revert(entry.batch)} />
      ))}
      {entries?.some(({ job }) => job === 'merge') === true && <MergedRecords onUndone={readAgain} />}
    </PageLayout>
  );
}

/** Merges are taken back one by one, erasures never. */
const withoutUndo: ReadonlySet<string> = new Set(['merge', 'erase']);

function HistoryLine({ entry, onRevert }: { readonly entry: HistoryEntry; readonly onRevert: () => void }) {
  const styles = useStyles();
  const { wording } = usePane();
  const { current } = useRuns();
  const [isAsking, setIsAsking] = useState(false);
  // With a sheet goes what people wrote beside the results since, which no history brings back.
  const revert = () => {
    if (entry.sheets.length > 0) setIsAsking(true);
    else onRevert();
  };
  return (
    <Panel title={entryName(wording, entry)}>
      <ActionLine action={<LineAction entry={entry} isBusy={current !== undefined} onRevert={revert} />}>
        <Text block size={200} className={styles.at}>
          {new Date(entry.at).toLocaleString(wording.locale)}
        </Text>
        <Text block size={200}>
          {wording.say('pane.history.counts', { sheets: entry.sheets.length, edits: entry.edits })}
        </Text>
      </ActionLine>
      {isAsking && !entry.reverted && (
        <>
          <Text size={200} role="status">
            {wording.say('pane.history.ask', { sheets: entry.sheets.length })}
          </Text>
          <div className={styles.answers}>
            <Button size="small" disabledFocusable={current !== undefined} onClick={onRevert}>
              {wording.say('pane.history.revertAnyway')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setIsAsking(false);
              }}
            >
              {wording.say('pane.history.keep')}
            </Button>
          </div>
        </>
      )}
      {/* Taking the batch back would take 合并记录 with it, and so the way back of every merge before. */}
      {entry.job === 'merge' && <Text size={200}>{wording.say('pane.merges.each')}</Text>}
    </Panel>
  );
}

interface LineActionProps {
  readonly entry: HistoryEntry;
  readonly isBusy: boolean;
  readonly onRevert: () => void;
}

function LineAction({ entry, isBusy, onRevert }: LineActionProps) {
  const { wording } = usePane();
  if (entry.reverted) return <Badge appearance="tint">{wording.say('pane.history.reverted')}</Badge>;
  if (withoutUndo.has(entry.job)) return null;
  return (
    <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={isBusy} onClick={onRevert}>
      {wording.say('pane.history.revert')}
    </Button>
  );
}
