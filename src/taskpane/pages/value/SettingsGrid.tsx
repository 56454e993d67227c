import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 125px), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
    '& input, & select': { minWidth: 0 },
  },
  more: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'stretch' },
  toggle: { alignSelf: 'flex-start', paddingInline: 0, minWidth: 0 },
});

/** Fields side by side, as many a row as there is room for: two at the pane's usual width. */
export function SettingsGrid({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().grid}>{children}</div>;
}

/** Fields few people need, folded away until asked for. */
export function MoreSettings({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.more}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen((before) => !before);
        }}
      >
        {label}
      </Button>
      {isOpen && children}
    </div>
  );
}
