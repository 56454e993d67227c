import { InfoLabel, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** Turns 实时校验 on and off; the choice is kept on this machine. */
export function LiveSwitch() {
  const styles = useStyles();
  const { wording, settings, changeSettings } = usePane();
  return (
    <div className={styles.line}>
      <Switch
        checked={settings.live}
        label={wording.say('pane.live')}
        onChange={(_, { checked }) => {
          changeSettings({ live: checked });
        }}
      />
      <InfoLabel
        info={wording.say('pane.live.info')}
        infoButton={{ 'aria-label': wording.say('pane.info') }}
      />
    </div>
  );
}
