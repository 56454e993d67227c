import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { JobSummaries } from '../../pane/jobSummaries';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { useFirstLooks } from '../../pane/useFirstLooks';
import { useRefusal, useSummary } from '../../pane/useSummary';
import { EmptyState } from '../../parts/EmptyState';
import { Notes } from '../../parts/Notes';
import { RefreshBar } from '../../parts/RefreshBar';
import { useValueWording } from './useValueWording';

interface AnalysisViewProps<Id extends keyof JobSummaries> {
  readonly job: Id;
  /** What the fields of the page come to, as the job takes it. */
  readonly options: object;
  /** What this is, in a sentence. */
  readonly intro: string;
  /** What it takes, and that nothing is written yet. */
  readonly empty: string;
  readonly run: string;
  readonly write: string;
  readonly settings: ReactNode;
  readonly children: (summary: JobSummaries[Id]) => ReactNode;
}

/**
 * One analysis from its settings to its sheets. There is one primary button: work it out, work it out anew where the
 * settings have changed since, else write the sheets.
 */
export function AnalysisView<Id extends keyof JobSummaries>(props: AnalysisViewProps<Id>) {
  const { job, options, settings, children } = props;
  const { session } = usePane();
  const wording = useValueWording();
  const { prepare, commit } = useRuns();
  const result = useSummary(job);
  const refusal = useRefusal(job);
  useFirstLooks([{ job, options }]);
  const [made, setMade] = useState<readonly string[]>([]);

  const work = () => {
    setMade([]);
    void prepare(job, options);
  };
  const write = async () => {
    if (result === undefined) return;
    const committed = await commit(result.prepared);
    if (committed === undefined) return;
    setMade(committed.sheets);
    const [first] = committed.sheets;
    if (first !== undefined) await session.activate(first);
  };
  const isChanged = result !== undefined && !isSame(result.prepared.options, options);

  return (
    <>
      <Text>{props.intro}</Text>
      {settings}
      {result === undefined ? (
        <EmptyState text={refusal === undefined ? props.empty : wording.text(refusal)}>
          <Button appearance="primary" onClick={work}>
            {props.run}
          </Button>
        </EmptyState>
      ) : (
        <>
          {!isChanged && <RefreshBar job={job} onRefresh={work} />}
          {isChanged && (
            <Button appearance="primary" onClick={work}>
              {wording.say('pane.value.again')}
            </Button>
          )}
          <Notes notes={result.result.notes} />
          {children(result.summary)}
          {made.length > 0 && (
            <MessageBar intent="success" layout="multiline" role="status">
              <MessageBarBody>
                {wording.say('pane.value.made', { sheets: made.join(wording.say('pane.value.comma')) })}
              </MessageBarBody>
            </MessageBar>
          )}
          <Button appearance={isChanged ? 'secondary' : 'primary'} onClick={() => void write()}>
            {props.write}
          </Button>
        </>
      )}
    </>
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
