import { Button, Spinner, Text } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { HistoryEntry } from '../../session';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useSummary } from '../pane/useSummary';
import { EmptyState } from '../parts/EmptyState';
import { LiveSwitch } from '../parts/LiveSwitch';
import { NextSteps } from '../parts/NextSteps';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { QualityScore } from '../parts/QualityScore';
import { QualityTrend } from '../parts/QualityTrend';
import { RecognisedSheets } from '../parts/RecognisedSheets';
import { RefreshBar } from '../parts/RefreshBar';
import { SampleButton } from '../parts/SampleButton';
import { useNextSteps } from './nextSteps';

/** 首页: what the workbook holds, how good it is, and what to do next. */
export default function HomePage() {
  const { wording, go } = usePane();
  const { prepare, prepared, current } = useRuns();
  const recognised = useSummary('recognise');
  const validated = useSummary('validate');
  const lastRun = useLastRun();
  const steps = useNextSteps();

  // Recognition only looks, and everything on this page rests on it: it starts with the pane.
  const begun = useRef(prepared.has('recognise'));
  useEffect(() => {
    if (begun.current || current !== undefined) return;
    begun.current = true;
    void prepare('recognise', {});
  }, [prepare, current]);

  if (recognised === undefined) {
    return (
      <PageLayout title={wording.say('pane.title')}>
        {current === undefined ? (
          <EmptyState text={wording.say('pane.home.unread')}>
            <Button appearance="primary" onClick={() => void prepare('recognise', {})}>
              {wording.say('pane.oneClick.again')}
            </Button>
          </EmptyState>
        ) : (
          <Spinner aria-label={wording.say('pane.run.reading')} />
        )}
      </PageLayout>
    );
  }
  const found = recognised.summary.sheets.some(({ unused }) => unused === null);
  return (
    <PageLayout title={wording.say('pane.title')}>
      <RefreshBar onRefresh={() => void prepare('recognise', {})} />
      {found ? (
        <>
          <Panel title={wording.say('pane.home.recognised')}>
            <RecognisedSheets sheets={recognised.summary.sheets} />
          </Panel>
          {validated !== undefined && (
            <Panel title={wording.say('pane.quality.title')}>
              <QualityScore quality={validated.summary.quality} />
              <QualityTrend trend={validated.summary.trend} />
            </Panel>
          )}
          <Button
            appearance="primary"
            size="large"
            icon={<SparkleRegular />}
            onClick={() => {
              go({ page: 'oneClick' });
            }}
          >
            {wording.say('pane.page.oneClick')}
          </Button>
          <LiveSwitch />
          {lastRun !== undefined && (
            <Text size={200}>
              {wording.say('pane.home.lastRun', {
                at: new Date(lastRun.at).toLocaleDateString(wording.locale, {
                  month: 'long',
                  day: 'numeric',
                }),
                title: wording.text(lastRun.title),
              })}
            </Text>
          )}
          <Panel title={wording.say('pane.home.next')}>
            <NextSteps steps={steps} none={wording.say('pane.home.nothing')} />
          </Panel>
        </>
      ) : (
        <EmptyState text={wording.say('pane.home.empty')}>
          <Button
            appearance="primary"
            onClick={() => {
              go({ page: 'templates' });
            }}
          >
            {wording.say('pane.page.templates')}
          </Button>
          <SampleButton />
        </EmptyState>
      )}
    </PageLayout>
  );
}

/** The newest run that still stands. */
function useLastRun(): HistoryEntry | undefined {
  const { session } = usePane();
  const { current } = useRuns();
  const [entry, setEntry] = useState<HistoryEntry>();
  useEffect(() => {
    // Read between runs: while one is under way the workbook has better things to do.
    if (current !== undefined) return;
    let shown = true;
    session.history().then(
      (entries) => {
        if (shown) setEntry(entries.find(({ reverted }) => !reverted));
      },
      // Without a readable history there is no last run to tell of; the history page says why.
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [session, current]);
  return entry;
}
