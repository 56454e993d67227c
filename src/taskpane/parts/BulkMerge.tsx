import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DuplicateGroups } from '../pages/duplicateGroups';
import { acceptable } from '../pages/reviewProgress';
import type { Review } from '../pages/useReview';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { InfoTip } from './InfoTip';
import { Panel } from './Panel';

const percents = [99, 95, 90, 80] as const;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface BulkMergeProps {
  readonly found: DuplicateGroups;
  readonly review: Review;
}

/** Merges all groups above a probability at once, as one step that can be taken back. */
export function BulkMerge({ found, review }: BulkMergeProps) {
  const styles = useStyles();
  const id = useId();
  const { wording } = usePane();
  const { current } = useRuns();
  const [percent, setPercent] = useState<number>(percents[0]);
  const groups = acceptable(found.groups, review.progress, percent / 100);
  return (
    <Panel
      title={
        <InfoTip info={wording.say('pane.duplicates.bulk.info')}>
          {wording.say('pane.duplicates.bulk')}
        </InfoTip>
      }
    >
      <div className={styles.line}>
        <label htmlFor={id}>{wording.say('pane.duplicates.bulk.from')}</label>
        <Select
          id={id}
          size="small"
          value={String(percent)}
          onChange={(_, { value }) => {
            setPercent(Number(value));
          }}
        >
          {percents.map((each) => (
            <option key={each} value={each}>
              {each}%
            </option>
          ))}
        </Select>
        <Button
          size="small"
          disabledFocusable={current !== undefined || groups.length === 0}
          onClick={() => void review.merge(groups)}
        >
          {wording.say('pane.duplicates.bulk.merge', { count: groups.length })}
        </Button>
      </div>
    </Panel>
  );
}
