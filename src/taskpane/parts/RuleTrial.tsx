import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { TrialExample, TrialFigures } from '../pages/ruleTrial';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, paddingBlock: '2px' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', paddingBlock: '2px' },
  example: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  reason: { color: tokens.colorNeutralForeground2 },
});

export interface Trial {
  readonly rows: number;
  readonly before: TrialFigures;
  readonly after: TrialFigures;
  readonly examples: readonly TrialExample[];
}

const figures = [
  'groups',
  'certain',
  'review',
  'precision',
] as const satisfies readonly (keyof TrialFigures)[];

/** What the list would come to under other rules, beside what it comes to now. */
export function RuleTrial({ trial: { rows, before, after, examples } }: { readonly trial: Trial }) {
  const styles = useStyles();
  const { wording } = usePane();
  const shown = (of: TrialFigures, figure: (typeof figures)[number]) =>
    figure === 'precision'
      ? wording.number(of.precision, { style: 'percent', maximumFractionDigits: 1 })
      : wording.number(of[figure]);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.name}>{wording.say('pane.rules.trial.rows', { rows })}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}></th>
            <th scope="col" className={styles.figure}>
              {wording.say('pane.rules.trial.before')}
            </th>
            <th scope="col" className={styles.figure}>
              {wording.say('pane.rules.trial.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure}>
              <th scope="row" className={styles.name}>
                {wording.say(`pane.rules.trial.${figure}`)}
              </th>
              <td className={styles.figure}>{shown(before, figure)}</td>
              <td className={styles.figure}>{shown(after, figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {examples.map(({ change, rows: lines, reason }, index) => (
        <div key={index} className={styles.example}>
          <Badge appearance="tint">{wording.say(`pane.rules.trial.${change}`)}</Badge>
          {lines.map((line, at) => (
            <Text key={at} block size={200}>
              {line}
            </Text>
          ))}
          <Text block size={200} className={styles.reason}>
            {wording.text(reason)}
          </Text>
        </div>
      ))}
    </>
  );
}
