import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../core/formulas';
import type { ReportedFinding } from '../../core/validation';
import { isFixable } from '../pages/acceptedEdits';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { justifyContent: 'flex-start', paddingInline: 0, minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  change: { overflowWrap: 'anywhere' },
  suggestion: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

interface FindingLineProps {
  readonly finding: ReportedFinding;
  readonly onAccept: (findings: readonly ReportedFinding[]) => void;
  /** Left out where findings cannot be ignored. */
  readonly onIgnore?: (finding: ReportedFinding) => void;
}

/** One finding: its place, which selects the cell, what is wrong, the suggestion, and what can be done. */
export function FindingLine({ finding, onAccept, onIgnore }: FindingLineProps) {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { sheet, row, column, value, suggestion } = finding;
  return (
    <div className={styles.line}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.place}
        onClick={() => void session.select({ sheet, row: Math.max(1, row), column: Math.max(1, column) })}
      >
        {sheet} {columnLetters(column)}
        {row > 0 ? row : ''}
      </Button>
      <Text size={200}>{wording.text(finding)}</Text>
      <Text size={200} className={styles.change}>
        {value === null ? wording.say('pane.validate.emptyCell') : shortened(String(value))}
        {suggestion !== null && (
          <>
            {' → '}
            <span className={styles.suggestion}>{shortened(String(suggestion))}</span>
          </>
        )}
      </Text>
      <div className={styles.actions}>
        {isFixable(finding) && (
          <Button
            size="small"
            onClick={() => {
              onAccept([finding]);
            }}
          >
            {wording.say('pane.validate.accept')}
          </Button>
        )}
        {onIgnore && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onIgnore(finding);
            }}
          >
            {wording.say('pane.validate.ignore')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Very long cells show their beginning. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
