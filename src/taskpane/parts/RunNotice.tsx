import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import type { CurrentRun } from '../pane/runs';

const useStyles = makeStyles({
  running: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  step: { flexGrow: 1, minWidth: 0 },
  elapsed: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** Milliseconds without progress after which people wonder: Excel keeps requests waiting while a cell is edited. */
const patience = 5_000;

/** The run under way with its cancel button, or why the last one did not finish. */
export function RunNotice() {
  const { current, failure, dismissFailure } = useRuns();
  const { wording } = usePane();
  if (current !== undefined) return <RunProgress run={current} />;
  if (failure === undefined) return null;
  return (
    <MessageBar
      intent={failure.isCancelled ? 'info' : 'error'}
      layout="multiline"
      role={failure.isCancelled ? 'status' : 'alert'}
    >
      <MessageBarBody>
        {failure.problem === undefined ? wording.say('pane.failure.unknown') : wording.text(failure.problem)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={wording.say('pane.dismiss')}
            icon={<DismissRegular />}
            onClick={dismissFailure}
          />
        }
      />
    </MessageBar>
  );
}

function RunProgress({ run }: { readonly run: CurrentRun }) {
  const styles = useStyles();
  const { wording } = usePane();
  const seconds = useElapsedSeconds(run.startedAt);
  const step = run.progress === undefined ? wording.say('pane.run.reading') : wording.text(run.progress.step);
  return (
    <div className={styles.running}>
      <div className={styles.line}>
        <Text className={styles.step} role="status">
          {step}
        </Text>
        <Text className={styles.elapsed}>{wording.say('pane.run.elapsed', { seconds })}</Text>
        <Button size="small" onClick={run.cancel}>
          {wording.say('pane.cancel')}
        </Button>
      </div>
      <ProgressBar aria-label={step} {...(run.progress === undefined ? {} : { value: run.progress.done })} />
      <Standstill key={`${step} ${String(run.progress?.done)}`} />
    </div>
  );
}

/** What may be in the way of a run that does not get on; made anew with every progress. */
function Standstill() {
  const { wording } = usePane();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <Text size={200} role="status">
      {isLong ? wording.say('pane.run.waiting') : ''}
    </Text>
  );
}

function useElapsedSeconds(startedAt: number): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(Math.floor((performance.now() - startedAt) / 1000));
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [startedAt]);
  return seconds;
}
