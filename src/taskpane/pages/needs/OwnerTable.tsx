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

/** Needs by owner: how many, how many open, how many late; who has the most late first. */
export function OwnerTable({ needs }: { readonly needs: readonly ListedNeed[] }) {
  const styles = useStyles();
  const wording = useNeedsWording();
  const byOwner = new Map<string, ListedNeed[]>();
  for (const need of needs) byOwner.set(need.owner, [...(byOwner.get(need.owner) ?? []), need]);
  const lines = [...byOwner]
    .map(([owner, own]) => ({
      owner,
      total: own.length,
      open: own.filter(({ contributions }) => contributions.status > 0).length,
      late: own.filter(({ overdue }) => overdue).length,
    }))
    .sort((a, b) => b.late - a.late || b.open - a.open || (a.owner < b.owner ? -1 : 1));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.name}`}>
            {wording.say('pane.need.owner')}
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
        {lines.map(({ owner, total, open, late }) => (
          <tr key={owner}>
            <th scope="row" className={`${styles.cell} ${styles.name}`}>
              {owner === '' ? wording.say('pane.need.nobody') : owner}
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
