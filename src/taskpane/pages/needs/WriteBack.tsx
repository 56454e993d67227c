import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { message } from '../../../core';
import { cellName } from '../../../core/formulas';
import type { Edit } from '../../../core/sheets';
import type { Prepared } from '../../../session';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { useNeedsWording } from './useNeedsWording';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.2em', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Cells shown of each column before somebody writes them. */
const shownEach = 3;

/** Fills empty cells of the needs sheet with what was worked out; shown first, written when told. */
export function WriteBack() {
  const styles = useStyles();
  const { session } = usePane();
  const { watch } = useRuns();
  const wording = useNeedsWording();
  const [previewed, setPreviewed] = useState<Prepared<unknown>>();
  const edits = previewed?.outcome.kind === 'result' ? previewed.outcome.edits : undefined;
  const [written, setWritten] = useState<number>();

  const preview = async () => {
    setWritten(undefined);
    const found = await watch('quadrants', (controls) =>
      session.prepare('quadrants', { writeBack: true }, controls),
    );
    if (found?.outcome.kind === 'result') setPreviewed(found);
  };
  const apply = async () => {
    if (edits === undefined) return;
    const title = message('needs.batch.filled', { count: edits.length });
    const done = await watch('quadrants', () => session.applyEdits(title, edits, previewed));
    if (done === undefined) return;
    setWritten(done.edits);
    setPreviewed(undefined);
  };
  const columns = new Map<string, Edit[]>();
  for (const edit of edits ?? []) {
    const column = wording.text(edit.cause);
    columns.set(column, [...(columns.get(column) ?? []), edit]);
  }
  return (
    <>
      {written !== undefined && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{wording.say('pane.need.fill.done', { count: written })}</MessageBarBody>
        </MessageBar>
      )}
      {edits?.length === 0 && <Text size={200}>{wording.say('pane.need.fill.none')}</Text>}
      {[...columns].map(([column, list]) => (
        <div key={column}>
          <Text size={200} weight="semibold">
            {wording.say('pane.need.fill.count', { column, count: list.length })}
          </Text>
          <ul className={styles.list}>
            {list.slice(0, shownEach).map((edit) => (
              <li key={`${edit.sheet}/${edit.row}/${edit.column}`}>
                <Text size={200}>
                  {wording.say('pane.need.fill.line', {
                    sheet: edit.sheet,
                    cell: cellName(edit.row, edit.column),
                    text: edit.kind === 'cell' && typeof edit.after === 'string' ? edit.after : '',
                  })}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.actions}>
        {edits !== undefined && edits.length > 0 ? (
          <Button size="small" onClick={() => void apply()}>
            {wording.say('pane.need.fill.apply', { count: edits.length })}
          </Button>
        ) : (
          <Button size="small" onClick={() => void preview()}>
            {wording.say('pane.need.fill.preview')}
          </Button>
        )}
      </div>
    </>
  );
}
