import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Stop } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  stop: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: '3px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  date: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
});

/** Stops shown; a long relationship is read in the interactions sheet. */
const shown = 12;

/** What happened with a customer, newest first. */
export function Timeline({ label, stops }: { readonly label: string; readonly stops: readonly Stop[] }) {
  const styles = useStyles();
  const { wording } = usePane();
  const earlier = stops.length - shown;
  return (
    <>
      <ol className={styles.list} aria-label={label}>
        {stops.slice(0, shown).map(({ date, kind, what, content }, at) => (
          <li key={at} className={styles.stop}>
            <Text size={200} className={styles.date}>
              {date}
            </Text>
            <span className={styles.words}>
              <Text size={200} weight={kind === 'milestone' ? 'semibold' : 'regular'}>
                {wording.text(what)}
              </Text>
              {content !== '' && <Text size={200}>{content}</Text>}
            </span>
          </li>
        ))}
      </ol>
      {earlier > 0 && <Text size={200}>{wording.say('pane.profile.earlier', { count: earlier })}</Text>}
    </>
  );
}
