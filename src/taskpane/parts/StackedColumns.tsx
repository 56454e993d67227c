import { makeStyles, tokens } from '@fluentui/react-components';

export interface StackedColumn {
  readonly title: string;
  /** Bottom to top; every column has the same parts. */
  readonly parts: readonly { readonly name: string; readonly color: string; readonly value: number }[];
}

const width = 280;
const height = 140;
const foot = 16;
const head = 12;

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '420px' },
  part: { stroke: tokens.colorNeutralBackground1, strokeWidth: 0.5 },
  title: { fontSize: '9px', fill: tokens.colorNeutralForeground2, textAnchor: 'middle' },
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  // Two a row where the names leave room.
  entry: { display: 'flex', flex: '1 0 45%', alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  swatch: {
    flexShrink: 0,
    width: '10px',
    height: '10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  value: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** Columns of parts over time, their sums on top; the legend says the first and last size of every part in words. */
export function StackedColumns({
  label,
  columns,
}: {
  readonly label: string;
  readonly columns: readonly StackedColumn[];
}) {
  const styles = useStyles();
  const highest = Math.max(
    1,
    ...columns.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)),
  );
  const step = width / Math.max(1, columns.length);
  const [first, last] = [columns[0], columns[columns.length - 1]];
  return (
    <>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {columns.map(({ title, parts }, place) => {
          let below = height - foot;
          return (
            <g key={place}>
              {parts.map(({ name, color, value }) => {
                const tall = ((height - foot - head) * value) / highest;
                below -= tall;
                return (
                  <rect
                    key={name}
                    className={styles.part}
                    x={place * step + step * 0.15}
                    width={step * 0.7}
                    y={below}
                    height={tall}
                    fill={color}
                  >
                    <title>{`${title} ${name}: ${value}`}</title>
                  </rect>
                );
              })}
              <text className={styles.title} x={(place + 0.5) * step} y={below - 3}>
                {parts.reduce((sum, { value }) => sum + value, 0)}
              </text>
              <text className={styles.title} x={(place + 0.5) * step} y={height - 4}>
                {title}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className={styles.legend}>
        {last?.parts.map(({ name, color, value }, place) => (
          <li key={name} className={styles.entry} title={name}>
            <span className={styles.swatch} style={{ backgroundColor: color }} aria-hidden />
            <span className={styles.name}>{name}</span>
            <span className={styles.value}>{`${first?.parts[place]?.value ?? 0}→${value}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
