import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';

/** Says that results are older than the workbook, and offers to work them out again. */
export function RefreshBar({ onRefresh }: { readonly onRefresh: () => void }) {
  const { wording } = usePane();
  const { stale, current } = useRuns();
  if (!stale) return null;
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
