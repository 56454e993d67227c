import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Question } from '../../../core/cadence';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { useRefusal, useSummary } from '../../pane/useSummary';
import { FileButton } from '../../parts/FileButton';
import { Notes } from '../../parts/Notes';
import { Panel } from '../../parts/Panel';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** 客户自助确认, on the way back: what customers corrected, shown before it is written. */
export function Confirmations() {
  const styles = useStyles();
  const { session, wording, go } = usePane();
  const { prepare, commit, watch, current } = useRuns();
  const result = useSummary('confirmations');
  const refusal = useRefusal('confirmations');
  const [written, setWritten] = useState<number>();
  const isBusy = current !== undefined;
  const write = async () => {
    if (result === undefined) return;
    const committed = await commit(result.prepared);
    if (committed !== undefined) setWritten(committed.edits);
  };
  const read = () => {
    setWritten(undefined);
    void prepare('confirmations', {});
  };
  const bring = async (files: readonly File[]) => {
    const brought = await watch('confirmations', async () => {
      for (const file of files) await session.insertFile(new Uint8Array(await file.arrayBuffer()));
      return files.length;
    });
    if (brought !== undefined) read();
  };
  const wordsOf = ({ field, said }: Question) =>
    said === '' ? wording.text(field) : wording.say('pane.confirmations.said', { field, said });
  const returned = written === undefined ? (result?.summary.returned ?? []) : [];
  return (
    <>
      <Text>{wording.say('pane.confirmations.intro')}</Text>
      <div>
        <Button
          onClick={() => {
            go({ page: 'profile' });
          }}
        >
          {wording.say('pane.confirmations.send')}
        </Button>{' '}
        <Button appearance={returned.length > 0 ? 'secondary' : 'primary'} disabled={isBusy} onClick={read}>
          {wording.say('pane.confirmations.read')}
        </Button>
      </div>
      <FileButton
        label={wording.say('pane.confirmations.files')}
        hint={wording.say('pane.confirmations.filesHint')}
        accept=".xlsx"
        isBusy={isBusy}
        isMultiple
        onFiles={(files) => void bring(files)}
      />
      {refusal !== undefined && <Notes notes={[refusal]} />}
      {written !== undefined && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{wording.say('pane.confirmations.written', { count: written })}</MessageBarBody>
        </MessageBar>
      )}
      {returned.map(({ sheet, name, confirmed, corrections, toAsk }) => (
        <Panel key={sheet} title={name}>
          <Text size={200}>{wording.say('pane.confirmations.from', { sheet, confirmed })}</Text>
          <ul className={styles.list}>
            {corrections.map(({ field, before, after }) => (
              <li key={field.zh}>
                {wording.say('pane.confirmations.change', {
                  field,
                  before: before === '' ? wording.say('pane.validate.emptyCell') : before,
                  after,
                })}
              </li>
            ))}
          </ul>
          {toAsk.length > 0 && (
            <Text size={200}>
              {wording.say('pane.confirmations.ask', {
                fields: toAsk.map(wordsOf).join(wording.say('pane.listSeparator')),
              })}
            </Text>
          )}
        </Panel>
      ))}
      {result !== undefined && written === undefined && <Notes notes={result.result.notes} />}
      {returned.length > 0 && (
        <div>
          <Button appearance="primary" disabled={isBusy} onClick={() => void write()}>
            {wording.say('pane.confirmations.write', { count: result?.result.edits.length ?? 0 })}
          </Button>
        </div>
      )}
    </>
  );
}
