import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { criteria } from '../../../core/needs';
import type { ListedNeed } from '../../../core/needs';
import { usePane } from '../../pane/PaneContext';
import { Waterfall } from '../../parts/Waterfall';
import { useNeedsWording } from './useNeedsWording';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  name: {
    justifyContent: 'flex-start',
    paddingInline: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
  why: { justifyContent: 'flex-start', paddingInline: 0, minWidth: 0, alignSelf: 'flex-start' },
  late: { color: tokens.colorPaletteRedForeground1 },
});

/** A need: whose it is, what it says, where it stands and why. */
export function NeedLine({ need }: { readonly need: ListedNeed }) {
  const styles = useStyles();
  const { session, wording } = usePane();
  const own = useNeedsWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.line}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.name}
        onClick={() => void session.select({ sheet: need.sheet, row: need.row, column: 1 })}
      >
        {need.name}
      </Button>
      <Text size={200}>{need.description}</Text>
      <Text size={200}>
        {[need.quadrant, need.contradicts ? own.say('pane.need.contradicts') : '', need.status, need.owner]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
        {need.due !== null && (
          <span className={need.overdue ? styles.late : undefined}>
            {' · '}
            {wording.say(need.overdue ? 'pane.needs.overdue' : 'pane.needs.due', { date: need.due })}
          </span>
        )}
      </Text>
      <Button
        appearance="transparent"
        size="small"
        className={styles.why}
        aria-expanded={isOpen}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {own.say('pane.need.why', { score: wording.number(need.score) })}
      </Button>
      {isOpen && (
        <>
          <Text size={200}>{need.basis}</Text>
          <Waterfall
            label={own.say('pane.need.why', { score: wording.number(need.score) })}
            parts={criteria.map((criterion) => ({
              label: own.say(`pane.need.weight.${criterion}`),
              value: need.contributions[criterion],
            }))}
            totalLabel={own.say('pane.need.why.total')}
            format={(value) => wording.number(Math.round(10 * value) / 10)}
          />
        </>
      )}
    </div>
  );
}
