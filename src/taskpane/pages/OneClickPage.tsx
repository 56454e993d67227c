import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { OneClickSummary } from '../../core/oneClick';
import type { Committed, Prepared } from '../../session';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useRefusal, useSummary } from '../pane/useSummary';
import { CopyQuestion } from '../parts/CopyQuestion';
import { EmptyState } from '../parts/EmptyState';
import { Facts } from '../parts/Facts';
import { Notes } from '../parts/Notes';
import { OneClickSettings } from '../parts/OneClickSettings';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { QualityScore } from '../parts/QualityScore';
import { SegmentBars } from '../parts/SegmentBars';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.2em', overflowWrap: 'anywhere' },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/** Report id of 分群概览, the sheet to look at first. */
const overviewId = 'segments-overview';

/** 一键分群: works everything out, shows what it would write, writes it when told, shows what came of it. */
export default function OneClickPage() {
  const { session, wording } = usePane();
  const { prepare, commit, current } = useRuns();
  const result = useSummary('all');
  const refusal = useRefusal('all');
  const [committed, setCommitted] = useState<Committed>();

  // The click that led here asked for the run already; it only looks, so it begins by itself.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || (current !== undefined && !current.isLook)) return;
    begun.current = true;
    void prepare('all', undefined);
  }, [prepare, current]);

  const write = async (prepared: Prepared<unknown>) => {
    const written = await commit(prepared);
    if (written !== undefined) setCommitted(written);
  };
  const title = wording.say('pane.page.oneClick');
  // Sheets are committed in the order they were prepared in.
  const overview = committed?.sheets[result?.result.sheets.findIndex(({ id }) => id === overviewId) ?? -1];

  if (current !== undefined) return <PageLayout title={title}>{null}</PageLayout>;
  if (refusal !== undefined) {
    return (
      <PageLayout title={title}>
        <EmptyState text={wording.text(refusal)}>
          <Button onClick={() => void prepare('all', undefined)}>{wording.say('pane.oneClick.again')}</Button>
        </EmptyState>
      </PageLayout>
    );
  }
  if (result === undefined) {
    return (
      <PageLayout title={title}>
        <EmptyState text={wording.say('pane.oneClick.empty')}>
          <Button appearance="primary" onClick={() => void prepare('all', undefined)}>
            {wording.say('pane.oneClick.again')}
          </Button>
        </EmptyState>
      </PageLayout>
    );
  }
  return (
    <PageLayout title={title}>
      {committed === undefined ? (
        <Confirmation
          summary={result.summary}
          sheetNames={result.result.sheets.map(({ name }) => wording.text(name))}
          onStart={() => void write(result.prepared)}
          onOptions={(options) => void prepare('all', options)}
          onAgain={() => void prepare('all', undefined)}
        />
      ) : (
        <>
          <MessageBar intent="success" role="status">
            <MessageBarBody>
              {wording.say('pane.oneClick.done', { sheets: committed.sheets.length })}
            </MessageBarBody>
          </MessageBar>
          {overview !== undefined && (
            <Button appearance="primary" onClick={() => void session.activate(overview)}>
              {wording.say('pane.oneClick.overview')}
            </Button>
          )}
          <Notes notes={committed.notes} />
          <Outcome summary={result.summary} />
          <MadeSheets sheets={committed.sheets} onOpen={(sheet) => void session.activate(sheet)} />
        </>
      )}
    </PageLayout>
  );
}

interface ConfirmationProps {
  readonly summary: OneClickSummary;
  readonly sheetNames: readonly string[];
  readonly onStart: () => void;
  readonly onOptions: (options: object) => void;
  /** What is read has changed. */
  readonly onAgain: () => void;
}

