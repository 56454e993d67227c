import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../session';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { EmptyState } from '../parts/EmptyState';
import { MergedRecords } from '../parts/MergedRecords';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  at: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** Every run and edit batch, newest first, each of which can be taken back. */
export default function HistoryPage() {
  const { session, wording } = usePane();
  const { watch } = useRuns();
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();

  const [readings, setReadings] = useState(0);

  useEffect(() => {
    let shown = true;
    void watch('history', () => session.history()).then((read) => {
      if (shown && read !== undefined) setEntries(read);
    });
    return () => {
      shown = false;
    };
  }, [session, watch, readings]);

  const revert = async (batch: string) => {
    await watch('history', () => session.revert(batch));
    setReadings((before) => before + 1);
  };

  return (
    <PageLayout title={wording.say('pane.page.history')} intro={wording.say('pane.history.intro')}>
      {entries?.length === 0 && <EmptyState text={wording.say('pane.history.empty')} />}
      {entries?.map((entry) => (
        <HistoryLine key={entry.batch} entry={entry} onRevert={() => void revert(entry.batch)} />
      ))}
      {entries?.some(({ job }) => job === 'merge') === true && (
        <MergedRecords
          onUndone={() => {
            setReadings((before) => before + 1);
          }}
        />
      )}
    </PageLayout>
  );
}

/** Merges are taken back one by one, erasures never. */
const withoutUndo: ReadonlySet<string> = new Set(['merge', 'erase']);

function HistoryLine({ entry, onRevert }: { readonly entry: HistoryEntry; readonly onRevert: () => void }) {
  const styles = useStyles();
  const { wording } = usePane();
  return (
    <Panel title={wording.text(entry.title)}>
      <div className={styles.line}>
        <div className={styles.grow}>
          <Text block size={200} className={styles.at}>
            {new Date(entry.at).toLocaleString(wording.locale)}
          </Text>
          <Text block size={200}>
            {wording.say('pane.history.counts', { sheets: entry.sheets.length, edits: entry.edits })}
          </Text>
        </div>
        {entry.reverted && <Badge appearance="tint">{wording.say('pane.history.reverted')}</Badge>}
        {!entry.reverted && !withoutUndo.has(entry.job) && (
          <Button size="small" icon={<ArrowUndoRegular />} onClick={onRevert}>
            {wording.say('pane.history.revert')}
          </Button>
        )}
      </div>
      {/* Taking the batch back would take 合并记录 with it, and so the way back of every merge before. */}
      {entry.job === 'merge' && <Text size={200}>{wording.say('pane.merges.each')}</Text>}
    </Panel>
  );
}
