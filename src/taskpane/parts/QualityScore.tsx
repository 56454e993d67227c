import { makeStyles, tokens } from '@fluentui/react-components';
import { forcedColors } from '../pane/forcedColors';
import { usePane } from '../pane/PaneContext';
import { Meter } from './Meter';

/** 准确, 完整, 及时, 一致, each 0 to 100. */
export interface Quality {
  readonly accuracy: number;
  readonly completeness: number;
  readonly timeliness: number;
  readonly consistency: number;
}

const aspects = [
  'accuracy',
  'completeness',
  'timeliness',
  'consistency',
] as const satisfies readonly (keyof Quality)[];

const useStyles = makeStyles({
  score: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
  ring: { width: '72px' },
  // Under the ring where there is no room beside it.
  meters: {
    flex: '1 1 150px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  track: {
    fill: 'none',
    stroke: tokens.colorNeutralBackground5,
    strokeWidth: 7,
    [forcedColors]: { stroke: 'Canvas' },
  },
  arc: {
    fill: 'none',
    stroke: tokens.colorBrandBackground,
    strokeWidth: 7,
    strokeLinecap: 'round',
    [forcedColors]: { stroke: 'CanvasText' },
  },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '20px',
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: 'middle',
    dominantBaseline: 'central',
    [forcedColors]: { fill: 'CanvasText' },
  },
});

const radius = 30;
const circumference = 2 * Math.PI * radius;

/** The data quality as a ring for the mean and a bar for each aspect. */
export function QualityScore({ quality }: { readonly quality: Quality }) {
  const styles = useStyles();
  const { wording } = usePane();
  const mean = aspects.reduce((sum, aspect) => sum + quality[aspect], 0) / aspects.length;
  const shown = wording.number(mean, { maximumFractionDigits: 0 });
  return (
    <div className={styles.score}>
      <svg
        className={styles.ring}
        viewBox="0 0 72 72"
        role="img"
        aria-label={wording.say('pane.quality.total', { score: shown })}
      >
        <circle className={styles.track} cx={36} cy={36} r={radius} />
        <circle
          className={styles.arc}
          cx={36}
          cy={36}
          r={radius}
          strokeDasharray={`${(mean / 100) * circumference} ${circumference}`}
          transform="rotate(-90 36 36)"
        />
        <text className={styles.number} x={36} y={37}>
          {shown}
        </text>
      </svg>
      <div className={styles.meters}>
        {aspects.map((aspect) => (
          <Meter key={aspect} label={wording.say(`pane.quality.${aspect}`)} value={quality[aspect]} />
        ))}
      </div>
    </div>
  );
}
