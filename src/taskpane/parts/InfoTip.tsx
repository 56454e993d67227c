import { InfoLabel, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// The words are as large as those around them; only the ⓘ is small.
const useStyles = makeStyles({
  words: { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit' },
});

/** A word with an ⓘ that explains it in one sentence. */
export function InfoTip({ children, info }: { readonly children: ReactNode; readonly info: string }) {
  const styles = useStyles();
  return <InfoLabel info={info} label={{ children, className: styles.words }} />;
}
