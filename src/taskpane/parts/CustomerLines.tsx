import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ScoredCustomer } from '../../core/value';
import { usePane } from '../pane/PaneContext';
import { VirtualList } from './VirtualList';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: '3px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  amount: { fontVariantNumeric: 'tabular-nums' },
});

/** Customers by amount, largest first. */
export function CustomerLines({
  label,
  customers,
}: {
  readonly label: string;
  readonly customers: readonly ScoredCustomer[];
}) {
  const styles = useStyles();
  const { wording } = usePane();
  const sorted = [...customers].sort((a, b) => b.monetary - a.monetary);
  return (
    <>
      <Text size={200}>{label}</Text>
      <VirtualList items={sorted} label={label} estimate={28} keyOf={({ id }) => id}>
        {({ name, monetary }) => (
          <div className={styles.line}>
            <span className={styles.name} title={name}>
              {name}
            </span>
            <span className={styles.amount}>{wording.number(monetary, { maximumFractionDigits: 0 })}</span>
          </div>
        )}
      </VirtualList>
    </>
  );
}
