import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePane } from '../pane/PaneContext';
import { useFirstLooks } from '../pane/useFirstLooks';
import { useRuns } from '../pane/runs';
import { useRefusal, useSummary } from '../pane/useSummary';
import type { Summarised } from '../pane/useSummary';
import { BulkMerge } from '../parts/BulkMerge';
import { DuplicateReview } from '../parts/DuplicateReview';
import { EmptyState } from '../parts/EmptyState';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { RefreshBar } from '../parts/RefreshBar';
import { duplicateGroups } from './duplicateGroups';
import { useReview } from './useReview';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 查重: groups of records that may be one customer, to be merged or kept apart one after another. */
export default function DuplicatesPage() {
  const styles = useStyles();
  const { wording, go } = usePane();
  const { prepare } = useRuns();
  const result = useSummary('duplicates');
  const refusal = useRefusal('duplicates');
  useFirstLooks([{ job: 'duplicates', options: {} }]);
  const find = () => prepare('duplicates', {});

  return (
    <PageLayout title={wording.say('pane.page.duplicates')} intro={wording.say('pane.duplicates.intro')}>
      <div className={styles.ways}>
        {(['duplicateRules', 'clash'] as const).map((page) => (
          <Button
            key={page}
            size="small"
            onClick={() => {
              go({ page });
            }}
          >
            {wording.say(`pane.page.${page}`)}
          </Button>
        ))}
      </div>
      {refusal && <Notes notes={[refusal]} />}
      {result === undefined ? (
        <EmptyState text={wording.say('pane.duplicates.empty')}>
          <Button appearance="primary" onClick={() => void find()}>
            {wording.say('pane.duplicates.run')}
          </Button>
        </EmptyState>
      ) : (
        <FoundDuplicates result={result} find={find} />
      )}
    </PageLayout>
  );
}

interface FoundDuplicatesProps {
  readonly result: Summarised<'duplicates'>;
  readonly find: () => ReturnType<ReturnType<typeof useRuns>['prepare']>;
}

function FoundDuplicates({ result: { result, summary, prepared }, find }: FoundDuplicatesProps) {
  const { wording } = usePane();
  const { commit } = useRuns();
  const found = useMemo(() => duplicateGroups(result), [result]);
  const review = useReview(result, found);

  const write = async () => {
    // What was merged or decided since is not on the sheet of this search.
    const current = review.progress.steps.every(({ handling }) => handling === 'later')
      ? prepared
      : await find();
    if (current !== undefined) await commit(current);
  };
  return (
    <>
      <RefreshBar job="duplicates" onRefresh={() => void find()} followsOwn />
      <Notes notes={result.notes} />
      {found.groups.length === 0 ? (
        <Text>{wording.say('pane.duplicates.none', { rows: summary.rows })}</Text>
      ) : (
        <>
          <DuplicateReview found={found} review={review} />
          <BulkMerge found={found} review={review} />
        </>
      )}
      <Button onClick={() => void write()}>{wording.say('pane.duplicates.write')}</Button>
      <Button onClick={() => void find()}>{wording.say('pane.refresh')}</Button>
    </>
  );
}
