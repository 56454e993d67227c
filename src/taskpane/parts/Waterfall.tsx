import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export interface WaterfallPart {
  readonly label: string;
  readonly value: number;
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  label: {
    paddingBlock: '2px',
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', width: '4em' },
  bars: { width: '45%' },
  track: { position: 'relative', height: '12px' },
  bar: { position: 'absolute', top: 0, bottom: 0, borderRadius: '2px' },
  for: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  against: { backgroundColor: tokens.colorPaletteRedBackground3 },
  total: { backgroundColor: tokens.colorNeutralForeground3 },
  sum: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface WaterfallProps {
  readonly label: string;
  readonly parts: readonly WaterfallPart[];
  readonly totalLabel: string;
  readonly format: (value: number) => string;
}

/** How parts add up to a score: each bar starts where the one before ended. The numbers stand beside the bars. */
export function Waterfall({ label, parts, totalLabel, format }: WaterfallProps) {
  const styles = useStyles();
  const sums = parts.reduce<number[]>((all, { value }) => [...all, (all.at(-1) ?? 0) + value], []);
  const total = sums.at(-1) ?? 0;
  const low = Math.min(0, ...sums);
  const span = Math.max(0, ...sums) - low || 1;
  const percent = (value: number) => `${((value - low) / span) * 100}%`;
  const bar = (from: number, to: number, look: string | undefined) => (
    <div className={styles.track} aria-hidden>
      <div
        className={mergeClasses(styles.bar, look)}
        style={{
          left: percent(Math.min(from, to)),
          width: `${Math.max(1, (Math.abs(to - from) / span) * 100)}%`,
        }}
      />
    </div>
  );
  return (
    <table className={styles.table} aria-label={label}>
      <tbody>
        {parts.map((part, index) => {
          const from = sums[index - 1] ?? 0;
          return (
            <tr key={part.label}>
              <th scope="row" className={styles.label}>
                {part.label}
              </th>
              <td className={styles.bars}>
                {bar(from, from + part.value, part.value >= 0 ? styles.for : styles.against)}
              </td>
              <td className={styles.value}>{format(part.value)}</td>
            </tr>
          );
        })}
        <tr className={styles.sum}>
          <th scope="row" className={styles.label}>
            {totalLabel}
          </th>
          <td className={styles.bars}>{bar(0, total, styles.total)}</td>
          <td className={styles.value}>{format(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}
