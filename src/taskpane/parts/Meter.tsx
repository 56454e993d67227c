import { makeStyles, tokens } from '@fluentui/react-components';
import { forcedBar } from '../pane/forcedColors';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '4.5em 1fr 2.5em',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  track: {
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
  },
  fill: { height: '100%', backgroundColor: tokens.colorBrandBackground, ...forcedBar },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', fontSize: tokens.fontSizeBase200 },
});

/** A named value from 0 to 100 with a bar. */
export function Meter({ label, value }: { readonly label: string; readonly value: number }) {
  const styles = useStyles();
  const { wording } = usePane();
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <div className={styles.track} aria-hidden>
        <div className={styles.fill} style={{ width: `${value}%` }} />
      </div>
      <span className={styles.value}>{wording.number(value, { maximumFractionDigits: 0 })}</span>
    </div>
  );
}
