import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LifetimeSummary } from '../../../core/value';
import { useValueWording } from './useValueWording';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '2px 4px',
    textAlign: 'right',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  meaning: { textAlign: 'left', color: tokens.colorNeutralForeground2 },
});

const parameters = ['r', 'alpha', 'a', 'b', 'p', 'q', 'v'] as const;

/** What is written in a formula for a parameter. */
const symbols: Readonly<Record<(typeof parameters)[number], string>> = {
  r: 'r',
  alpha: 'α',
  a: 'a',
  b: 'b',
  p: 'p',
  q: 'q',
  v: 'v',
};

/** Parameters of the models with their standard errors and what they mean, and how well the models fit. */
export function ModelTable({ summary }: { readonly summary: LifetimeSummary }) {
  const styles = useStyles();
  const wording = useValueWording();
  const { model, standardErrors } = summary;
  const number = (value: number) => wording.number(value, { maximumSignificantDigits: 4 });
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {wording.say('pane.value.lifetime.parameter')}
            </th>
            <th scope="col" className={styles.cell}>
              {wording.say('pane.value.lifetime.estimate')}
            </th>
            <th scope="col" className={`${styles.cell} ${styles.meaning}`}>
              {wording.say('pane.value.lifetime.meaning')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((name) => {
            const estimate = model[name];
            const error = standardErrors[name];
            if (estimate === null) return null;
            return (
              <tr key={name}>
                <th scope="row" className={styles.cell}>
                  {symbols[name]}
                </th>
                <td className={styles.cell}>
                  {number(estimate)}
                  {error !== null && (
                    <>
                      <br />±{number(error)}
                    </>
                  )}
                </td>
                <td className={`${styles.cell} ${styles.meaning}`}>
                  {wording.text({ code: `value.lifetime.model.${name}`, parameters: {} })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {model.logLikelihood !== null && (
        <Text size={200}>
          {wording.say('pane.value.lifetime.likelihood', {
            orders: number(model.logLikelihood),
            unit: summary.unit,
          })}
        </Text>
      )}
    </>
  );
}
