import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DataTrendingRegular, LockClosedRegular, PlayRegular } from '@fluentui/react-icons';
import { usePane } from '../pane/PaneContext';
import { Panel } from './Panel';
import { SampleButton } from './SampleButton';

const cards = [
  { id: 'does', icon: DataTrendingRegular },
  { id: 'local', icon: LockClosedRegular },
  { id: 'try', icon: PlayRegular },
] as const;

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  card: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'flex-start' },
  icon: { fontSize: '24px', color: tokens.colorBrandForeground1, flexShrink: 0 },
});

/** First run: what Kebu does, that the data stays here, and how to begin. Skippable, and found again under 帮助. */
export function Welcome() {
  const styles = useStyles();
  const { wording, changeSettings, go } = usePane();
  return (
    <div className={styles.cards}>
      {cards.map(({ id, icon: Icon }) => (
        <Panel key={id} title={wording.say(`pane.welcome.${id}.title`)}>
          <div className={styles.card}>
            <Icon className={styles.icon} aria-hidden />
            <Text>{wording.say(`pane.welcome.${id}.text`)}</Text>
          </div>
        </Panel>
      ))}
      <Button
        appearance="primary"
        onClick={() => {
          changeSettings({ welcomed: true });
          go({ page: 'home' });
        }}
      >
        {wording.say('pane.welcome.start')}
      </Button>
      <SampleButton />
    </div>
  );
}
