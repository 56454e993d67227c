import { makeStyles, tokens } from '@fluentui/react-components';
import { forcedBar } from '../pane/forcedColors';

export interface ShareBar {
  readonly label: string;
  /** Shown at the right end, for example a count. */
  readonly value: string;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  readonly onClick?: () => void;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  row: {
    display: 'grid',
    width: '100%',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
  },
  clickable: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  label: { overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  track: {
    gridColumn: '1 / -1',
    height: '4px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralBackground5,
  },
  fill: {
    height: '100%',
    borderRadius: '2px',
    backgroundColor: tokens.colorBrandBackground,
    ...forcedBar,
  },
});

/** Named amounts with bars, largest first as given. */
export function ShareBars({ bars }: { readonly bars: readonly ShareBar[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {bars.map(({ label, value, share, onClick }, at) => {
        const inside = (
          <>
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{value}</span>
            <div className={styles.track} aria-hidden>
              <div className={styles.fill} style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
            </div>
          </>
        );
        return (
          <li key={`${at}/${label}`}>
            {onClick === undefined ? (
              <div className={styles.row}>{inside}</div>
            ) : (
              <button type="button" className={`${styles.row} ${styles.clickable}`} onClick={onClick}>
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
