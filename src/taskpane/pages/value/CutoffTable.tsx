import { makeStyles, tokens } from '@fluentui/react-components';
import type { RfmSummary } from '../../../core/value';
import { useValueWording } from './useValueWording';
import { measures } from './scoreChoice';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: '2px 4px', textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** What each score means and how many customers have it. */
export function CutoffTable({ levels }: Pick<RfmSummary, 'levels'>) {
  const styles = useStyles();
  const wording = useValueWording();
  const scores = Array.from(
    { length: Math.max(...measures.map((measure) => levels[measure].length)) },
    (_, i) => i + 1,
  );
  const whole = (value: number | null) =>
    value === null ? '' : wording.number(value, { maximumFractionDigits: 0 });
  const range = (from: number | null, to: number | null) =>
    from === null && to === null ? '–' : `${whole(from)}~${whole(to)}`;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {wording.say('pane.value.score')}
          </th>
          {measures.map((measure) => (
            <th key={measure} scope="col" className={styles.cell}>
              {wording.say(`pane.value.measure.${measure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scores.reverse().map((score) => (
          <tr key={score}>
            <th scope="row" className={styles.cell}>
              {score}
            </th>
            {measures.map((measure) => {
              const level = levels[measure].find((each) => each.score === score);
              return (
                <td key={measure} className={styles.cell}>
                  {level !== undefined && (
                    <>
                      {range(level.from, level.to)}
                      <br />
                      {wording.say('pane.value.people', { count: level.customers })}
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
