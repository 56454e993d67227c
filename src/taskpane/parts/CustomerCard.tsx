import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { views } from '../../core/profiles';
import type { CardPart, CardSummary, ViewId } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';
import { CustomerFacts } from './CustomerFacts';
import { CustomerNeeds } from './CustomerNeeds';
import { CustomerScores } from './CustomerScores';
import { DecisionTree } from './DecisionTree';
import { InfoTip } from './InfoTip';
import { OrderSummary } from './OrderSummary';
import { Panel } from './Panel';
import { TagChips } from './TagChips';
import { Timeline } from './Timeline';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  name: {
    justifyContent: 'flex-start',
    paddingInline: 0,
    minWidth: 0,
    textAlign: 'start',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  gaps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Facts named in the head, by field of the registration. */
const headFacts = ['industry', 'region', 'owner'];

/** Everything known of one customer, in the order a department wants it. */
export function CustomerCard({
  card,
  asOf,
  view,
}: {
  readonly card: CardSummary;
  readonly asOf: string | null;
  readonly view: ViewId;
}) {
  return (
    <>
      <Head card={card} />
      <CustomerScores card={card} asOf={asOf} />
      {views[view].parts.map((part) => {
        const Part = parts[part];
        return <Part key={part} card={card} view={view} />;
      })}
    </>
  );
}

interface PartProps {
  readonly card: CardSummary;
  readonly view: ViewId;
}

/** The parts a view puts in order. */
const parts: Readonly<Record<CardPart, ComponentType<PartProps>>> = {
  actions: Actions,
  tags: Tags,
  chain: Chain,
  needs: Needs,
  orders: Orders,
  journey: Journey,
  facts: CustomerFacts,
};

function Actions({ card }: PartProps) {
  const styles = useStyles();
  const { wording } = usePane();
  return (
    <Panel title={wording.say('pane.profile.actions')}>
      {card.actions.length === 0 ? (
        <Text size={200}>{wording.say('pane.profile.noActions')}</Text>
      ) : (
        <ul className={styles.list}>
          {card.actions.map((action) => {
            const said = wording.text(action);
            return <li key={said}>{said}</li>;
          })}
        </ul>
      )}
    </Panel>
  );
}

function Tags({ card }: PartProps) {
  const { wording } = usePane();
  return (
    <Panel title={wording.say('pane.profile.tags')}>
      {card.tags.length === 0 ? (
        <Text size={200}>{wording.say('pane.profile.noTags')}</Text>
      ) : (
        <TagChips categories={card.tags} />
      )}
    </Panel>
  );
}

function Chain({ card }: PartProps) {
  const styles = useStyles();
  const { wording } = usePane();
  return (
    <Panel
      title={
        <InfoTip info={wording.say('pane.profile.chain.info')}>{wording.say('pane.profile.chain')}</InfoTip>
      }
    >
      {card.chain.length === 0 ? (
        <Text size={200}>{wording.say('pane.profile.noChain')}</Text>
      ) : (
        <DecisionTree label={wording.say('pane.profile.chain')} chain={card.chain} />
      )}
      {card.gaps.length > 0 && (
        <ul className={styles.gaps}>
          {card.gaps.map((gap) => {
            const said = wording.text(gap);
            return <li key={said}>{said}</li>;
          })}
        </ul>
      )}
    </Panel>
  );
}

function Needs({ card }: PartProps) {
  const { wording } = usePane();
  return (
    <Panel title={wording.say('pane.profile.needs')}>
      <CustomerNeeds needs={card.needs} />
    </Panel>
  );
}

function Orders({ card }: PartProps) {
  const { wording } = usePane();
  if (card.orders === null) return null;
  return (
    <Panel title={wording.say('pane.profile.orders')}>
      <OrderSummary orders={card.orders} />
    </Panel>
  );
}

function Journey({ card }: PartProps) {
  const { wording } = usePane();
  return (
    <Panel title={wording.say('pane.profile.journey')}>
      {card.journey.length === 0 ? (
        <Text size={200}>{wording.say('pane.profile.noJourney')}</Text>
      ) : (
        <Timeline label={wording.say('pane.profile.journey')} stops={card.journey} />
      )}
    </Panel>
  );
}

function Head({ card }: { readonly card: CardSummary }) {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { place, facts, completeness } = card;
  const known = headFacts.flatMap((key) => facts.find((fact) => fact.key === key)?.value ?? []);
  return (
    <div className={styles.head}>
      <Button
        appearance="transparent"
        className={styles.name}
        onClick={() => void session.select({ ...place, column: 1 })}
      >
        {card.name}
      </Button>
      <Text size={200}>{[card.id, ...known].join(' · ')}</Text>
      <Text size={200} className={styles.quiet}>
        {wording.say('pane.profile.place', {
          row: place.row,
          filled: completeness.filled,
          wanted: completeness.wanted,
        })}
      </Text>
    </div>
  );
}
