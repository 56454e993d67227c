import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { OfferedMeasure } from '../../../core/value';
import { useValueWording } from './useValueWording';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' },
});

/** Columns of numbers to choose from, with how many customers each is known of. */
export function MeasureChoice({
  label,
  offered,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly offered: readonly OfferedMeasure[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const styles = useStyles();
  const wording = useValueWording();
  return (
    <div className={styles.list} role="group" aria-label={label}>
      {offered.map(({ key, title, known }) => (
        <Checkbox
          key={key}
          size="medium"
          checked={chosen.includes(key)}
          // The last one stays: without columns there is nothing to compare.
          disabled={chosen.length === 1 && chosen.includes(key)}
          label={wording.say('pane.value.measure.offered', { title, known })}
          onChange={(_, { checked }) => {
            onChoose(checked === true ? [...chosen, key] : chosen.filter((each) => each !== key));
          }}
        />
      ))}
    </div>
  );
}
