import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useSummary } from '../pane/useSummary';
import type { Summarised } from '../pane/useSummary';
import { BulkMerge } from '../parts/BulkMerge';
import { DuplicateReview } from '../parts/DuplicateReview';
import { EmptyState } from '../parts/EmptyState';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { RefreshBar } from '../parts/RefreshBar';
import { duplicateGroups } from './duplicateGroups';
import { useReview } from './useReview';

const presets = ['strict', 'standard', 'loose'] as const;

/** 查重: groups of records that may be one customer, to be merged or kept apart one after another. */
export default function DuplicatesPage() {
  const { wording } = usePane();
  const { prepare } = useRuns();
  const result = useSummary('duplicates');
  const [preset, setPreset] = useState<(typeof presets)[number]>('standard');
  const find = () => prepare('duplicates', { preset });

  return (
    <PageLayout title={wording.say('pane.page.duplicates')} intro={wording.say('pane.duplicates.intro')}>
      <Field label={wording.say('pane.duplicates.preset')} size="small" orientation="horizontal">
        <Select
          size="small"
          value={preset}
          onChange={(_, { value }) => {
            setPreset(presets.find((each) => each === value) ?? 'standard');
          }}
        >
          {presets.map((each) => (
            <option key={each} value={each}>
              {wording.say(`pane.duplicates.preset.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
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
    const current = review.progress.steps.length === 0 ? prepared : await find();
    if (current !== undefined) await commit(current);
  };
  return (
    <>
      <RefreshBar onRefresh={() => void find()} />
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
