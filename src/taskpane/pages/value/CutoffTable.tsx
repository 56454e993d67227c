import type { RfmSummary } from '../../../core/value';
import { FigureTable } from '../../parts/FigureTable';
import { useValueWording } from './useValueWording';
import { measures } from './scoreChoice';
import type { Measure } from './scoreChoice';

/** What each score means and how many customers have it. */
export function CutoffTable({ levels, atCutoff }: Pick<RfmSummary, 'levels' | 'atCutoff'>) {
  const wording = useValueWording();
  const scores = Array.from(
    { length: Math.max(...measures.map((measure) => levels[measure].length)) },
    (_, i) => i + 1,
  );
  const short = (value: number) =>
    wording.number(value, { maximumFractionDigits: Math.abs(value) < 1000 ? 1 : 0 });
  /** The end a value equal to a cut-off belongs to has the sign that says so. */
  const range = (measure: Measure, from: number | null, to: number | null) => {
    const isBelow = atCutoff[measure] === 'below';
    if (from === null) return to === null ? '–' : `${isBelow ? '≤' : '<'}${short(to)}`;
    if (to === null) return `${isBelow ? '>' : '≥'}${short(from)}`;
    return isBelow ? `>${short(from)}~${short(to)}` : `${short(from)}~<${short(to)}`;
  };
  return (
    <FigureTable
      names={wording.say('pane.value.score')}
      columns={measures.map((measure) => ({ title: wording.say(`pane.value.measure.${measure}`) }))}
      rows={scores.reverse().map((score) => ({
        name: String(score),
        cells: measures.map((measure) => {
          const level = levels[measure].find((each) => each.score === score);
          return (
            level && (
              <>
                {range(measure, level.from, level.to)}
                <br />
                {wording.say('pane.value.people', { count: level.customers })}
              </>
            )
          );
        }),
      }))}
    />
  );
}
