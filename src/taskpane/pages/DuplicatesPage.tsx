import { Button, Field, ProgressBar, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useSummary } from '../pane/useSummary';
import { DuplicateGroupView } from '../parts/DuplicateGroupView';
import { EmptyState } from '../parts/EmptyState';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { RefreshBar } from '../parts/RefreshBar';
import { duplicateGroups } from './duplicateGroups';

const presets = ['strict', 'standard', 'loose'] as const;

const useStyles = makeStyles({
  queue: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outlineOffset: '4px' },
  steps: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
});

/** 查重: groups of records that may be one customer, each with its reasons. */
export default function DuplicatesPage() {
  const styles = useStyles();
  const { wording } = usePane();
  const { prepare, commit } = useRuns();
  const result = useSummary('duplicates');
  const [preset, setPreset] = useState<(typeof presets)[number]>('standard');
  const [at, setAt] = useState(0);
  const { fields, groups } = useMemo(
    () => (result === undefined ? { fields: [], groups: [] } : duplicateGroups(result.result)),
    [result],
  );
  const group = groups[Math.min(at, groups.length - 1)];

  const find = async () => {
    setAt(0);
    await prepare('duplicates', { preset });
  };
  const move = (by: number) => {
    setAt((before) => Math.max(0, Math.min(groups.length - 1, before + by)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'j' || event.key === 'J') move(1);
    if (event.key === 'k' || event.key === 'K') move(-1);
  };

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
        <>
          <RefreshBar onRefresh={() => void find()} />
          <Notes notes={result.result.notes} />
          {group === undefined ? (
            <Text>{wording.say('pane.duplicates.none', { rows: result.summary.rows })}</Text>
          ) : (
            <div
              className={styles.queue}
              role="group"
              tabIndex={0}
              aria-label={wording.say('pane.duplicates.queue')}
              aria-keyshortcuts="J K"
              onKeyDown={onKeyDown}
            >
              <div className={styles.steps}>
                <Button
                  size="small"
                  disabled={at === 0}
                  onClick={() => {
                    move(-1);
                  }}
                >
                  {wording.say('pane.duplicates.previous')}
                </Button>
                <Text className={styles.grow}>
                  {wording.say('pane.duplicates.position', { at: at + 1, all: groups.length })}
                </Text>
                <Button
                  size="small"
                  disabled={at >= groups.length - 1}
                  onClick={() => {
                    move(1);
                  }}
                >
                  {wording.say('pane.duplicates.next')}
                </Button>
              </div>
              <ProgressBar
                value={group.probability}
                aria-label={wording.say('pane.duplicates.probability', {
                  percent: Math.round(group.probability * 100),
                })}
              />
              <DuplicateGroupView group={group} fields={fields} />
            </div>
          )}
          <Button appearance="primary" onClick={() => void commit(result.prepared)}>
            {wording.say('pane.duplicates.write')}
          </Button>
          <Button onClick={() => void find()}>{wording.say('pane.refresh')}</Button>
        </>
      )}
    </PageLayout>
  );
}
