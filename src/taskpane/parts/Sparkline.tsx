import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: { width: '100%', height: '36px' },
  path: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 1.5,
    vectorEffect: 'non-scaling-stroke',
  },
  area: { fill: tokens.colorBrandBackground2, stroke: 'none' },
});

/** A run of values in time without axes; `label` says what it shows in words. */
export function Sparkline({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
  const styles = useStyles();
  const high = Math.max(...values, 0) || 1;
  const low = Math.min(...values, 0);
  const step = 100 / Math.max(1, values.length - 1);
  const points = values.map((value, index) => `${index * step},${30 - ((value - low) / (high - low)) * 28}`);
  return (
    <svg
      className={styles.line}
      viewBox="0 0 100 32"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <polygon className={styles.area} points={`0,31 ${points.join(' ')} 100,31`} />
      <polyline className={styles.path} points={points.join(' ')} />
    </svg>
  );
}
