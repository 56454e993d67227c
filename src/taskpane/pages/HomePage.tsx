import { Button, Link, Spinner, Text, makeStyles } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons';
import { entryName } from '../pane/jobNames';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useFirstLooks } from '../pane/useFirstLooks';
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
import { useHomeFacts } from './homeFacts';
import { useNextSteps } from './nextSteps';

// A link in a heading is as large as the heading.
const useStyles = makeStyles({ heading: { fontSize: 'inherit', fontWeight: 'inherit' } });

/** What the quality ring and the next steps rest on. */
const looks = [
  { job: 'validate', options: undefined },
  { job: 'duplicates', options: {} },
  { job: 'quadrants', options: {} },
  { job: 'cadence', options: {} },
];

/** 首页: what the workbook holds, how good it is, and what to do next. */
export default function HomePage() {
  const styles = useStyles();
  const { wording, go } = usePane();
  const { prepare, current } = useRuns();
  const recognised = useSummary('recognise');
  const validated = useSummary('validate')?.summary;
  const oneClick = useSummary('all')?.summary;
  const quality = validated?.quality ?? oneClick?.validation.quality;
  const facts = useHomeFacts();
  const { lastRun } = facts;
  const steps = useNextSteps(facts);

  useFirstLooks(looks);

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
      <RefreshBar job="recognise" onRefresh={() => void prepare('recognise', {})} />
      {found ? (
        <>
          <Panel title={wording.say('pane.home.recognised')}>
            <RecognisedSheets sheets={recognised.summary.sheets} />
          </Panel>
          {quality !== undefined && (
            <Panel
              title={
                <Link
                  as="button"
                  className={styles.heading}
                  onClick={() => {
                    go({ page: 'validate' });
                  }}
                >
                  {wording.say('pane.quality.title')}
                </Link>
              }
            >
              <QualityScore quality={quality} />
              {validated !== undefined && <QualityTrend trend={validated.trend} />}
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
                title: entryName(wording, lastRun),
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
