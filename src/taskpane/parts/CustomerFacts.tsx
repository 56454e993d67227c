import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { views } from '../../core/profiles';
import type { CardSummary, ViewId } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';
import { Panel } from './Panel';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(50%, 1fr)',
    columnGap: '12px',
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, maxWidth: '112px' },
  fact: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface CustomerFactsProps {
  readonly card: CardSummary;
  readonly view: ViewId;
}

/** What the registration says, what the view asks for first, and how far the record can be trusted. */
export function CustomerFacts({ card, view }: CustomerFactsProps) {
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
