import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useMappingChange } from '../pane/useMappingChange';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', paddingLeft: tokens.spacingHorizontalXS },
  text: { color: tokens.colorStatusWarningForeground1 },
});

interface CopyQuestionProps {
  readonly sheet: string;
  /** The sheet its rows stand on too. */
  readonly original: string;
  readonly isCounted: boolean;
  readonly onChanged?: () => void;
}

/** Asks whether a sheet whose rows stand on another one counts; it does not unless told to. */
export function CopyQuestion({ sheet, original, isCounted, onChanged }: CopyQuestionProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { current } = useRuns();
  const changeMappings = useMappingChange();
  return (
    <div className={styles.question}>
      <Text size={200} className={styles.text}>
        {wording.text({ code: 'intake.doubt.copy', parameters: { original } })}
      </Text>
      <Checkbox
        label={wording.say('pane.home.countCopy')}
        checked={isCounted}
        disabled={current !== undefined && !current.isLook}
        onChange={() => {
          void changeMappings((settled) => ({
            ...settled,
            counted: isCounted
              ? settled.counted.filter((name) => name !== sheet)
              : [...settled.counted, sheet],
          })).then(onChanged);
        }}
      />
    </div>
  );
}
