import { makeStyles, tokens } from '@fluentui/react-components';

const size = 220;
const margin = 34;
/** Room for the numbers of the upright axis and its title. */
const left = 48;

const useStyles = makeStyles({
  plot: { width: '100%', maxWidth: '280px', alignSelf: 'center' },
  frame: { fill: 'none', stroke: tokens.colorNeutralStroke1 },
  ideal: { stroke: tokens.colorNeutralStroke1, strokeDasharray: '4 3' },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: 1.5 },
  dot: { fill: tokens.colorBrandBackground, stroke: tokens.colorNeutralBackground1 },
  title: { fontSize: '10px', fill: tokens.colorNeutralForeground2, textAnchor: 'middle' },
});

/** Predicted shares against what came; a model that can be taken at its word follows the dashed line. */
export function CalibrationPlot({
  label,
  xTitle,
  yTitle,
  points,
}: {
  /** The picture in words. */
  readonly label: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly points: readonly { readonly predicted: number; readonly observed: number }[];
}) {
  const styles = useStyles();
  const inner = size - 2 * margin;
  const width = left + inner + margin;
  const x = (share: number) => left + share * inner;
  const y = (share: number) => size - margin - share * inner;
  return (
    <svg className={styles.plot} viewBox={`0 0 ${width} ${size}`} role="img" aria-label={label}>
      <rect className={styles.frame} x={left} y={margin} width={inner} height={inner} />
      <line className={styles.ideal} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      <polyline
        className={styles.line}
        points={points.map(({ predicted, observed }) => `${x(predicted)},${y(observed)}`).join(' ')}
      />
      {points.map(({ predicted, observed }, band) => (
        <circle key={band} className={styles.dot} cx={x(predicted)} cy={y(observed)} r={4} />
      ))}
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <text className={styles.title} x={x(share)} y={size - margin + 12}>
            {`${share * 100}%`}
          </text>
          <text className={styles.title} x={left - 16} y={y(share) + 3}>
            {`${share * 100}%`}
          </text>
        </g>
      ))}
      <text className={styles.title} x={left + inner / 2} y={size - 6}>
        {xTitle}
      </text>
      <text className={styles.title} transform={`translate(12 ${size / 2}) rotate(-90)`}>
        {yTitle}
      </text>
    </svg>
  );
}
