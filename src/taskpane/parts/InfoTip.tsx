import { InfoLabel, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane/PaneContext';

// The words are as large as those around them; only the ⓘ is small.
const useStyles = makeStyles({
  words: { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit' },
});

/** A word with an ⓘ that explains it in one sentence. */
export function InfoTip({ children, info }: { readonly children: ReactNode; readonly info: string }) {
  const styles = useStyles();
  const { wording } = usePane();
  return (
    <InfoLabel
      info={info}
      infoButton={{ 'aria-label': wording.say('pane.info') }}
      label={{ children, className: styles.words }}
    />
  );
}
