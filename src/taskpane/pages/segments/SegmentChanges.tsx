import { Text, makeStyles } from '@fluentui/react-components';
import type { SegmentsSummary } from '../../../core/segments';
import { Panel } from '../../parts/Panel';
import { useSegmentsWording } from './useSegmentsWording';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '1.2em' } });

/** Who came and who left since the segments were made the last time. */
export function SegmentChanges({ segments }: Pick<SegmentsSummary, 'segments'>) {
  const styles = useStyles();
  const wording = useSegmentsWording();
  const known = segments.filter(({ newcomers }) => newcomers !== null);
  const changed = known.filter(({ newcomers, leavers }) => (newcomers ?? 0) + (leavers ?? 0) > 0);
  return (
    <Panel title={wording.say('pane.segment.changed')}>
      {changed.length === 0 ? (
        <Text size={200}>
          {wording.say(known.length === 0 ? 'pane.segment.first' : 'pane.segment.unchanged')}
        </Text>
      ) : (
        <ul className={styles.list}>
          {changed.map(({ id, name, newcomers, leavers }) => (
            <li key={id}>
              <Text size={200}>
                {`${name}: ${wording.say('pane.segment.change', { newcomers: newcomers ?? 0, leavers: leavers ?? 0 })}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
