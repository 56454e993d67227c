import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons';
import type { EntryMatch, EntryWarning } from '../../core/entry';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  warning: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  head: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusWarningForeground1 },
  match: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

interface EntryWarningsProps {
  readonly warnings: readonly EntryWarning[];
  readonly onDifferent: (match: EntryMatch) => void;
}

/** 撞单提醒: which registered customers a row may be, why, and whose they are. */
export function EntryWarnings({ warnings, onDifferent }: EntryWarningsProps) {
  const styles = useStyles();
  const { session, wording } = usePane();
  return warnings.map(({ sheet, row, name, matches }) => (
    <div key={`${sheet}/${row}`} className={styles.warning}>
      <div className={styles.head}>
        <PeopleRegular className={styles.icon} aria-hidden />
        <Text size={200} weight="semibold">
          {wording.say('pane.live.clash', { row, name })}
        </Text>
      </div>
      {matches.map((match) => (
        <div key={`${match.sheet}/${match.row}`} className={styles.match}>
          <Text size={200} weight="semibold">
            {match.id === ''
              ? match.name
              : wording.say('pane.live.match', { name: match.name, id: match.id })}
          </Text>
          <Text size={200}>
            {match.owner === ''
              ? wording.say('pane.live.noOwner')
              : wording.say('pane.live.owner', { owner: match.owner })}
          </Text>
          <Text size={200}>{wording.text(match.reason)}</Text>
          <div className={styles.actions}>
            <Button
              size="small"
              onClick={() => void session.select({ sheet: match.sheet, row: match.row, column: 1 })}
            >
              {wording.say('pane.live.look')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                onDifferent(match);
              }}
            >
              {wording.say('pane.live.different')}
            </Button>
          </div>
        </div>
      ))}
    </div>
  ));
}
