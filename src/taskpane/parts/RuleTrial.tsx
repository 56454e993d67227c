import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { TrialExample, TrialFigures } from '../pages/ruleTrial';
import { usePane } from '../pane/PaneContext';
import { FigureTable } from './FigureTable';

const useStyles = makeStyles({
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
      <FigureTable
        caption={wording.say('pane.rules.trial.rows', { rows })}
        names=""
        columns={[
          { title: wording.say('pane.rules.trial.before') },
          { title: wording.say('pane.rules.trial.after') },
        ]}
        rows={figures.map((figure) => ({
          name: wording.say(`pane.rules.trial.${figure}`),
          cells: [shown(before, figure), shown(after, figure)],
        }))}
      />
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
