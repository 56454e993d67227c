import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SegmentChoice } from '../../../core/segments';
import { useSegmentsWording } from './useSegmentsWording';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start' },
});

/** Lines shown before somebody asks for the rest; chosen ones always are. */
const shownAtFirst = 8;

interface ChoiceListProps {
  readonly choices: readonly SegmentChoice[];
  readonly onToggle?: (id: string, chosen: boolean) => void;
  readonly actions?: (choice: SegmentChoice) => ReactNode;
}

/** Segments with their customers, to be switched on and off. */
export function ChoiceList({ choices, onToggle, actions }: ChoiceListProps) {
  const styles = useStyles();
  const wording = useSegmentsWording();
  const [isWhole, setIsWhole] = useState(false);
  const shown = choices.filter(({ chosen }, index) => isWhole || chosen || index < shownAtFirst);
  return (
    <>
      {shown.map((choice) => {
        const name = wording.text(choice.name);
        return (
          <div key={choice.id} className={styles.line}>
            {onToggle === undefined ? (
              <Text truncate wrap={false} title={name}>
                {name}
              </Text>
            ) : (
              <Checkbox
                label={name}
                checked={choice.chosen}
                onChange={(_, { checked }) => {
                  onToggle(choice.id, checked === true);
                }}
              />
            )}
            <Text size={200} className={styles.count}>
              {choice.customers === null
                ? wording.say('pane.segment.noData')
                : wording.say('pane.segment.count', { customers: choice.customers })}
            </Text>
            {actions?.(choice)}
          </div>
        );
      })}
      {shown.length < choices.length && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {wording.say('pane.segment.more', { count: choices.length - shown.length })}
        </Button>
      )}
    </>
  );
}
