import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Erasure, Trace } from '../../../core/erasure';
import type { Message } from '../../../core';
import type { EraseSummary } from '../../../core/privacy';
import { usePane } from '../../pane/PaneContext';
import { problemOf } from '../../pane/problem';
import { Notes } from '../../parts/Notes';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface Preview {
  readonly found: EraseSummary;
  readonly erasure: Erasure;
  readonly notes: readonly Message[];
}

/** Every place that holds something of whom is to be erased, and what becomes of it there. */
export function ErasePreview({ found, erasure, notes }: Preview) {
  const styles = useStyles();
  const { session, wording } = usePane();
  const [traces, setTraces] = useState<readonly Trace[]>([]);
  const [problem, setProblem] = useState<Message>();
  useEffect(() => {
    let isShown = true;
    session.tracesOf(erasure).then(
      (read) => {
        if (isShown) setTraces(read);
      },
      (error: unknown) => {
        if (isShown) setProblem(problemOf(error));
      },
    );
    return () => {
      isShown = false;
    };
  }, [session, erasure]);
  return (
    <>
      <ul className={styles.list}>
        {found.sheets.map(({ sheet, rows, cells }) => (
          <li key={sheet}>{wording.say('pane.erase.sheet', { sheet, rows, cells })}</li>
        ))}
        {found.reports.map((sheet) => (
          <li key={sheet}>{wording.say('pane.erase.report', { sheet })}</li>
        ))}
        {counted(traces).map(({ place, where, stays, count }) => (
          <li key={`${place} ${where} ${String(stays)}`}>
            {wording.say(stays ? 'pane.erase.traceStays' : 'pane.erase.trace', {
              place: wording.say(`pane.trace.${place}`, { where, count }),
            })}
          </li>
        ))}
      </ul>
      {found.shared.length > 0 && (
        <Text size={200}>
          {wording.say('pane.erase.shared', { values: found.shared.join(wording.say('pane.listSeparator')) })}
        </Text>
      )}
      <Notes notes={problem === undefined ? notes : [...notes, problem]} />
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{wording.say('pane.erase.noWayBack')}</MessageBarBody>
      </MessageBar>
    </>
  );
}

/** Traces of one place told once. */
function counted(traces: readonly Trace[]): readonly (Trace & { readonly count: number })[] {
  const groups = new Map<string, Trace & { readonly count: number }>();
  for (const trace of traces) {
    const key = `${trace.place} ${trace.where} ${String(trace.stays)}`;
    groups.set(key, { ...trace, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}
