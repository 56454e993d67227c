import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  intro: { color: tokens.colorNeutralForeground2 },
});

interface PageLayoutProps {
  readonly title: string;
  /** One sentence: what this page is for. */
  readonly intro?: string;
  readonly children: ReactNode;
}

/** A page answers in this order: what is this, what did it find, what can I do next. */
export function PageLayout({ title, intro, children }: PageLayoutProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The link that led here went with its page: who works by keyboard goes on from the top of this one.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className={styles.page}>
      <h1 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {intro !== undefined && <Text className={styles.intro}>{intro}</Text>}
      {children}
    </div>
  );
}
