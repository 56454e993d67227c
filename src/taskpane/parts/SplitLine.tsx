import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: '3px',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
  start: { minWidth: 0, overflowWrap: 'anywhere' },
  end: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  below: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

interface SplitLineProps {
  readonly children: ReactNode;
  /** What is said of it, at the right end. */
  readonly end: ReactNode;
  /** Below both. */
  readonly below?: string | undefined;
}

/** One line of a list: what it is about on the left, what is said of it on the right. */
export function SplitLine({ children, end, below }: SplitLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.start}>{children}</span>
      <span className={styles.end}>{end}</span>
      {below !== undefined && <span className={styles.below}>{below}</span>}
    </div>
  );
}
