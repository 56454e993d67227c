import type { QualitySnapshot } from '../../core/validation';
import { usePane } from '../pane/PaneContext';
import { Sparkline } from './Sparkline';

/** The mean of a check's four scores. */
const meanOf = ({ scores }: QualitySnapshot) => {
  const values = Object.values(scores);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};

/** How the data quality went from check to check; nothing before the second. */
export function QualityTrend({ trend }: { readonly trend: readonly QualitySnapshot[] }) {
  const { wording } = usePane();
  const [first] = trend;
  const last = trend.at(-1);
  if (first === undefined || last === undefined || trend.length < 2) return null;
  const shown = (snapshot: QualitySnapshot) => wording.number(meanOf(snapshot), { maximumFractionDigits: 0 });
  return (
    <Sparkline
      values={trend.map(meanOf)}
      label={wording.say('pane.quality.trend', {
        ...{ from: first.date, first: shown(first), to: last.date, last: shown(last) },
        count: trend.length,
      })}
    />
  );
}
