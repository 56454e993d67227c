import type { SegmentsSummary } from '../../core/segments';
import { usePane } from '../pane/PaneContext';
import { ShareBars } from './ShareBars';

/** Segments with customers and their share of the amount. */
export function SegmentBars({ segments }: Pick<SegmentsSummary, 'segments'>) {
  const { wording } = usePane();
  return (
    <ShareBars
      bars={segments
        .filter(({ customers }) => customers > 0)
        .map(({ name, customers, amountShare }) => ({
          label: name,
          value: wording.say('pane.value.group', { customers, share: Math.round(amountShare * 100) }),
          share: amountShare,
        }))}
    />
  );
}
