import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { riskNames, views } from '../../core/profiles';
import type { CardPart, CardSummary, ViewId } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';
import { CustomerNeeds } from './CustomerNeeds';
import { DecisionTree } from './DecisionTree';
import { Facts } from './Facts';
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
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(50%, 1fr)',
    columnGap: '12px',
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, maxWidth: '112px' },
  fact: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
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
      <Scores card={card} asOf={asOf} />
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
  facts: Registration,
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

/** R, F, M and the risk of leaving, each in a tile. */
function Scores({ card, asOf }: { readonly card: CardSummary; readonly asOf: string | null }) {
  const { wording } = usePane();
  const { scores, rhythm, lifetime } = card;
  if (scores === null) return <Text size={200}>{wording.say('pane.profile.noOrders')}</Text>;
  const tiles = scores.measures.map(({ measure, value, score, best }) => ({
    label: wording.say(`pane.profile.${measure}`, {
      value: wording.number(value, { notation: 'compact', maximumFractionDigits: 0 }),
    }),
    value: wording.say('pane.profile.score', { score, best }),
  }));
  const risk = {
    label: wording.say('pane.profile.churn'),
    value: rhythm === null ? '–' : wording.text(riskNames[rhythm.risk]),
  };
  return (
    <>
      <Facts facts={[...tiles, risk]} />
      <Text size={200}>
        {wording.say('pane.profile.group', { group: scores.group, asOf: asOf ?? '' })}
        {rhythm !== null &&
          ` ${
            rhythm.meanGap === null
              ? wording.say('pane.profile.once', { days: rhythm.silentDays })
              : wording.say('pane.profile.rhythm', {
                  gap: Math.round(rhythm.meanGap),
                  days: rhythm.silentDays,
                })
          }`}
      </Text>
      {lifetime !== null && <Text size={200}>{wording.text(lifetime.text)}</Text>}
    </>
  );
}

/** What the registration says, what the view asks for first, and how far the record can be trusted. */
function Registration({ card, view }: PartProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const first = views[view].facts;
  const rank = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
  const facts = [...card.facts].sort((a, b) => rank(a.key) - rank(b.key));
  const joined = (titles: readonly string[]) => titles.join(wording.say('pane.listSeparator'));
  const missing = card.completeness.missing.map(({ field }) => wording.text(field));
  const doubtful = card.facts.filter((fact) => fact.doubtful).map(({ title }) => wording.text(title));
  return (
    <Panel title={wording.say('pane.profile.facts')}>
      <dl className={styles.facts}>
        {facts.map(({ key, title, value, doubtful: isDoubtful }) => [
          <dt key={key} className={styles.term}>
            {wording.text(title)}
          </dt>,
          <dd key={`${key}/value`} className={styles.fact}>
            {isDoubtful ? <em>{value}</em> : value}
          </dd>,
        ])}
      </dl>
      {missing.length > 0 && (
        <Text size={200}>{wording.say('pane.profile.missing', { fields: joined(missing) })}</Text>
      )}
      {doubtful.length > 0 && (
        <Text size={200}>{wording.say('pane.profile.doubtful', { fields: joined(doubtful) })}</Text>
      )}
    </Panel>
  );
}
