import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DropdownCheck } from '../../session';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { InfoTip } from './InfoTip';
import { Panel } from './Panel';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** 恢复下拉: which dropdowns of the book sheets were pasted over, and one click to have them back. */
export function DropdownRepair() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { watch } = useRuns();
  const [check, setCheck] = useState<DropdownCheck>();
  const [repaired, setRepaired] = useState<number>();

  const look = async () => {
    setRepaired(undefined);
    setCheck(await watch('dropdowns', () => session.checkDropdowns()));
  };
  const repair = async () => {
    const done = await watch('dropdowns', () => session.repairDropdowns());
    if (done === undefined) return;
    setRepaired(done.edits);
    setCheck(undefined);
  };
  const damaged = check?.damaged ?? [];
  return (
    <Panel
      title={
        <InfoTip info={wording.say('pane.dropdowns.info')}>{wording.say('pane.dropdowns.title')}</InfoTip>
      }
    >
      {check !== undefined && damaged.length === 0 && (
        <Text role="status">
          {check.checked === 0
            ? wording.say('pane.dropdowns.none')
            : wording.say('pane.dropdowns.intact', { count: check.checked })}
        </Text>
      )}
      {damaged.length > 0 && (
        <ul className={styles.list}>
          {damaged.map(({ sheet, column, state }) => (
            <li key={`${sheet} ${column}`}>
              {wording.say('pane.dropdowns.damaged', {
                sheet,
                column,
                state: wording.say(`pane.dropdowns.state.${state}`),
              })}
            </li>
          ))}
        </ul>
      )}
      {repaired !== undefined && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{wording.say('pane.dropdowns.repaired', { count: repaired })}</MessageBarBody>
        </MessageBar>
      )}
      {damaged.length > 0 ? (
        <Button onClick={() => void repair()}>
          {wording.say('pane.dropdowns.repair', { count: damaged.length })}
        </Button>
      ) : (
        <Button onClick={() => void look()}>{wording.say('pane.dropdowns.check')}</Button>
      )}
    </Panel>
  );
}
