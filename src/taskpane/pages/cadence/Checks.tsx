import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { useFirstLooks } from '../../pane/useFirstLooks';
import { useRefusal, useSummary } from '../../pane/useSummary';
import { Facts } from '../../parts/Facts';
import { FigureTable } from '../../parts/FigureTable';
import { Notes } from '../../parts/Notes';
import { Panel } from '../../parts/Panel';
import { RefreshBar } from '../../parts/RefreshBar';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

const counted = ['customers', 'tags', 'needs'] as const;
/** Lines of the preview; the sheets have the rest. */
const shown = 12;

/** 季度核对 and 月度复盘: counts by owner, the queue sheets, and the marks on their way back. */
export function Checks() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit, current } = useRuns();
  const result = useSummary('cadence');
  const refusal = useRefusal('cadence');
  useFirstLooks([{ job: 'cadence', options: {} }]);
  const [written, setWritten] = useState<number>();
  const isBusy = current !== undefined;
  const look = () => {
    setWritten(undefined);
    void prepare('cadence', {});
  };
  if (result === undefined)
    return (
      <>
        <Text>{wording.say('pane.checks.empty')}</Text>
        {refusal !== undefined && <Notes notes={[refusal]} />}
        <div>
          <Button appearance="primary" disabled={isBusy} onClick={look}>
            {wording.say('pane.checks.run')}
          </Button>
        </div>
      </>
    );
  const { summary } = result;
  const write = async (writeBack: boolean) => {
    const prepared = await prepare('cadence', { writeBack });
    if (prepared?.outcome.kind !== 'result') return;
    const committed = await commit(prepared);
    if (committed === undefined) return;
    if (writeBack) setWritten(committed.edits);
    const [sheet] = committed.sheets;
    if (sheet !== undefined && !writeBack) await session.activate(sheet);
    if (writeBack) await prepare('cadence', {});
  };
  return (
    <>
      <RefreshBar job="cadence" onRefresh={look} />
      <Facts
        facts={counted.map((each) => ({
          label: wording.say(`pane.checks.${each}`),
          value: wording.number(summary[each]),
        }))}
      />
      <Text size={200}>{wording.say('pane.checks.asOf', { asOf: summary.asOf, never: summary.never })}</Text>
      {written !== undefined && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{wording.say('pane.checks.written', { count: written })}</MessageBarBody>
        </MessageBar>
      )}
      <Notes notes={result.result.notes} />
      {summary.done.length > 0 && (
        <Panel title={wording.say('pane.checks.done', { count: summary.done.length })}>
          <ul className={styles.list}>
            {summary.done.slice(0, shown).map(({ name, what, sheet, row, before, after }) => (
              <li key={`${sheet}/${row}`}>
                {wording.say('pane.checks.change', {
                  name: what === '' ? name : wording.say('pane.checks.tagOf', { name, what }),
                  before: before ?? wording.say('pane.validate.emptyCell'),
                  after,
                })}
              </li>
            ))}
          </ul>
          <div>
            <Button appearance="primary" disabled={isBusy} onClick={() => void write(true)}>
              {wording.say('pane.checks.writeBack', { count: summary.done.length })}
            </Button>
          </div>
        </Panel>
      )}
      <Panel title={wording.say('pane.checks.owners')}>
        <FigureTable
          names={wording.say('pane.checks.owner')}
          columns={counted.map((each) => ({ title: wording.say(`pane.checks.${each}`) }))}
          rows={summary.owners.map((each) => ({
            name: each.owner === '' ? wording.say('pane.checks.nobody') : each.owner,
            cells: counted.map((what) => wording.number(each[what])),
          }))}
        />
      </Panel>
      <div className={styles.actions}>
        <Button
          appearance={summary.done.length > 0 ? 'secondary' : 'primary'}
          disabled={isBusy}
          onClick={() => void write(false)}
        >
          {wording.say('pane.checks.write')}
        </Button>
        {/* Marks are made on our own sheets, whose changes make no result stale. */}
        <Button disabled={isBusy} onClick={look}>
          {wording.say('pane.checks.marks')}
        </Button>
      </div>
    </>
  );
}
