import { Badge, Button, Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Clash } from '../../core/duplicates';
import { usePane } from '../pane/PaneContext';
import { VirtualList } from './VirtualList';

const results = ['same', 'review', 'fresh'] as const;
type Result = (typeof results)[number];

const colours = { same: 'danger', review: 'warning', fresh: 'success' } as const;

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  known: { justifyContent: 'flex-start', textAlign: 'left', padding: 0, minWidth: 0 },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** The rows of a new list by what they are: known customers with their owners and the reason, doubtful ones, new ones. */
export function ClashLines({ clashes }: { readonly clashes: readonly Clash[] }) {
  const styles = useStyles();
  const { session, wording } = usePane();
  const of = (result: Result) => clashes.filter((clash) => resultOf(clash) === result);
  const [chosen, setChosen] = useState<Result>(
    () => results.find((result) => clashes.some((clash) => resultOf(clash) === result)) ?? 'fresh',
  );
  return (
    <>
      <div className={styles.filters} role="group" aria-label={wording.say('pane.duplicates.filters')}>
        {results.map((result) => (
          <ToggleButton
            key={result}
            size="small"
            className={styles.button}
            checked={result === chosen}
            onClick={() => {
              setChosen(result);
            }}
          >
            {wording.say(`pane.clash.${result}`, { count: of(result).length })}
          </ToggleButton>
        ))}
      </div>
      <VirtualList
        key={chosen}
        items={of(chosen)}
        label={wording.say(`pane.clash.${chosen}`, { count: of(chosen).length })}
        estimate={chosen === 'fresh' ? 28 : 74}
        keyOf={({ sheet, row }) => `${sheet}!${row}`}
      >
        {({ row, name, matches }) => (
          <div className={styles.line}>
            <Text>
              <Badge appearance="tint" color={colours[chosen]}>
                {wording.say('pane.clash.row', { row })}
              </Badge>{' '}
              {name}
            </Text>
            {matches.map((match) => (
              <div key={`${match.sheet}!${match.row}`}>
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.known}
                  onClick={() => void session.select({ sheet: match.sheet, row: match.row, column: 1 })}
                >
                  → {match.name}
                  {match.owner === '' ? '' : wording.say('pane.clash.owner', { owner: match.owner })}
                </Button>
                <Text block size={200} className={styles.reason}>
                  {wording.text(match.reason)}
                </Text>
              </div>
            ))}
          </div>
        )}
      </VirtualList>
    </>
  );
}

function resultOf({ matches }: Clash): Result {
  return matches[0]?.decision ?? 'fresh';
}
