import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReportedFinding } from '../../core/validation';
import type { Live, LiveState } from '../../session';
import { editsOf } from '../pages/acceptedEdits';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { EntryWarnings } from './EntryWarnings';
import { FindingLine } from './FindingLine';
import { Panel } from './Panel';

/** Problems shown at once; who types needs the latest, not all. */
const shown = 5;

/** Graver problems come first, and the latest first among them. */
const gravity = { error: 0, warning: 1, hint: 2 } as const;

const useStyles = makeStyles({
  state: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
});

/** What live checks have to say, above whatever page is open. Following begins and ends with this part. */
export default function LiveNotes() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { watch } = useRuns();
  const [live, setLive] = useState<Live>();
  const [state, setState] = useState<LiveState>();

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void session.live().then((loaded) => {
      if (gone) return;
      setLive(loaded);
      stop = loaded.follow(setState);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [session]);

  if (live === undefined || state === undefined) return null;
  const { findings, warnings } = state.notes;
  const latest = findings
    .toReversed()
    .sort((a, b) => gravity[a.severity] - gravity[b.severity])
    .slice(0, shown);
  const accept = (accepted: readonly ReportedFinding[]) => {
    const edits = editsOf(accepted);
    // The edit is a change like any other: the row is looked at again, and its note goes.
    void watch('validate', () =>
      session.applyEdits({ code: 'workbook.batch.accepted', parameters: { count: edits.length } }, edits),
    );
  };
  return (
    <Panel title={wording.say('pane.live')}>
      {state.phase === 'outdated' ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {state.problem === undefined ? wording.say('pane.failure.unknown') : wording.text(state.problem)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void live.rescan()}>
              {wording.say('pane.live.rescan')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <Text size={200} className={styles.state}>
          {wording.say(state.phase === 'on' ? 'pane.live.on' : 'pane.live.opening')}
        </Text>
      )}
      <div role="status">
        <EntryWarnings
          warnings={warnings.toReversed().slice(0, shown)}
          onDifferent={({ pair }) => void watch('decisions', () => live.keepApart(pair))}
        />
        {latest.map((finding) => (
          <FindingLine
            key={`${finding.sheet}/${finding.row}/${finding.column}/${finding.code}`}
            finding={finding}
            onAccept={accept}
          />
        ))}
        {findings.length > latest.length && (
          <Text size={200}>{wording.say('pane.live.more', { count: findings.length - latest.length })}</Text>
        )}
      </div>
      {state.phase === 'on' && (
        <div className={styles.actions}>
          {findings.length + warnings.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                live.clear();
              }}
            >
              {wording.say('pane.live.clear')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => void live.rescan()}>
            {wording.say('pane.live.rescan')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
