import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';

interface RefreshBarProps {
  /** Job whose results are shown. */
  readonly job: string;
  readonly onRefresh: () => void;
  /** The results shown follow what the add-in itself writes. */
  readonly followsOwn?: boolean;
}

/** Says that results are older than the workbook, and offers to work them out again. */
export function RefreshBar({ job, onRefresh, followsOwn = false }: RefreshBarProps) {
  const { wording } = usePane();
  const { isStale, current } = useRuns();
  if (!isStale(job, followsOwn)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{wording.say('pane.stale')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={current !== undefined} onClick={onRefresh}>
          {wording.say('pane.refresh')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
