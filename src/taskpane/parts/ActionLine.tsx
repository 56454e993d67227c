import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  action: { flexShrink: 0, whiteSpace: 'nowrap' },
});

interface ActionLineProps {
  readonly children: ReactNode;
  /** A button, or what became of it. */
  readonly action?: ReactNode;
}

/** A few words with what can be done about them at the end of the line. */
export function ActionLine({ children, action }: ActionLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.text}>{children}</div>
      <div className={styles.action}>{action}</div>
    </div>
  );
}