/** Before anything is written: what was read, what will be made, what stays as it is, what needs a look. */
function Confirmation({ summary, sheetNames, onStart, onOptions, onAgain }: ConfirmationProps) {
  const styles = useStyles();
  const { wording, go } = usePane();
  const used = summary.recognised.filter(({ book }) => book !== null);
  const sheets = useSummary('recognise')?.summary.sheets ?? [];
  const doubts = sheets.flatMap(({ sheet, tables }) =>
    tables.flatMap((table) => table.doubts.map(({ question }) => ({ sheet, question }))),
  );
  return (
    <>
      <Panel title={wording.say('pane.oneClick.reads')}>
        <ul className={styles.list}>
          {used.map(({ sheet, book, rows }) => (
            <li key={`${sheet}/${book ?? ''}`}>
              {wording.say('pane.oneClick.read', {
                sheet,
                book: wording.say(`pane.book.${book ?? 'none'}`),
                rows,
              })}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={wording.say('pane.oneClick.makes', { count: sheetNames.length })}>
        <Text size={200}>{sheetNames.join(wording.say('pane.listSeparator'))}</Text>
        {summary.refreshed > 0 && (
          <Text size={200}>{wording.say('pane.oneClick.refreshes', { count: summary.refreshed })}</Text>
        )}
      </Panel>
      <Panel title={wording.say('pane.oneClick.keeps')}>
        <Text size={200}>
          {[...new Set(summary.recognised.map(({ sheet }) => sheet))].join(wording.say('pane.listSeparator'))}
        </Text>
      </Panel>
      <Panel title={wording.say('pane.oneClick.asks')}>
        <Text size={200}>
          {wording.say('pane.oneClick.duplicates', {
            merged: summary.duplicates.merged,
            review: summary.duplicates.review,
          })}
        </Text>
        {sheets.map(
          ({ sheet, unused, copyOf }) =>
            copyOf !== null && (
              <div key={sheet}>
                <Text size={200}>{sheet}</Text>
                <CopyQuestion
                  sheet={sheet}
                  original={copyOf}
                  isCounted={unused === null}
                  onChanged={onAgain}
                />
              </div>
            ),
        )}
        {doubts.length > 0 && (
          <ul className={styles.list}>
            {doubts.map(({ sheet, question }) => (
              <li key={`${sheet}/${wording.text(question)}`}>
                <Link
                  as="button"
                  onClick={() => {
                    go({ page: 'mapping', detail: sheet });
                  }}
                >
                  {wording.say('pane.oneClick.doubt', { sheet, question })}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <Link
          as="button"
          onClick={() => {
            go({ page: 'mapping' });
          }}
        >
          {wording.say('pane.oneClick.mapping')}
        </Link>
      </Panel>
      <OneClickSettings onOptions={onOptions} />
      <Button appearance="primary" onClick={onStart}>
        {wording.say('pane.oneClick.start')}
      </Button>
    </>
  );
}

function Outcome({ summary }: { readonly summary: OneClickSummary }) {
  const { wording } = usePane();
  const { findings, quality } = summary.validation;
  return (
    <>
      <Facts
        facts={[
          { label: wording.say('pane.severity.error'), value: wording.number(findings.error) },
          { label: wording.say('pane.severity.warning'), value: wording.number(findings.warning) },
          { label: wording.say('pane.oneClick.merged'), value: wording.number(summary.duplicates.merged) },
          { label: wording.say('pane.oneClick.review'), value: wording.number(summary.duplicates.review) },
        ]}
      />
      <Panel title={wording.say('pane.segments.list')}>
        <SegmentBars segments={summary.segments.segments} />
      </Panel>
      <Panel title={wording.say('pane.quality.title')}>
        <QualityScore quality={quality} />
      </Panel>
    </>
  );
}

function MadeSheets({
  sheets,
  onOpen,
}: {
  readonly sheets: readonly string[];
  readonly onOpen: (sheet: string) => void;
}) {
  const styles = useStyles();
  const { wording, go } = usePane();
  return (
    <Panel title={wording.say('pane.oneClick.sheets')}>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Link
              as="button"
              onClick={() => {
                onOpen(sheet);
              }}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            go({ page: 'history' });
          }}
        >
          {wording.say('pane.oneClick.undo')}
        </Button>
      </div>
    </Panel>
  );
}
