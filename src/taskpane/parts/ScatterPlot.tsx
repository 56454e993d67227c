import { makeStyles, tokens } from '@fluentui/react-components';

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  /** How many lie here; the area of the dot follows it. */
  readonly weight: number;
  readonly label: string;
}

interface ScatterPlotProps {
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly range: { readonly low: number; readonly high: number };
  /** Where the lines between the quadrants lie on both axes. */
  readonly divide: number;
  readonly points: readonly ScatterPoint[];
}

const size = 240;
const margin = 24;

const useStyles = makeStyles({
  plot: { width: '100%', maxWidth: '320px', alignSelf: 'center' },
  frame: { fill: 'none', stroke: tokens.colorNeutralStroke1 },
  divide: { stroke: tokens.colorNeutralStroke1, strokeDasharray: '4 3' },
  dot: { fill: tokens.colorBrandBackground, fillOpacity: 0.75, stroke: tokens.colorNeutralBackground1 },
  title: { fontSize: '11px', fill: tokens.colorNeutralForeground2, textAnchor: 'middle' },
});

/** Points on two equal scales, divided into quadrants. */
export function ScatterPlot({ label, xTitle, yTitle, range, divide, points }: ScatterPlotProps) {
  const styles = useStyles();
  const inner = size - 2 * margin;
  const padding = (range.high - range.low) * 0.08;
  const scale = (value: number) =>
    ((value - range.low + padding) / (range.high - range.low + 2 * padding)) * inner;
  const x = (value: number) => margin + scale(value);
  const y = (value: number) => size - margin - scale(value);
  const heaviest = Math.max(1, ...points.map(({ weight }) => weight));
  return (
    <svg className={styles.plot} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect className={styles.frame} x={margin} y={margin} width={inner} height={inner} />
      <line className={styles.divide} x1={x(divide)} x2={x(divide)} y1={margin} y2={size - margin} />
      <line className={styles.divide} x1={margin} x2={size - margin} y1={y(divide)} y2={y(divide)} />
      {points.map((point) => (
        <circle
          key={`${point.x}/${point.y}`}
          className={styles.dot}
          cx={x(point.x)}
          cy={y(point.y)}
          r={3 + 10 * Math.sqrt(point.weight / heaviest)}
        >
          <title>{point.label}</title>
        </circle>
      ))}
      <text className={styles.title} x={size / 2} y={size - 6}>
        {xTitle}
      </text>
      <text className={styles.title} transform={`translate(12 ${size / 2}) rotate(-90)`}>
        {yTitle}
      </text>
    </svg>
  );
}
