import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListedNeed } from '../../../core/needs';
import { useNeedsWording } from './useNeedsWording';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: '2px 4px', textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { textAlign: 'left' },
});

interface WorkloadTableProps {
  readonly needs: readonly ListedNeed[];
  readonly by: 'owner' | 'department';
}

/** Needs by owner or department: how many, how many open, how many late; who has the most late first. */
export function WorkloadTable({ needs, by }: WorkloadTableProps) {
  const styles = useStyles();
  const wording = useNeedsWording();
  const shares = new Map<string, ListedNeed[]>();
  for (const need of needs) shares.set(need[by], [...(shares.get(need[by]) ?? []), need]);
  const lines = [...shares]
    .map(([name, own]) => ({
      name,
      total: own.length,
      open: own.filter(({ contributions }) => contributions.status > 0).length,
      late: own.filter(({ overdue }) => overdue).length,
    }))
    .sort((a, b) => b.late - a.late || b.open - a.open || (a.name < b.name ? -1 : 1));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.name}`}>
            {wording.say(`pane.need.${by}`)}
          </th>
          <th scope="col" className={styles.cell}>
            {wording.say('pane.need.total')}
          </th>
          <th scope="col" className={styles.cell}>
            {wording.say('pane.need.open')}
          </th>
          <th scope="col" className={styles.cell}>
            {wording.say('pane.need.lateCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, total, open, late }) => (
          <tr key={name}>
            <th scope="row" className={`${styles.cell} ${styles.name}`}>
              {name === '' ? wording.say('pane.need.nobody') : name}
            </th>
            <td className={styles.cell}>{wording.number(total)}</td>
            <td className={styles.cell}>{wording.number(open)}</td>
            <td className={styles.cell}>{wording.number(late)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
